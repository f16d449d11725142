import { withToldBefore } from '../question/complete/told-before.ts'
import type { Answerer } from './answerer.ts'
import type { Conversation } from './conversations.ts'
import type { Said } from './said.ts'

/** "both", "which is bigger" after one of two choices was taken: the other one stands beside it. */
export async function withOther(
  answerer: Answerer,
  said: Said,
  after: Conversation,
  other: string,
): Promise<Conversation> {
  const last = after.read.at(-1)
  const asked = last && (await answerer.ask({ ...said, text: other }))
  if (!last || !asked || 'talk' in asked || !asked.query) return after
  const read = { ...last, query: withToldBefore(last.query, asked.query) }
  return { ...after, read: [...after.read.slice(0, -1), read] }
}
