import { expect, test } from 'vitest'
import { everyDay, type TimedSchedule } from '../../src/schedule/schedule.ts'
import { judgeSlot, planSlots } from '../../src/schedule/subscriptions/plan.ts'

const daily: TimedSchedule = { kind: 'weekly', weekdays: everyDay, hour: 9, minute: 0, zone: 'UTC' }
const hours = 60 * 60_000
const plan = (since: string, now: string) => {
  const { add, skipped, plannedThrough } = planSlots(daily, new Date(since), new Date(now), 12 * hours)
  const short = (at: Date): string => at.toISOString().slice(5, 13)
  return { add: add.map(short), skipped: skipped.map(short), through: short(plannedThrough) }
}

test('nothing missed: the next slot', () => {
  expect(plan('2026-04-20T10:00Z', '2026-04-20T10:00Z')).toEqual({
    add: ['04-21T09'],
    skipped: [],
    through: '04-21T09',
  })
})

test('one missed a moment ago: it and the next', () => {
  expect(plan('2026-04-20T08:00Z', '2026-04-20T09:01Z')).toEqual({
    add: ['04-20T09', '04-21T09'],
    skipped: [],
    through: '04-21T09',
  })
})

test('several missed: the latest, the older are skipped', () => {
  expect(plan('2026-04-17T10:00Z', '2026-04-20T09:01Z')).toEqual({
    add: ['04-20T09', '04-21T09'],
    skipped: ['04-18T09', '04-19T09'],
    through: '04-21T09',
  })
})

test('the latest missed too long ago: it is skipped too', () => {
  expect(plan('2026-04-18T10:00Z', '2026-04-20T22:00Z')).toEqual({
    add: ['04-21T09'],
    skipped: ['04-19T09', '04-20T09'],
    through: '04-21T09',
  })
})

test.each([
  ['2026-04-20T09:00Z', '2026-04-20T09:00Z', 'post'],
  ['2026-04-20T09:00Z', '2026-04-20T21:00Z', 'post'],
  ['2026-04-20T09:00Z', '2026-04-20T21:01Z', 'too_old'],
  ['2026-04-20T09:30Z', '2026-04-20T09:30Z', 'not_in_schedule'],
])('a slot of %s at %s: %s', (slot, now, verdict) => {
  expect(judgeSlot(daily, new Date(slot), new Date(now), 12 * hours)).toBe(verdict)
})

test('a slot whose follower is due is superseded, however young', () => {
  expect(judgeSlot(daily, new Date('2026-04-20T09:00Z'), new Date('2026-04-21T09:00Z'), 48 * hours)).toBe(
    'superseded',
  )
})
