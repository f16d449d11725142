import { LRUCache } from 'lru-cache'
import type { Log, Store } from '../../bot/ports.ts'

/** True for the first caller with this key, here or on another replica; Slack delivers events more than once. */
export type Once = (key: string) => Promise<boolean>

/** Slack's last retry comes after five minutes; a reconnect may bring an event again somewhat later. */
const KEPT_MS = 24 * 60 * 60 * 1000
const NEAR = 10_000

export function createOnce(store: Store, log: Log): Once {
  const seenHere = new LRUCache<string, true>({ max: NEAR })
  return async (key) => {
    if (seenHere.has(key)) return false
    seenHere.set(key, true)
    try {
      return await store.add(`slack-seen:${key}`, 1, KEPT_MS)
    } catch (error) {
      // Without the store a second replica may answer as well; no answer at all would be worse.
      log.error('slack.store_failed', { doing: 'claim', message: String(error) })
      return true
    }
  }
}
