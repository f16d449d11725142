import type { Store } from '../../bot/ports.ts'
import type { Clients } from './clients.ts'
import { findPost } from './find-post.ts'
import type { Place } from './place.ts'

const KEPT_MS = 7 * 24 * 60 * 60 * 1000

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

/** Where Slack will not let us look, the post is made again. */
const found = async (clients: Clients, place: Place, nonce: string): Promise<string | undefined> =>
  findPost(await clients.of(place.team), place, nonce).catch(() => undefined)
