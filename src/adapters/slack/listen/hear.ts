import type { Message } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import { conversationOf, isDirect } from '../place.ts'
import { NOT_HERE } from '../wording.ts'
import { answer, forgetTurn, isLast, replace } from './answered.ts'
import { attend, isAllowed, lineReply, type Reception, tell } from './reception.ts'
import { answerPlace, messageOf, type Said, surfaceOf, whisperPlace } from './said.ts'
import { showWorking } from './working.ts'

/** A question, or something else somebody wrote where we can read it. */
export const hear = (reception: Reception, said: Said): Promise<void> =>
  listen(reception, said, async () => {
    const surface = await surfaceOf(reception, said)
    if (surface === undefined || !(await reception.once(keyOf(said)))) return
    if (!isAllowed(reception, said.channel)) return refuse(reception, said, surface)
    const message = await messageOf(reception, said, surface)
    const working = showWorking(reception, said)
    let wanted = false
    try {
      const reply = await reception.bot.handle(message)
      wanted = isWanted(reply, surface)
      working.answering()
      if (isWanted(reply, surface)) await answer(reception, said, reply)
    } finally {
      working.done(wanted)
    }
  })

/** The question was changed: its answer changes with it, in place, or goes when nothing is left to answer. */
export const hearAgain = (reception: Reception, said: Said, editedAt: string): Promise<void> =>
  listen(reception, said, async () => {
    const earlier = await reception.memory.answerTo(answerPlace(said), said.ts)
    const surface = (await surfaceOf(reception, said)) ?? (earlier && 'follow_up')
    if (surface === undefined || !isAllowed(reception, said.channel)) return
    if (!(await reception.once(`${keyOf(said)}:${editedAt}`))) return
    // A mention that came with the edit is told as a mention, too.
    await reception.once(keyOf(said))
    const replaces = earlier !== undefined && (await isLast(reception, said))
    const message = await messageOf(reception, said, surface, { replaces })
    const reply = await reception.bot.handle(message)
    if (earlier) await replace(reception, said, earlier, isWanted(reply, surface) ? reply : undefined)
    else if (isWanted(reply, surface)) await answer(reception, said, reply)
  })

/** The question was deleted: so is the answer, and what we remember of both. */
export const unhear = (reception: Reception, said: Said): Promise<void> =>
  listen(reception, said, async () => {
    const earlier = await reception.memory.answerTo(answerPlace(said), said.ts)
    if (!earlier) return
    const last = await isLast(reception, said)
    await replace(reception, said, earlier, undefined)
    await reception.memory.forgetVotes(answerPlace(said), earlier)
    if (last) await forgetTurn(reception, said)
  })

const listen = (reception: Reception, said: Said, work: () => Promise<void>): Promise<void> =>
  attend(
    reception,
    conversationOf(answerPlace(said)),
    // Who did not speak to us hears nothing of what went wrong.
    async (line) => {
      if (said.named || isDirect(said.channel)) await tell(reception, whisperPlace(said), said.user, line)
    },
    work,
  )

const keyOf = ({ team, channel, ts }: Said): string => `${team}:${channel}:${ts}`

/** Small talk is answered between two people, not in front of a channel. */
const isWanted = (reply: Reply | undefined, surface: Message['surface']): reply is Reply =>
  reply !== undefined && (!reply.silent || surface === 'direct')

async function refuse(reception: Reception, said: Said, surface: Message['surface']): Promise<void> {
  if (surface === 'mention') await tell(reception, whisperPlace(said), said.user, lineReply(NOT_HERE))
}
