import type { Reply } from '../reply/reply.ts'
import { notice } from './notice.ts'
import type { Forgotten, Message } from './ports.ts'

export type Forget = (
  who: Pick<Message, 'platform' | 'workspace' | 'user' | 'conversation' | 'alone'>,
) => Promise<Forgotten>

/** What was deleted and what stays, in one line. */
export function forgottenReply({ removed, subscriptions, alerts }: Forgotten): Reply {
  const entries = removed === 1 ? 'one entry' : `${removed} entries`
  const gone = `Forgotten (${entries}): your recent questions, your feedback, our private conversations and what was set in them, and which answers were yours.`
  const theirs = [
    ...subscriptions.map((id) => `“subscribe delete ${id}”`),
    ...alerts.map((id) => `“alert delete ${id}”`),
  ]
  const stays =
    theirs.length === 0
      ? 'You own no subscription and no alert.'
      : `What you subscribed or watch stays with its channel until it is deleted: ${theirs.join(', ')}.`
  return notice(`${gone} ${stays}`, 'help')
}
