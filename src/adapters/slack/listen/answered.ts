import type { Reply } from '../../../reply/reply.ts'
import type { Answered } from '../memory.ts'
import { isDirect } from '../place.ts'
import { slackCode } from '../slack-error.ts'
import { isWorthAskingAgain } from './recent.ts'
import { noted, type Reception, tell } from './reception.ts'
import { answerPlace, messageOf, type Said, whisperPlace } from './said.ts'

export async function replace(
  reception: Reception,
  said: Said,
  earlier: Answered,
  reply: Reply | undefined,
): Promise<void> {
  const place = answerPlace(said)
  if (reply === undefined || reply.private) {
    await reception.postbox.remove(place, earlier.ts)
    await reception.memory.forget(place, said.ts, earlier)
    return reply && answer(reception, said, reply)
  }
  const stands = await reception.postbox.update(place, earlier.ts, reply).then(
    () => true,
    (error) => wasRemoved(error),
  )
  await reception.memory.forget(place, said.ts, earlier)
  if (!stands) return answer(reception, said, reply)
  await remember(reception, said, earlier, reply)
}

export const remember = (reception: Reception, said: Said, answered: Answered, reply: Reply): Promise<void> =>
  noted(
    reception,
    reception.memory.remember(
      answerPlace(said),
      said.ts,
      answered,
      isWorthAskingAgain(reply) ? said.text : undefined,
    ),
  )

/** What was asked last is taken back: the next follow-up goes on from the question before it. */
export async function forgetTurn(reception: Reception, said: Said): Promise<void> {
  const nothing = { ...said, text: '' }
  await reception.bot.handle(await messageOf(reception, nothing, 'follow_up', { replaces: true }))
}

/** Somebody removed the answer before: the new question gets a new one. Any other error is an error. */
function wasRemoved(error: unknown): false {
  if (slackCode(error) === 'message_not_found') return false
  throw error
}

export const isLast = async ({ memory }: Reception, said: Said): Promise<boolean> =>
  (await memory.lastIn(answerPlace(said))) === said.ts
export async function answer(reception: Reception, said: Said, reply: Reply): Promise<void> {
  if (reply.private && !isDirect(said.channel)) return tell(reception, whisperPlace(said), said.user, reply)
  const place = answerPlace(said)
  const ts = await reception.postbox.post(place, reply)
  await remember(reception, said, { ts, user: said.user }, reply)
}
