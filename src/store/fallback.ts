import type { Clock, Log, Store } from '../bot/ports.ts'
import { isUnreachable } from './failure.ts'
import { isCopied, isLocal } from './kinds.ts'
import { createOutage } from './outage.ts'
import { createUnsaved } from './unsaved.ts'

/** How long a copy of what was read may stand in for the store. */
const copyMs = 24 * 60 * 60_000

export interface FallbackOptions {
  readonly clock: Clock
  readonly pauseMs?: number
}

/**
 * Questions go on while the shared store is gone: conversations, seen events and the like fall back to `memory`, so
 * that repeats are then caught per process, and are written back when it returns. Subscriptions, alerts and posts fail
 * with `store_unreachable` and wait.
 */
export function withFallback(store: Store, memory: Store, log: Log, options: FallbackOptions): Store {
  const { clock, pauseMs = 2_000 } = options
  const unsaved = createUnsaved()
  const outage = createOutage({ name: store.name, clock, log, pauseMs, onReturn: unsaved.write })

  const write = async <T>(key: string, work: Write<T>): Promise<T> => {
    try {
      const result = await outage.reach(work.there)
      if (isCopied(key)) await work.copy(result)
      return result
    } catch (error) {
      if (!isLocal(key) || !isUnreachable(error)) throw error
      unsaved.keep(key, work.later)
      return work.here()
    }
  }

  const put = <T>(key: string, value: unknown, ttlMs: number | undefined, work: Put<T>): Promise<T> => {
    const saved = () => memory.get(key)
    const expiresAt = ttlMs === undefined ? undefined : clock.now().getTime() + ttlMs
    const left = () => (expiresAt === undefined ? undefined : Math.max(1, expiresAt - clock.now().getTime()))
    const later = async () => {
      const latest = await saved()
      if (latest !== undefined) await store.set(key, latest, left())
    }
    return write(key, {
      ...work,
      copy: (result) => copied(result, () => memory.set(key, value, ttlMs)),
      later,
    })
  }

  return {
    name: `${store.name} with memory`,
    get: async (key) => {
      try {
        const value = await outage.reach(() => store.get(key))
        if (isCopied(key)) await (value === undefined ? memory.remove(key) : memory.set(key, value, copyMs))
        return value
      } catch (error) {
        if (isCopied(key) && isUnreachable(error)) return memory.get(key)
        throw error
      }
    },
    set: (key, value, ttlMs) =>
      put(key, value, ttlMs, {
        there: () => store.set(key, value, ttlMs),
        here: () => memory.set(key, value, ttlMs),
      }),
    add: (key, value, ttlMs) =>
      put(key, value, ttlMs, {
        there: () => store.add(key, value, ttlMs),
        here: () => memory.add(key, value, ttlMs),
      }),
    swap: (key, expected, value, ttlMs) =>
      put(key, value, ttlMs, {
        there: () => store.swap(key, expected, value, ttlMs),
        here: () => memory.swap(key, expected, value, ttlMs),
      }),
    remove: (key) =>
      write(key, {
        there: () => store.remove(key),
        here: () => memory.remove(key),
        copy: () => memory.remove(key),
        later: () => store.remove(key),
      }),
    list: async (prefix, limit) => {
      try {
        return await outage.reach(() => store.list(prefix, limit))
      } catch (error) {
        if (isLocal(prefix) && isUnreachable(error)) return memory.list(prefix, limit)
        throw error
      }
    },
    close: async () => {
      await Promise.all([store.close(), memory.close()])
    },
  }
}

interface Put<T> {
  readonly there: () => Promise<T>
  readonly here: () => Promise<T>
}

interface Write<T> extends Put<T> {
  /** Keeps the copy in memory true after the store took the write. */
  readonly copy: (result: T) => Promise<void>
  /** What the store is told when it is back. */
  readonly later: () => Promise<void>
}

/** `add` and `swap` say false where somebody else's value stands: ours is then no copy of it. */
const copied = async (result: unknown, copy: () => Promise<void>): Promise<void> => {
  if (result !== false) await copy()
}
