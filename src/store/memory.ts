import type { Clock, Store } from '../bot/ports.ts'
import { decode, encode, inKeyOrder } from './encode.ts'

interface Entry {
  readonly text: string
  readonly expiresAt: number
}

/**
 * A store that ends with its process: for tests, and for what one process remembers while Redis is gone.
 * @param most entries held; beyond it the one written longest ago is forgotten
 */
export function createMemoryStore(clock: Clock, most = 100_000): Store {
  const entries = new Map<string, Entry>()

  const held = (key: string): string | undefined => {
    const entry = entries.get(key)
    if (entry && entry.expiresAt > clock.now().getTime()) return entry.text
    entries.delete(key)
    return undefined
  }

  const put = (key: string, value: unknown, ttlMs: number = Number.POSITIVE_INFINITY): void => {
    const text = encode(value)
    entries.delete(key) // so that the map's order is the order of writing
    entries.set(key, { text, expiresAt: clock.now().getTime() + ttlMs })
    if (entries.size > most) entries.delete(entries.keys().next().value!)
  }

  return {
    name: 'memory',
    get: async (key) => read(held(key)),
    set: async (key, value, ttlMs) => put(key, value, ttlMs),
    add: async (key, value, ttlMs) => {
      if (held(key) !== undefined) return false
      put(key, value, ttlMs)
      return true
    },
    swap: async (key, expected, value, ttlMs) => {
      if (held(key) !== encode(expected)) return false
      put(key, value, ttlMs)
      return true
    },
    remove: async (key) => {
      entries.delete(key)
    },
    list: async (prefix, limit) =>
      [...entries.keys()]
        .filter((key) => key.startsWith(prefix) && held(key) !== undefined)
        .sort(inKeyOrder)
        .slice(0, limit)
        .map((key) => ({ key, value: read(held(key)) })),
    close: async () => entries.clear(),
  }
}

const read = (text: string | undefined): unknown => (text === undefined ? undefined : decode(text))
