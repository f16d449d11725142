import type { Place } from './place.ts'
import type { WebClient } from './types.ts'

/** Stands in the metadata of every post of ours, so that a post whose outcome is not known can be looked for. */
const NONCE_EVENT = 'tallyman_post'

export const marked = (nonce: string) => ({
  metadata: { event_type: NONCE_EVENT, event_payload: { nonce } },
})

/** How far back a post is looked for. */
const LOOK_BACK = 50

/** The `ts` of our post with this nonce, or undefined where it does not stand there. */
export async function findPost(
  client: WebClient,
  { channel, thread }: Place,
  nonce: string,
): Promise<string | undefined> {
  const look = { channel, limit: LOOK_BACK, include_all_metadata: true }
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history(look)
      : await client.conversations.replies({ ...look, ts: thread })
  return messages.find(
    ({ metadata }) => metadata?.event_type === NONCE_EVENT && nonceOf(metadata.event_payload) === nonce,
  )?.ts
}

const nonceOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'nonce' in payload ? payload.nonce : undefined
