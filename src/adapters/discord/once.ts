import type { Log, Store } from '../../bot/ports.ts'

/** Discord repeats events after a resume, and every replica on one token hears all of them. */
const SEEN_MS = 60 * 60_000
const REMEMBERED = 5000

/** Says for each event whether it is met for the first time, across replicas; in this process alone while the store is away. */
export function createOnce(store: Store, log: Log): (event: string) => Promise<boolean> {
  const here = new Set<string>()
  return async (event) => {
    if (here.has(event)) return false
    here.add(event)
    if (here.size > REMEMBERED) here.delete(here.values().next().value ?? '')
    try {
      return await store.add(`discord:seen:${event}`, 1, SEEN_MS)
    } catch (error) {
      log.warn('discord.store_away', { error: String(error) })
      return true
    }
  }
}
