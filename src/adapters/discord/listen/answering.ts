import type { Reply } from '../../../reply/reply.ts'
import { createResponder, type Responder } from '../responder.ts'
import { note, WORDS } from '../words.ts'
import { type Desk, sendOrPlain } from './desk.ts'
import { type Asking, conversationOf, missingFor } from './place.ts'

export interface Manner {
  readonly private: boolean
  /** The answer takes the place of the message whose button was tapped. */
  readonly replace?: boolean
  /** Nothing to say is fine (a tap), or needs a word (a command, for which Discord goes on waiting). */
  readonly mayPass?: boolean
}

/**
 * Gets an answer and shows it. The clock of three seconds starts now, though the conversation may first have to
 * finish an earlier question.
 */
export function answerInteraction(
  interaction: Asking,
  desk: Desk,
  manner: Manner,
  get: () => Promise<Reply | undefined>,
): Promise<void> {
  const responder = responderFor(interaction, desk, manner)
  return desk.order.run(conversationOf(interaction.channelId ?? ''), async () => {
    const reply = await get().catch((error: unknown) => failure(desk, error))
    if (reply === undefined && manner.mayPass) await responder.pass()
    else await show(interaction, desk, manner, responder, reply ?? note(WORDS.nothing))
  })
}

export const responderFor = (
  interaction: Asking,
  { rest, deferAfterMs }: Desk,
  { private: isPrivate, replace = false }: Manner,
): Responder => createResponder(interaction, { rest, deferAfterMs, private: isPrivate, replace })

async function show(
  interaction: Asking,
  desk: Desk,
  manner: Manner,
  responder: Responder,
  reply: Reply,
): Promise<void> {
  const isPrivate = manner.private || reply.private
  const audience = { asker: interaction.user.id, private: isPrivate }
  const outcome = await sendOrPlain(desk, reply, audience, (rendered) =>
    responder.answer(rendered, isPrivate && !manner.private),
  )
  if (outcome === 'shown') return
  desk.log.warn('discord.interaction_lost', { interaction: interaction.id, outcome })
  // Too late for the token, but not for the channel, where everybody was to see it anyway.
  if (outcome === 'expired' && !isPrivate && missingFor(interaction).length === 0)
    await sendOrPlain(desk, reply, audience, (rendered) =>
      desk.post(interaction.channelId ?? '', rendered, { nonce: interaction.id }),
    )
}

function failure(desk: Desk, error: unknown): Reply {
  desk.log.error('discord.answer_failed', { error: String(error) })
  return note(WORDS.failed)
}
