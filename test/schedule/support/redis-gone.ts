import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, vi } from 'vitest'
import type { Clock, Store } from '../../../src/bot/ports.ts'
import { createIds } from '../../../src/schedule/ids.ts'
import { jobId, slotName } from '../../../src/schedule/jobs/jobs.ts'
import { nonceOf } from '../../../src/schedule/posts/poster.ts'
import { createSubscription, listSubscriptions } from '../../../src/schedule/subscriptions/records.ts'
import { withFallback } from '../../../src/store/fallback.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { createRedisStore } from '../../../src/store/redis.ts'
import { startBot } from '../../bot/support/bot.ts'
import { silentLog as log } from '../../store/support/open-store.ts'
import { type OwnRedis, ownRedis } from '../../support/redis.ts'
import { openReplica, subscriptionOf } from './open-replica.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

/** Only so that what hangs ends; how fast the machine is decides nothing. */
export const hangMs = 30 * 60_000
const patient = { timeout: hangMs, interval: 100 }
const inSlot = 60

/** What became of the questions that came while Redis was away. */
export interface Asked {
  readonly answered: number
  readonly slowestMs: number
}

/**
 * Redis is stopped while the posts of one slot go out and, where it is away for long enough, another slot falls due;
 * questions keep coming. It starts again from its file, and all that was to be posted is posted once.
 */
export async function redisGone(downMs: number): Promise<Asked> {
  const [redis, standIn] = [await ownRedis(), await startStandIn(20)]
  const { clock, store, shared, prefix } = await openShared(redis)
  const slots = await subscribeAll(store, downMs < 60_000 ? [30] : [30, 31])
  const replica = await openReplica({
    ...{ kind: 'redis', place: redis.url, prefix, standIn: standIn.url, clock, store },
  })
  const person = talkTo(store)
  await person.ask()
  await replica.start()
  await vi.waitFor(() => expect(standIn.posts.size).toBeGreaterThan(10), patient)

  await redis.stop()
  const postedBefore = standIn.posts.size
  const asked = await person.askFor(downMs)
  await expectRepeatsCaught(store)
  await expectToldAway(store, clock)
  // A send under way when it went may still arrive; no new one begins.
  expect(standIn.posts.size - postedBefore).toBeLessThanOrEqual(5)

  const backAt = performance.now()
  await redis.start()
  await vi.waitFor(() => expect(standIn.posts.size).toBe(slots.length), patient)
  const caughtUpMs = performance.now() - backAt
  await expectAllPosted(store, standIn, slots)
  await person.ask()
  await vi.waitFor(async () => expect(await shared.list('conversation:')).toHaveLength(1), patient)
  console.info(
    `Redis gone for ${downMs / 1_000} s: ${asked.answered} questions answered, the slowest in ${Math.round(asked.slowestMs)} ms; ` +
      `${slots.length - postedBefore} of ${slots.length} posts waited, all made ${Math.round(caughtUpMs / 1_000)} s after it came back, none twice`,
  )
  await replica.stop()
  await Promise.all([store.close(), standIn.close()])
  await redis.remove()
  return asked
}

async function openShared(redis: OwnRedis) {
  const offsetMs = Date.parse('2026-04-20T09:29:56Z') - Date.now()
  const clock = { now: () => new Date(Date.now() + offsetMs) }
  const prefix = `{gone-${randomUUID()}}`
  const shared = await createRedisStore({ url: redis.url, prefix, log, commandMs: 500 })
  const store = withFallback(shared, createMemoryStore(clock), log, { clock, pauseMs: 300 })
  return { clock, prefix, shared, store }
}

/** The nonces of what falls due at these minutes past nine, in as many channels each. */
async function subscribeAll(store: Store, minutes: readonly number[]): Promise<readonly string[]> {
  const clock = { now: () => new Date('2026-04-20T09:29:00Z') } // however long the making takes
  const newId = createIds('s', Math.random)
  const nonces: string[] = []
  for (const minute of minutes)
    for (let i = 0; i < inSlot; i++) {
      const made = await createSubscription({ store, clock, newId }, subscriptionOf(`C${i}`, 9, minute))
      if (made.ok)
        nonces.push(nonceOf(jobId(made.record.id, slotName(new Date(Date.UTC(2026, 3, 20, 9, minute))))))
    }
  return nonces
}

/** A person in one conversation: a follow-up is answered only where the turn before it is remembered. */
function talkTo(store: Store) {
  const { text } = startBot({ store })
  const ask = async (): Promise<void> => {
    expect(await text('US imports July 2025')).toContain('619 t')
    expect(await text('and in June 2025?')).toContain('353 t')
  }
  const askFor = async (ms: number): Promise<Asked> => {
    const until = performance.now() + ms
    let [answered, slowestMs] = [0, 0]
    while (performance.now() < until) {
      const began = performance.now()
      await ask()
      answered += 2
      slowestMs = Math.max(slowestMs, performance.now() - began)
      await sleep(100)
    }
    return { answered, slowestMs }
  }
  return { ask, askFor }
}

/** By this process alone, which is all there is while Redis is away. */
async function expectRepeatsCaught(store: Store): Promise<void> {
  expect(await store.add('seen:event', true, 60_000)).toBe(true)
  expect(await store.add('seen:event', true, 60_000)).toBe(false)
}

/** Who subscribes meanwhile is told that it did not work, rather than told that it did. */
async function expectToldAway(store: Store, clock: Clock): Promise<void> {
  const newId = createIds('s', Math.random)
  const made = createSubscription({ store, clock, newId }, subscriptionOf('late'))
  await expect(made).rejects.toMatchObject({ code: 'store_unreachable' })
}

async function expectAllPosted(store: Store, standIn: StandIn, nonces: readonly string[]): Promise<void> {
  await vi.waitFor(async () => {
    const runs = (await listSubscriptions(store)).map(({ lastRun }) => lastRun?.result)
    expect(runs).toEqual(nonces.map(() => 'posted'))
  }, patient)
  expect(nonces.filter((nonce) => standIn.posts.get(nonce) !== 1)).toEqual([])
}
