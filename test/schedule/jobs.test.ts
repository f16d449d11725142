import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBullmqJobs } from '../../src/schedule/jobs/bullmq.ts'
import { slotName, slotTime, usualJobSettings } from '../../src/schedule/jobs/jobs.ts'
import { createLibsqlJobs } from '../../src/schedule/jobs/libsql.ts'
import { retryDelayMs } from '../../src/schedule/jobs/retry.ts'
import { every } from '../../src/schedule/timer.ts'
import { jobsContract } from '../contracts/jobs.contract.ts'
import { realClock as clock, silentLog as log } from '../store/support/open-store.ts'
import { anyRedis, needsRedis, redisAvailable } from '../support/redis.ts'

jobsContract('libsql', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tallyman-jobs-'))
  const path = join(folder, 'state.db')
  return {
    open: (settings) => createLibsqlJobs({ path, clock, log, every, settings, pollMs: 20 }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
})

describe.skipIf(!redisAvailable)(`BullMQ, ${needsRedis}`, () => {
  let redis: Awaited<ReturnType<typeof anyRedis>>
  beforeAll(async () => {
    redis = await anyRedis()
  })
  afterAll(() => redis.remove())

  jobsContract('BullMQ', async () => {
    const prefix = `{test-${randomUUID()}}`
    return {
      open: (settings) => createBullmqJobs({ url: redis.url, clock, log, settings, prefix }),
      remove: async () => {
        const inspect = new Redis(redis.url)
        const keys = await inspect.keys(`${prefix}*`)
        if (keys.length > 0) await inspect.del(...keys)
        inspect.disconnect()
      },
    }
  })
})

test('a slot has a name without colons that reads back to its time', () => {
  const at = new Date('2026-04-20T07:30:00Z')
  expect(slotName(at)).toBe('20260420T073000Z')
  expect(slotTime(slotName(at))).toEqual(at)
  expect(slotTime('release-a1b2c3')).toBeUndefined()
})

test('the wait doubles with each failure up to its most, spread by a quarter, and never under what was asked for', () => {
  const waits = [1, 2, 3, 12, 1_000].map((failures) =>
    retryDelayMs(usualJobSettings, failures, undefined, 0.5),
  )
  expect(waits).toEqual([2_000, 4_000, 8_000, 600_000, 600_000])
  expect(retryDelayMs(usualJobSettings, 1, undefined, 0)).toBe(1_500)
  expect(retryDelayMs(usualJobSettings, 1, undefined, 1)).toBe(2_500)
  expect(retryDelayMs(usualJobSettings, 1, Object.assign(new Error(), { retryAfterMs: 9_000 }), 0.5)).toBe(
    9_000,
  )
})
