import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { createIds } from '../../src/schedule/ids.ts'
import { jobId } from '../../src/schedule/jobs/jobs.ts'
import { nonceOf } from '../../src/schedule/posts/poster.ts'
import { createSubscription, listSubscriptions } from '../../src/schedule/subscriptions/records.ts'
import { withFallback } from '../../src/store/fallback.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { createRedisStore } from '../../src/store/redis.ts'
import { silentLog as log } from '../store/support/open-store.ts'
import { needsRedisServer, ownRedis, redisServer } from '../support/redis.ts'
import { openReplica, subscriptionOf } from './support/open-replica.ts'
import { startStandIn } from './support/stand-in.ts'

const patient = { timeout: 120_000, interval: 100 }

describe.skipIf(!redisServer)(`Redis goes away while posts are due, ${needsRedisServer}`, () => {
  test('questions go on, posts wait, nothing is lost and nothing comes twice', async () => {
    const [redis, standIn] = [await ownRedis(), await startStandIn(20)]
    const offsetMs = Date.parse('2026-04-20T09:29:56Z') - Date.now()
    const clock = { now: () => new Date(Date.now() + offsetMs) }
    const prefix = `{gone-${randomUUID()}}`
    const shared = await createRedisStore({ url: redis.url, prefix, log, commandMs: 500 })
    const store = withFallback(shared, createMemoryStore(clock), log, { clock, pauseMs: 300 })
    const newId = createIds('s', Math.random)
    const before = { now: () => new Date('2026-04-20T09:29:00Z') } // however long the making takes
    for (let i = 0; i < 60; i++)
      await createSubscription({ store, clock: before, newId }, subscriptionOf(`C${i}`))
    await store.set('conversation:a', { turn: 1 }, 60_000)
    const replica = await openReplica({
      kind: 'redis',
      place: redis.url,
      prefix,
      standIn: standIn.url,
      clock,
      store,
    })
    await replica.start()
    await vi.waitFor(() => expect(standIn.posts.size).toBeGreaterThan(10), patient)

    await redis.stop()
    const postedBefore = standIn.posts.size
    for (let turn = 2; turn < 8; turn++) {
      expect(await store.get('conversation:a')).toEqual({ turn: turn - 1 })
      await store.set('conversation:a', { turn }, 60_000)
      expect(await store.add(`seen:${turn}`, true, 60_000)).toBe(true)
      expect(await store.add(`seen:${turn}`, true, 60_000)).toBe(false)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    // A send under way when it went may still arrive; no new one begins.
    expect(standIn.posts.size - postedBefore).toBeLessThanOrEqual(5)

    await redis.start()
    await vi.waitFor(() => expect(standIn.posts.size).toBe(60), patient)
    await vi.waitFor(async () => {
      const runs = (await listSubscriptions(store)).map(({ lastRun }) => lastRun?.result)
      expect(runs.every((result) => result === 'posted')).toBe(true)
    }, patient)
    for (const { id } of await listSubscriptions(store))
      expect(standIn.posts.get(nonceOf(jobId(id, '20260420T093000Z')))).toBe(1)
    expect(await shared.get('conversation:a')).toEqual({ turn: 7 })
    await replica.stop()
    await Promise.all([store.close(), standIn.close()])
    await redis.remove()
  }, 300_000)
})
