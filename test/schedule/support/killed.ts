import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, onTestFinished, vi } from 'vitest'
import type { Store } from '../../../src/bot/ports.ts'
import { createIds } from '../../../src/schedule/ids.ts'
import { jobId } from '../../../src/schedule/jobs/jobs.ts'
import { nonceOf } from '../../../src/schedule/posts/poster.ts'
import { createSubscription, listSubscriptions } from '../../../src/schedule/subscriptions/records.ts'
import { openStore } from '../../store/support/open-store.ts'
import { ownRedis } from '../../support/redis.ts'
import { keepKilling } from './kills.ts'
import { subscriptionOf } from './open-replica.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const slots = 200
/** Only so that what hangs ends; how fast the machine is decides nothing. */
export const hangMs = 60 * 60_000
const patient = { timeout: hangMs, interval: 100 }

/** Three replicas on one Redis, each killed at random again and again while 200 slots are due. */
export async function killReplicas(leastKills: number): Promise<void> {
  const [redis, standIn] = [await ownRedis(), await startStandIn(20)]
  const { offsetMs } = clockBeforeSlot()
  const prefix = `{kills-${randomUUID()}}`
  const store = await openStore('redis', redis.url, prefix)
  const ids = await subscribeAll(store)
  const lives = keepKilling({
    ...{ count: 3, args: ['redis', redis.url, prefix, standIn.url, offsetMs], lifeMs: 3_000 },
    ...{ mostKills: 10_000, progress: () => standIn.posts.size, isDone: () => standIn.posts.size === slots },
  })
  await vi.waitFor(() => {
    expect(standIn.posts.size).toBe(slots)
    expect(lives.kills()).toBeGreaterThanOrEqual(leastKills)
  }, patient)
  lives.spare()
  await allPosted(store, ids)
  await lives.end()
  await expectOnce(store, standIn, ids, lives.kills())
  await Promise.all([store.close(), standIn.close()])
  await redis.remove()
}

/** One process on a libsql file, killed so many times while 200 slots are due and each life subscribes once more. */
export async function killLibsql(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tallyman-kills-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [file, standIn] = [join(folder, 'state.db'), await startStandIn(20)]
  const { clock, offsetMs } = clockBeforeSlot()
  const store = await openStore('libsql', file, '', clock)
  const ids = await subscribeAll(store)
  const lives = keepKilling({
    ...{ count: 1, args: ['libsql', file, '', standIn.url, offsetMs], lifeMs: 1_500, mostKills: kills },
    ...{ progress: () => standIn.posts.size, isDone: () => standIn.posts.size === slots },
  })
  await vi.waitFor(() => {
    expect(lives.kills()).toBe(kills)
    expect(standIn.posts.size).toBe(slots)
  }, patient)
  await allPosted(store, ids)
  await lives.end()
  await expectOnce(store, standIn, ids, kills)
  const held = new Set((await listSubscriptions(store)).map(({ id }) => id))
  expect([...ids, ...lives.made].filter((id) => !held.has(id))).toEqual([])
  expect(lives.made.size).toBeGreaterThan(kills / 4)
  await Promise.all([store.close(), standIn.close()])
  expect(new Database(file).pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  console.info(`${lives.made.size + ids.length} subscriptions, none lost, the file is whole`)
}

/** The clocks of the test stand a moment before the slot when it begins. */
function clockBeforeSlot() {
  const offsetMs = Date.parse('2026-04-20T09:29:56Z') - Date.now()
  return { offsetMs: String(offsetMs), clock: { now: () => new Date(Date.now() + offsetMs) } }
}

/** Subscriptions that are all due at the slot, in forty channels. */
async function subscribeAll(store: Store): Promise<string[]> {
  const clock = { now: () => new Date('2026-04-20T09:29:00Z') } // however long the making takes
  const newId = createIds('s', Math.random)
  const ids: string[] = []
  for (let i = 0; i < slots; i++) {
    const created = await createSubscription({ store, clock, newId }, subscriptionOf(`C${i % 40}`))
    if (created.ok) ids.push(created.record.id)
  }
  return ids
}

const allPosted = (store: Store, ids: readonly string[]) =>
  vi.waitFor(async () => {
    const posted = (await listSubscriptions(store)).filter(({ lastRun }) => lastRun?.result === 'posted')
    expect(posted).toHaveLength(ids.length)
  }, patient)

/** Once each; again only where a kill fell between post and record, and then the record says so. */
async function expectOnce(
  store: Store,
  standIn: StandIn,
  ids: readonly string[],
  kills: number,
): Promise<void> {
  const extra = await Promise.all(
    ids.map(async (id) => {
      const post = jobId(id, '20260420T093000Z')
      const times = standIn.posts.get(nonceOf(post)) ?? 0
      const { state, repeats } = (await store.get(`post:${post}`)) as { state: string; repeats: number }
      expect({ post, state, posted: times > 0, unmarked: times - 1 > repeats }).toEqual({
        post,
        state: 'posted',
        posted: true,
        unmarked: false,
      })
      return times - 1
    }),
  )
  expect(standIn.posts.size).toBe(ids.length)
  const twice = extra.filter((more) => more > 0)
  console.info(
    `${ids.length} slots, ${kills} kills: ${twice.length} slots repeated, ${Math.max(...extra)} times at most`,
  )
}
