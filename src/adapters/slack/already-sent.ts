import type { Store } from '../../bot/ports.ts'
import type { Clients } from './clients.ts'
import type { Place } from './place.ts'
import { NONCE_EVENT } from './postbox.ts'

const KEPT_MS = 7 * 24 * 60 * 60 * 1000
/** A post that was begun and never confirmed is looked for this far back. */
const LOOK_BACK = 20

/** One message for one nonce. `post` is called unless the message is known, or found, to stand there already. */
export type SendOnce = (nonce: string, place: Place, post: () => Promise<string>) => Promise<string>

export function createSendOnce(store: Store, clients: Clients): SendOnce {
  return async (nonce, place, post) => {
    const key = `slack-sent:${nonce}`
    const first = await store.add(key, BEGUN, KEPT_MS)
    const ts = first ? undefined : (sentTs(await store.get(key)) ?? (await found(clients, place, nonce)))
    const sent = ts ?? (await post())
    await store.set(key, sent, KEPT_MS)
    return sent
  }
}

/** Stands in the store between the claim and Slack's answer: whoever finds it cannot know whether the post went out. */
const BEGUN = 'begun'

const sentTs = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== BEGUN ? value : undefined

/** Slack keeps our nonce in the message's metadata. When it will not let us look, the post is made again. */
async function found(clients: Clients, { team, channel }: Place, nonce: string): Promise<string | undefined> {
  const client = await clients.of(team)
  const history = await client.conversations
    .history({ channel, limit: LOOK_BACK, include_all_metadata: true })
    .catch(() => undefined)
  return history?.messages?.find(
    ({ metadata }) => metadata?.event_type === NONCE_EVENT && nonceOf(metadata.event_payload) === nonce,
  )?.ts
}

const nonceOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'nonce' in payload ? payload.nonce : undefined
