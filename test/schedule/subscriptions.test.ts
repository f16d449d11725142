import { beforeEach, describe, expect, test } from 'vitest'
import { slotName } from '../../src/schedule/jobs/jobs.ts'
import { recordRelease } from '../../src/schedule/releases.ts'
import type { Schedule } from '../../src/schedule/schedule.ts'
import {
  createSubscription,
  editSubscription,
  getSubscription,
  listSubscriptions,
  mostInChannel,
  nextRun,
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
} from '../../src/schedule/subscriptions/records.ts'
import type { Content, Subscription } from '../../src/schedule/subscriptions/subscription.ts'
import { testSubscription } from '../../src/schedule/subscriptions/test-now.ts'
import { createStage, day, hour, minute, owner, place, type Stage } from './support/stage.ts'

const monday8: Schedule = { kind: 'weekly', weekdays: [1], hour: 8, minute: 0, zone: 'Europe/Berlin' }
const daily8: Schedule = { ...monday8, weekdays: [1, 2, 3, 4, 5, 6, 7] }
const summary: readonly Content[] = [{ kind: 'summary' }]
const refusal = (): Error => Object.assign(new Error('not in channel'), { code: 'channel_refused' })

let stage: Stage
beforeEach(async () => {
  stage = await createStage('2026-04-19T12:00:00Z') // a Sunday
})

async function subscribe(schedule: Schedule, more: Partial<Parameters<typeof createSubscription>[1]> = {}) {
  const created = await createSubscription(stage, { ...place, owner, schedule, content: summary, ...more })
  if (!created.ok) throw new Error('not created')
  await stage.settle()
  return created.record
}
const postTimes = () => stage.posts.map((post) => post.at)
const lastRun = async ({ id }: Subscription) => (await getSubscription(stage.store, id))?.lastRun

describe('a subscription', () => {
  test('is posted at its slots, once each', async () => {
    const made = await subscribe(monday8)
    await stage.pass(16 * day, 30 * minute)
    expect(postTimes()).toEqual([
      '2026-04-20T06:00:00.000Z',
      '2026-04-27T06:00:00.000Z',
      '2026-05-04T06:00:00.000Z',
    ])
    expect(stage.posts[0]).toMatchObject({ to: 'slack:T1:C1', text: 'the answer' })
    expect(await lastRun(made)).toMatchObject({
      result: 'posted',
      slot: '20260504T060000Z',
      message: { id: '3' },
    })
    expect(nextRun((await getSubscription(stage.store, made.id))!, stage.clock.now())).toEqual(
      new Date('2026-05-11T06:00Z'),
    )
  })

  test('with several contents is one message', async () => {
    await subscribe(monday8, { content: [{ kind: 'summary' }, { kind: 'question', question: 'top buyers' }] })
    await stage.pass(day, hour)
    expect(stage.posts.map((post) => post.text)).toEqual(['the answer\n\ntop buyers: the answer'])
  })

  test('carries the way to be rid of it', async () => {
    const { id } = await subscribe(monday8)
    await stage.pass(day, hour)
    expect(stage.posts[0]?.reply.blocks.at(-1)).toMatchObject({
      kind: 'buttons',
      buttons: [{ label: 'Mute', action: { command: 'subscribe', args: `pause ${id}` } }],
    })
  })

  test('when it is quiet, says nothing until there is something new', async () => {
    const made = await subscribe(daily8, { quiet: true })
    await stage.pass(3 * day, hour)
    expect(stage.posts).toHaveLength(1)
    expect(await lastRun(made)).toMatchObject({ result: 'quiet' })
    stage.answer = 'another answer'
    await stage.pass(2 * day, hour)
    expect(stage.posts.map((post) => post.text)).toEqual(['the answer', 'another answer'])
  })

  test('is paused and goes on, without making up for what was due meanwhile', async () => {
    const { id } = await subscribe(daily8)
    await pauseSubscription(stage.store, id)
    await stage.pass(2 * day, hour)
    expect(stage.posts).toEqual([])
    await resumeSubscription(stage, id)
    await stage.pass(day, hour)
    expect(postTimes()).toEqual(['2026-04-22T06:00:00.000Z'])
  })

  test('is edited: the old slot is not posted, the new one is', async () => {
    const { id } = await subscribe(daily8)
    await editSubscription(stage, id, { schedule: { ...daily8, hour: 10 } })
    await stage.pass(day, hour)
    expect(postTimes()).toEqual(['2026-04-20T08:00:00.000Z'])
    await editSubscription(stage, id, { content: [{ kind: 'question', question: 'q' }], quiet: true })
    expect(await getSubscription(stage.store, id)).toMatchObject({ quiet: true, schedule: { hour: 10 } })
  })

  test('is moved to another channel', async () => {
    const { id } = await subscribe(daily8)
    await editSubscription(stage, id, { conversation: 'slack:T1:C2', channel: 'C2' })
    await stage.pass(day, hour)
    expect(stage.posts.map((post) => post.to)).toEqual(['slack:T1:C2'])
    expect(await listSubscriptions(stage.store, 'C1')).toEqual([])
    expect(await listSubscriptions(stage.store, 'C2')).toHaveLength(1)
  })

  test('is deleted', async () => {
    const { id } = await subscribe(daily8)
    await removeSubscription(stage.store, id)
    await stage.pass(2 * day, hour)
    expect(stage.posts).toEqual([])
    expect(await getSubscription(stage.store, id)).toBeUndefined()
  })

  test('is found by its id in capitals too', async () => {
    const { id } = await subscribe(daily8)
    expect((await getSubscription(stage.store, id.toUpperCase()))?.id).toBe(id)
  })

  test('is tested now: posted though it is paused and has nothing new, and its slots go on', async () => {
    const { id } = await subscribe(daily8, { quiet: true })
    await stage.pass(day, hour)
    await pauseSubscription(stage.store, id)
    await testSubscription(stage, id)
    await stage.settle()
    expect(postTimes()).toEqual(['2026-04-20T06:00:00.000Z', '2026-04-20T12:00:00.000Z'])
  })

  test('is refused beyond the most a channel may have, not beyond it elsewhere', async () => {
    for (let i = 0; i < mostInChannel; i++)
      await createSubscription(stage, { ...place, owner, schedule: monday8, content: summary })
    const one = { owner, schedule: monday8, content: summary }
    expect(await createSubscription(stage, { ...place, ...one })).toEqual({ ok: false, most: mostInChannel })
    expect(await createSubscription(stage, { ...place, channel: 'C2', ...one })).toMatchObject({ ok: true })
  })

  test('with a record that cannot be planned does not keep the others from being posted', async () => {
    await subscribe({ ...daily8, zone: 'Nowhere/Atall' }).catch(() => {})
    await subscribe(daily8)
    await stage.pass(day, hour)
    expect(stage.posts).toHaveLength(1)
    expect(stage.log.events()).toContain('not_planned')
  })
})

describe('after downtime', () => {
  test('a slot missed a little while ago is posted', async () => {
    await subscribe(daily8)
    await stage.downFor(day) // from Sunday noon to Monday noon
    expect(postTimes()).toEqual(['2026-04-20T12:00:00.000Z'])
  })

  test('of several missed slots the latest is posted, the older are skipped and logged', async () => {
    const made = await subscribe(daily8)
    await stage.pass(day, hour)
    await stage.downFor(4 * day)
    expect(postTimes()).toEqual(['2026-04-20T06:00:00.000Z', '2026-04-24T12:00:00.000Z'])
    expect(await lastRun(made)).toMatchObject({ slot: '20260424T060000Z' })
    const skipped = stage.log.lines.filter((line) => /skipped/.test(line.event)).map((line) => line.about)
    // 21 April had its job before the process went away; the two days after it had none.
    expect(skipped).toMatchObject([{ job: `${made.id}@20260421T060000Z`, why: 'too_old' }, { count: 2 }])
  })

  test('a slot missed too long ago is skipped, and the next one comes', async () => {
    const made = await subscribe(monday8)
    await stage.downFor(2 * day)
    expect(stage.posts).toEqual([])
    expect(await lastRun(made)).toMatchObject({ result: 'too_old' })
    await stage.pass(6 * day, hour)
    expect(postTimes()).toEqual(['2026-04-27T06:00:00.000Z'])
  })
})

describe('when the platform fails', () => {
  test('the post is tried again until it comes through, later each time', async () => {
    await subscribe(daily8)
    await stage.pass(18 * hour - 1_000, hour)
    stage.failures.push(new Error('502'), new Error('503'), new Error('504'))
    await stage.pass(minute, 1_000)
    expect(stage.posts).toHaveLength(1)
    expect(stage.log.events().filter((event) => event === 'job_failed')).toHaveLength(3)
  }, 60_000)

  test('a channel that refuses switches it off, and its owner is told', async () => {
    const made = await subscribe(daily8)
    await stage.pass(17 * hour, hour)
    stage.failures.push(refusal())
    await stage.pass(2 * day, hour)
    expect(stage.posts).toEqual([])
    expect(await getSubscription(stage.store, made.id)).toMatchObject({
      state: 'off',
      offBecause: 'channel_refused',
      lastRun: { result: 'refused' },
    })
    expect(stage.told).toMatchObject([
      { to: 'U1', text: expect.stringContaining(`subscribe resume ${made.id}`) },
    ])
    await resumeSubscription(stage, made.id)
    await stage.pass(day, hour)
    expect(stage.posts).toHaveLength(1)
    expect((await getSubscription(stage.store, made.id))?.offBecause).toBeUndefined()
  })

  test('an owner who cannot be told either is left to the operator', async () => {
    await subscribe(daily8)
    await stage.pass(17 * hour, hour)
    stage.failures.push(refusal(), refusal())
    await stage.pass(day, hour)
    expect(stage.told).toEqual([])
    expect(stage.log.events()).toContain('owner_unreachable')
  })

  test('a post that failed for the last time is told to its owner, and the next slot is tried', async () => {
    stage = await createStage('2026-04-19T12:00:00Z', { attempts: 2 })
    const made = await subscribe(daily8)
    await stage.pass(17 * hour, hour)
    stage.failures.push(new Error('502'), new Error('502'))
    await stage.pass(3 * hour, 30 * minute)
    expect(await lastRun(made)).toMatchObject({ result: 'given_up' })
    expect(stage.told).toHaveLength(1)
    await stage.pass(day, hour)
    expect(postTimes()).toEqual(['2026-04-21T06:00:00.000Z'])
  })
})

describe('many in one channel at the same time', () => {
  test('are posted at most one a second, all of them', async () => {
    for (let i = 0; i < 12; i++) await subscribe(daily8)
    await subscribe(daily8, { conversation: 'slack:T1:C2', channel: 'C2' })
    await stage.pass(18 * hour - 1_000, hour)
    await stage.pass(2 * minute, 500)
    const here = stage.posts
      .filter((post) => post.to === place.conversation)
      .map((post) => Date.parse(post.at))
    expect(here).toHaveLength(12)
    expect(Math.min(...here.slice(1).map((at, i) => at - here[i]!))).toBeGreaterThanOrEqual(1_000)
    const other = stage.posts.find((post) => post.to !== place.conversation)
    expect(other?.at).toBe('2026-04-20T06:00:00.000Z')
  }, 60_000)
})

describe('when new data come out', () => {
  const release = (version: string, newMonths: string[]) =>
    recordRelease(stage.store, { version, at: stage.clock.now().toISOString(), newMonths })

  test('it is posted once for each release with a new month', async () => {
    await subscribe({ kind: 'release' })
    await release('v1', ['2026-04'])
    await release('v1', ['2026-04'])
    await stage.pass(hour, 10 * minute)
    expect(stage.posts).toHaveLength(1)
    await release('v2', ['2026-05'])
    await stage.pass(hour, 10 * minute)
    expect(stage.posts).toHaveLength(2)
  })

  test('a correction without a new month is no news', async () => {
    await subscribe({ kind: 'release' })
    await release('v1', [])
    await stage.pass(hour, 10 * minute)
    expect(stage.posts).toEqual([])
  })

  test('its post waits until this process holds the new data too, and no longer than a slot would', async () => {
    const made = await subscribe({ kind: 'release' })
    stage.isHere = false
    await release('v1', ['2026-04'])
    await stage.pass(5 * minute)
    expect(stage.posts).toEqual([])
    stage.isHere = true
    await stage.pass(minute)
    expect(stage.posts).toHaveLength(1)
    stage.isHere = false
    await release('v2', ['2026-05'])
    await stage.pass(13 * hour, 10 * minute)
    stage.isHere = true
    await stage.pass(minute)
    expect(stage.posts).toHaveLength(1)
    expect(await lastRun(made)).toMatchObject({ result: 'too_old' })
  })

  test('several releases during downtime are one post', async () => {
    await subscribe({ kind: 'release' })
    await release('v1', ['2026-03'])
    stage.clock.forward(1)
    await release('v2', ['2026-04'])
    stage.clock.forward(1)
    await release('v3', [])
    await stage.downFor(hour)
    expect(stage.posts).toHaveLength(1)
  })

  test('releases before it was made are not made up for', async () => {
    await release('v1', ['2026-04'])
    await subscribe({ kind: 'release' })
    await stage.pass(hour, 10 * minute)
    expect(stage.posts).toEqual([])
  })
})

describe('while the store is gone', () => {
  test('posts wait, and come when it is back', async () => {
    await subscribe(daily8)
    await stage.pass(17 * hour, hour)
    stage.store.down = true
    await stage.pass(2 * hour, 10 * minute)
    expect(stage.posts).toEqual([])
    expect(stage.log.events()).toContain('schedule_waits')
    stage.store.down = false
    await stage.pass(hour, minute)
    expect(stage.posts).toHaveLength(1)
  })

  test('what was posted as it went is not posted again when it is back', async () => {
    const made = await subscribe(daily8)
    await stage.pass(17 * hour, hour)
    const push = stage.posts.push.bind(stage.posts)
    stage.posts.push = (...posts) => {
      stage.store.down = true
      return push(...posts)
    }
    await stage.pass(2 * hour, 10 * minute)
    stage.store.down = false
    await stage.pass(2 * hour, minute)
    expect(stage.posts).toHaveLength(1)
    expect(await lastRun(made)).toMatchObject({
      result: 'posted',
      slot: slotName(new Date('2026-04-20T06:00Z')),
    })
  })
})
