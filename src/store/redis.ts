import { createHash } from 'node:crypto'
import { Redis, type RedisOptions } from 'ioredis'
import type { Log, Store } from '../bot/ports.ts'
import { decode, encode } from './encode.ts'
import { type StoreFailure, storeFailure } from './failure.ts'
import { addScript, listScript, removeScript, setScript, swapScript } from './redis-scripts.ts'

export interface RedisStoreOptions {
  readonly url: string
  readonly log: Log
  /** Before every key. In braces, so that a cluster keeps all keys of a script in one slot. */
  readonly prefix?: string
  /** How long a question may wait for Redis before it goes on without it. */
  readonly commandMs?: number
}

/**
 * What several replicas share. Resolves once Redis answered, or once the first try failed: then it is logged, every
 * call fails at once, and the connection is tried again for as long as the process lives.
 */
export async function createRedisStore(options: RedisStoreOptions): Promise<Store> {
  const { url, log, prefix = '{tallyman}', commandMs = 500 } = options
  const redis = new Redis(url, { ...impatient, connectTimeout: 2_000, commandTimeout: commandMs })
  redis.on('ready', () => log.info('redis_ready'))
  redis.on('error', (error) => log.warn('redis_unreachable', { reason: error.message }))
  await redis.connect().catch(() => undefined) // said by the listener above; ioredis keeps trying
  return storeOver(redis, prefix)
}

/** Nothing waits in a queue for a Redis that is gone, and nothing is sent a second time after it came back. */
const impatient = {
  lazyConnect: true,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (times: number) => Math.min(times * 100, 1_000),
} satisfies RedisOptions

function storeOver(redis: Redis, prefix: string): Store {
  const base = `${prefix}:state:`
  const script = async (text: string, ...rest: readonly string[]): Promise<unknown> =>
    reached(() => evaluate(redis, text, [`${prefix}:index`, `${prefix}:expiries`], [base, ...rest]))
  const happened = async (text: string, ...rest: readonly string[]) => (await script(text, ...rest)) === 1

  return {
    name: 'redis',
    get: async (key) => {
      const text = await reached(() => redis.get(base + key))
      return text === null ? undefined : decode(text)
    },
    set: async (key, value, ttlMs) => {
      await script(setScript, key, encode(value), ttl(ttlMs))
    },
    add: (key, value, ttlMs) => happened(addScript, key, encode(value), ttl(ttlMs)),
    swap: (key, expected, value, ttlMs) =>
      happened(swapScript, key, encode(expected), encode(value), ttl(ttlMs)),
    remove: async (key) => {
      await script(removeScript, key)
    },
    list: async (start, limit = -1) => pairs(await script(listScript, start, String(limit))),
    close: async () => {
      await redis.quit().catch(() => redis.disconnect())
    },
  }
}

/** Redis takes whole milliseconds, at least one; the empty text keeps the entry. */
const ttl = (ttlMs?: number): string => (ttlMs === undefined ? '' : String(Math.max(1, Math.ceil(ttlMs))))

/** By its hash; the whole text only when this Redis has not seen it yet, as after a restart. */
async function evaluate(redis: Redis, text: string, keys: readonly string[], args: readonly string[]) {
  const hash = createHash('sha1').update(text).digest('hex')
  try {
    return await redis.evalsha(hash, keys.length, ...keys, ...args)
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
    return redis.eval(text, keys.length, ...keys, ...args)
  }
}

async function reached<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command()
  } catch (error) {
    throw failureOf(error)
  }
}

/** Refusals that pass by themselves: a server that is starting, a replica about to be promoted. */
const passing = /^(LOADING|READONLY|MASTERDOWN|TRYAGAIN)/

function failureOf(error: unknown): StoreFailure {
  const refused = error instanceof Error && error.name === 'ReplyError' && !passing.test(error.message)
  return refused
    ? storeFailure('store_failed', 'Redis refused a command', error)
    : storeFailure('store_unreachable', 'Redis did not answer', error)
}

function pairs(flat: unknown): { key: string; value: unknown }[] {
  const list = flat as readonly string[] // what `listScript` returns: names and values in turn
  return list.flatMap((key, i) => (i % 2 === 0 ? [{ key, value: decode(list[i + 1]!) }] : []))
}
