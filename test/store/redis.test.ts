import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../src/bot/ports.ts'
import { createRedisStore } from '../../src/store/redis.ts'
import { storeContract } from '../contracts/store.contract.ts'
import {
  anyRedis,
  needsRedis,
  needsRedisServer,
  type OwnRedis,
  ownRedis,
  redisAvailable,
  redisServer,
} from '../support/redis.ts'
import { openStore, silentLog } from './support/open-store.ts'

const unreachable = expect.objectContaining({ code: 'store_unreachable' })

describe.skipIf(!redisAvailable)(`redis, ${needsRedis}`, () => {
  storeContract('redis', async () => {
    const redis = await anyRedis()
    const prefix = `{test-${randomUUID()}}`
    return {
      open: () => openStore('redis', redis.url, prefix),
      processArgs: ['redis', redis.url, prefix],
      remove: async () => {
        await removeKeys(redis.url, prefix)
        await redis.remove()
      },
    }
  })

  test('names that expired leave the index while others are written', async () => {
    const redis = await anyRedis()
    const prefix = `{test-${randomUUID()}}`
    const store = await openStore('redis', redis.url, prefix)
    const inspect = new Redis(redis.url)
    for (let i = 0; i < 30; i++) await store.set(`old:${i}`, i, 20)
    await vi.waitFor(async () => expect(await store.get('old:29')).toBeUndefined(), 5_000)
    for (let i = 0; i < 5; i++) await store.set(`new:${i}`, i)
    expect(await inspect.zcard(`${prefix}:index`)).toBe(5)
    expect(await inspect.zcard(`${prefix}:expiries`)).toBe(0)
    inspect.disconnect()
    await store.close()
    await removeKeys(redis.url, prefix)
    await redis.remove()
  })
})

describe.skipIf(!redisServer)(`redis that goes away, ${needsRedisServer}`, () => {
  let redis: OwnRedis
  let store: Store
  beforeAll(async () => {
    redis = await ownRedis()
    store = await createRedisStore({ url: redis.url, log: silentLog, commandMs: 200 })
  })
  afterAll(async () => {
    await store.close()
    await redis.remove()
  })

  test('calls fail while it is gone, and go on when it is back', async () => {
    await store.set('kept', 1)
    await redis.stop()
    await expect(store.get('kept')).rejects.toThrow(unreachable)
    await expect(store.add('other', 1)).rejects.toThrow(unreachable)
    await redis.start()
    await vi.waitFor(async () => expect(await store.get('kept')).toBe(1), 10_000)
    expect(await store.add('other', 1)).toBe(true)
  }, 30_000)

  test('calls fail while it hangs', async () => {
    redis.freeze()
    await expect(store.get('kept')).rejects.toThrow(unreachable)
    redis.thaw()
    await vi.waitFor(async () => expect(await store.get('kept')).toBe(1), 10_000)
  }, 30_000)

  test('a process that starts while it is gone comes up and finds it later', async () => {
    await redis.stop()
    const early = await createRedisStore({ url: redis.url, log: silentLog, commandMs: 200 })
    await expect(early.get('kept')).rejects.toThrow(unreachable)
    await redis.start()
    await vi.waitFor(async () => expect(await early.get('kept')).toBe(1), 10_000)
    await early.close()
  }, 30_000)

  test('a refusal of Redis is told apart from its absence', async () => {
    const inspect = new Redis(redis.url)
    await inspect.set('{tallyman}:state:wrong', 'x')
    await inspect.del('{tallyman}:index')
    await inspect.set('{tallyman}:index', 'not a sorted set')
    await expect(store.set('a', 1)).rejects.toThrow(expect.objectContaining({ code: 'store_failed' }))
    await inspect.del('{tallyman}:index')
    inspect.disconnect()
  })
})

async function removeKeys(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url)
  const keys = await redis.keys(`${prefix}*`)
  if (keys.length > 0) await redis.del(...keys)
  redis.disconnect()
}
