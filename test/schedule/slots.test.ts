import { expect, test } from 'vitest'
import type { MonthDay, TimedSchedule } from '../../src/schedule/schedule.ts'
import { isSlot, nextSlot, nextSlots, slotsBetween } from '../../src/schedule/slots.ts'

const time = { hour: 9, minute: 30, zone: 'UTC' }
const monthly = (days: readonly MonthDay[], months?: readonly number[]): TimedSchedule =>
  months ? { kind: 'monthly', days, months, ...time } : { kind: 'monthly', days, ...time }
const daysFrom = (start: string, schedule: TimedSchedule, count: number): string[] =>
  nextSlots(schedule, new Date(start), count).map((slot) => slot.toISOString().slice(5, 10))

test('a slot is later than the instant asked about, never the instant itself', () => {
  const schedule = monthly([20])
  expect(nextSlot(schedule, new Date('2026-04-20T09:29:59Z'))).toEqual(new Date('2026-04-20T09:30Z'))
  expect(nextSlot(schedule, new Date('2026-04-20T09:30:00Z'))).toEqual(new Date('2026-05-20T09:30Z'))
})

test.each([
  [31, ['01-31', '02-28', '03-31', '04-30', '05-31']],
  [30, ['01-30', '02-28', '03-30', '04-30', '05-30']],
  [29, ['01-29', '02-28', '03-29', '04-29', '05-29']],
  [28, ['01-28', '02-28', '03-28', '04-28', '05-28']],
  ['last', ['01-31', '02-28', '03-31', '04-30', '05-31']],
] as const)('day %s falls on the last day of a shorter month', (day, expected) => {
  expect(daysFrom('2026-01-01', monthly([day]), 5)).toEqual(expected)
})

test('in a leap year the 29th, 30th and 31st fall on 29 February, once', () => {
  for (const day of [29, 30, 31]) expect(daysFrom('2028-02-01', monthly([day]), 2)[0]).toBe('02-29')
  expect(daysFrom('2028-02-01', monthly([29, 30, 31]), 2)).toEqual(['02-29', '03-29'])
})

test('the last day across the change of the year', () => {
  expect(daysFrom('2026-12-01', monthly(['last']), 2)).toEqual(['12-31', '01-31'])
})

test('several days of a month, in any order', () => {
  expect(daysFrom('2026-04-01', monthly([15, 1]), 4)).toEqual(['04-01', '04-15', '05-01', '05-15'])
})

test('working days at the ends of months that end and begin on weekends', () => {
  // 31 January, 28 February and 1 February 2026 are days of a weekend.
  expect(daysFrom('2026-01-10', monthly(['last_working']), 3)).toEqual(['01-30', '02-27', '03-31'])
  expect(daysFrom('2026-01-10', monthly(['first_working']), 3)).toEqual(['02-02', '03-02', '04-01'])
})

test('the start of each quarter', () => {
  expect(daysFrom('2026-01-10', monthly([5], [1, 4, 7, 10]), 4)).toEqual(['04-05', '07-05', '10-05', '01-05'])
  expect(daysFrom('2026-01-01', monthly([31], [1, 4, 7, 10]), 2)).toEqual(['01-31', '04-30'])
  expect(daysFrom('2026-01-01', monthly([30], [2, 3]), 2)).toEqual(['02-28', '03-30'])
})

test('the first, fourth and last Monday', () => {
  const mondays = (nth: 1 | 4 | 'last') =>
    daysFrom('2026-03-01', { kind: 'monthly_weekday', nth, weekday: 1, ...time }, 3)
  expect(mondays(1)).toEqual(['03-02', '04-06', '05-04'])
  expect(mondays(4)).toEqual(['03-23', '04-27', '05-25'])
  expect(mondays('last')).toEqual(['03-30', '04-27', '05-25'])
})

test('slots between two instants leave out the first and take in the last', () => {
  const schedule: TimedSchedule = { kind: 'weekly', weekdays: [1, 4], ...time }
  const slots = slotsBetween(schedule, new Date('2026-04-20T09:30Z'), new Date('2026-04-27T09:30Z'))
  expect(slots.map((slot) => slot.toISOString().slice(5, 10))).toEqual(['04-23', '04-27'])
})

test('a slot of another schedule is told', () => {
  const schedule: TimedSchedule = { kind: 'weekly', weekdays: [1], ...time }
  expect(isSlot(schedule, new Date('2026-04-20T09:30Z'))).toBe(true)
  expect(isSlot(schedule, new Date('2026-04-21T09:30Z'))).toBe(false)
  expect(isSlot(schedule, new Date('2026-04-20T09:31Z'))).toBe(false)
})
