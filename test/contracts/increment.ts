import type { Store } from '../../src/bot/ports.ts'

/** Adds one by `swap`, again and again until nobody came between. */
export async function increment(store: Store, key: string): Promise<void> {
  for (;;) {
    const value = await store.get(key)
    if (await store.swap(key, value, Number(value) + 1)) return
  }
}
