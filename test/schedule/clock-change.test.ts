import { describe, expect, test } from 'vitest'
import { everyDay, type TimedSchedule } from '../../src/schedule/schedule.ts'
import { nextSlot, slotsBetween } from '../../src/schedule/slots.ts'
import { firstShowing, wallClock } from './support/wall-clock.ts'

const daily = (time: string, zone: string): TimedSchedule => ({
  kind: 'weekly',
  weekdays: everyDay,
  hour: Number(time.slice(0, 2)),
  minute: Number(time.slice(3)),
  zone,
})

/**
 * Zone, day on its clocks, time asked for, when it is posted. The first of each pair of lines is the time that the
 * clocks skip, the second the one they show twice. Santiago and Cairo change at midnight, Lord Howe by half an hour.
 */
const table = `
Europe/Berlin       2026-03-29 02:30 2026-03-29T01:00Z
Europe/Berlin       2026-10-25 02:30 2026-10-25T00:30Z
Europe/Berlin       2027-03-28 02:30 2027-03-28T01:00Z
Europe/Berlin       2027-10-31 02:30 2027-10-31T00:30Z
Europe/Berlin       2028-03-26 02:30 2028-03-26T01:00Z
Europe/Berlin       2028-10-29 02:30 2028-10-29T00:30Z
America/New_York    2026-03-08 02:30 2026-03-08T07:00Z
America/New_York    2026-11-01 01:30 2026-11-01T05:30Z
America/New_York    2027-03-14 02:30 2027-03-14T07:00Z
America/New_York    2027-11-07 01:30 2027-11-07T05:30Z
America/New_York    2028-03-12 02:30 2028-03-12T07:00Z
America/New_York    2028-11-05 01:30 2028-11-05T05:30Z
America/Santiago    2026-09-06 00:30 2026-09-06T04:00Z
America/Santiago    2026-04-04 23:30 2026-04-05T02:30Z
America/Santiago    2027-09-05 00:30 2027-09-05T04:00Z
America/Santiago    2027-04-03 23:30 2027-04-04T02:30Z
America/Santiago    2028-09-03 00:30 2028-09-03T04:00Z
America/Santiago    2028-04-01 23:30 2028-04-02T02:30Z
Australia/Lord_Howe 2026-10-04 02:15 2026-10-03T15:30Z
Australia/Lord_Howe 2026-04-05 01:45 2026-04-04T14:45Z
Australia/Lord_Howe 2027-10-03 02:15 2027-10-02T15:30Z
Australia/Lord_Howe 2027-04-04 01:45 2027-04-03T14:45Z
Australia/Lord_Howe 2028-10-01 02:15 2028-09-30T15:30Z
Australia/Lord_Howe 2028-04-02 01:45 2028-04-01T14:45Z
Africa/Cairo        2026-04-24 00:30 2026-04-23T22:00Z
Africa/Cairo        2026-10-29 23:30 2026-10-29T20:30Z
Africa/Cairo        2027-04-30 00:30 2027-04-29T22:00Z
Africa/Cairo        2027-10-28 23:30 2027-10-28T20:30Z
Africa/Cairo        2028-04-28 00:30 2028-04-27T22:00Z
Africa/Cairo        2028-10-26 23:30 2028-10-26T20:30Z
Asia/Shanghai       2026-03-29 02:30 2026-03-28T18:30Z
Asia/Shanghai       2028-10-29 02:30 2028-10-28T18:30Z
`
const lines = table.trim().split('\n')
const zones = [...new Set(lines.map((line) => line.split(/\s+/)[0]!))]

test.each(lines)('%s', (line) => {
  const [zone, day, time, posted] = line.split(/\s+/) as [string, string, string, string]
  const evening = new Date(Date.parse(posted) - 6 * 60 * 60_000)
  const slot = nextSlot(daily(time, zone), evening)
  expect(slot).toEqual(new Date(posted))
  // Once: the next slot is the one of the day after.
  const after = new Date(`${day}T${time}Z`).getTime() + 24 * 60 * 60_000
  expect(wallClock(zone)(nextSlot(daily(time, zone), slot).getTime())).toBe(after)
})

const from = Date.UTC(2026, 0, 1)
const until = Date.UTC(2028, 11, 31)
const dayMs = 24 * 60 * 60_000
const days = Array.from({ length: (until - from) / dayMs }, (_, i) => from + i * dayMs)

describe.each(zones)('in %s through 2026–2028', (zone) => {
  const clock = wallClock(zone)
  const offset = (at: number): number => clock(at) - at
  const changing = days.filter((day) => offset(day - dayMs) !== offset(day + dayMs))

  test('every day has one slot at 09:30', () => {
    const schedule = daily('09:30', zone)
    const slots = slotsBetween(schedule, new Date(from + dayMs), new Date(until - dayMs))
    const shown = slots.map((slot) => clock(slot.getTime()) - 9.5 * 60 * 60_000)
    expect(new Set(shown).size).toBe(slots.length)
    expect(shown.every((day) => day % dayMs === 0)).toBe(true)
    expect(slots.length).toBeGreaterThanOrEqual(days.length - 3)
  })

  test('around each change of the clocks, each half hour of the day has the slot the policy says', () => {
    expect(changing.length).toBe(zone === 'Asia/Shanghai' ? 0 : 12) // the day before and the day of each change
    for (const day of changing)
      for (let half = 0; half < 48; half++) {
        const wanted = day + half * 30 * 60_000
        const time = new Date(wanted).toISOString().slice(11, 16)
        const expected = firstShowing(clock, wanted)
        const slots = slotsBetween(
          daily(time, zone),
          new Date(expected - 60_000),
          new Date(expected + 20 * 60 * 60_000),
        )
        expect([time, ...slots]).toEqual([time, new Date(expected)])
      }
  })
})
