import type { Store } from '../bot/ports.ts'

/**
 * Changes a record that others may be changing too: read, change, swap, and again if somebody came between.
 * `change` gets the value as it is and gives the new one, or undefined to leave it. Gives what is held then; undefined where nothing is.
 */
export async function changeRecord<T>(
  store: Store,
  key: string,
  change: (record: T) => T | undefined,
): Promise<T | undefined> {
  for (let tries = 0; tries < 50; tries++) {
    const before = (await store.get(key)) as T | undefined // every kind of key is written by one file
    if (before === undefined) return undefined
    const after = change(before)
    if (after === undefined || (await store.swap(key, before, after))) return after ?? before
  }
  throw new Error(`${key} is changed by others all the time`)
}
