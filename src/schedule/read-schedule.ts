import { readDays } from './read/days.ts'
import { readRelease } from './read/release.ts'
import { createScan, type Scan } from './read/scan.ts'
import { readTime, type TimeReading } from './read/time.ts'
import { readZone, type ZoneReading } from './read/zone.ts'
import type { Schedule } from './schedule.ts'

/** What was filled in, and is said in the reply. `morning`: 8 is 08:00. */
export type ScheduleAssumption = 'time' | 'morning' | 'day' | 'zone'

export type ScheduleIssue =
  /** No word says on which days. */
  | { readonly kind: 'no_days' }
  | { readonly kind: 'not_understood'; readonly words: readonly string[] }
  /** Understood, and not something that is posted: more than once a day, every second week. */
  | { readonly kind: 'unsupported'; readonly words: string }
  | { readonly kind: 'impossible'; readonly words: string }
  /** "at 4", "8am BST": each choice is a whole schedule, and its description reads back to it. */
  | { readonly kind: 'ambiguous'; readonly words: string; readonly choices: readonly Schedule[] }

export type ScheduleReading =
  | { readonly ok: true; readonly schedule: Schedule; readonly assumed: readonly ScheduleAssumption[] }
  | { readonly ok: false; readonly issue: ScheduleIssue }

/**
 * Reads a text that says when, and nothing else: one word that nobody understood refuses the whole.
 * @param zoneDefault the channel's time zone, for a text that names none
 */
export function readSchedule(text: string, zoneDefault: string): ScheduleReading {
  const scan = createScan(text)
  const unsupported = scan.take(finerOrRarer)
  if (unsupported) return refuse({ kind: 'unsupported', words: unsupported[0] })
  return readRelease(scan) ? atRelease(scan) : readTimed(scan, zoneDefault)
}

function atRelease(scan: Scan): ScheduleReading {
  const unread = leftover(scan)
  return unread ? refuse(unread) : { ok: true, schedule: { kind: 'release' }, assumed: [] }
}

function readTimed(scan: Scan, zoneDefault: string): ScheduleReading {
  const zone = readZone(scan)
  const days = readDays(scan)
  const time = readTime(scan) ?? nine
  if (time.kind === 'impossible') return refuse(time)
  const unread = leftover(scan)
  if (unread) return refuse(unread)
  if (!days) return refuse({ kind: 'no_days' })
  const { assumed: dayAssumed, ...on } = days
  const schedules = (zone?.zones ?? [zoneDefault]).flatMap((inZone) =>
    time.hours.map((hour) => ({ ...on, hour, minute: time.minute, zone: inZone })),
  )
  if (schedules.length > 1)
    return refuse({ kind: 'ambiguous', words: unsure(time, zone), choices: schedules })
  return { ok: true, schedule: schedules[0]!, assumed: assumptions(dayAssumed, time, zone) }
}

type Time = TimeReading & { readonly kind: 'time' }

/** Where no time is said. */
const nine: Time = { kind: 'time', words: '', hours: [9], minute: 0, assumed: false }

const unsure = (time: Time, zone: ZoneReading | undefined): string =>
  [time.hours.length > 1 ? time.words : '', zone && zone.zones.length > 1 ? zone.words : ''].join(' ').trim()

function assumptions(day: boolean, time: Time, zone: ZoneReading | undefined): ScheduleAssumption[] {
  const assumed: ScheduleAssumption[] = []
  if (day) assumed.push('day')
  if (time === nine) assumed.push('time')
  if (time.assumed) assumed.push('morning')
  if (!zone) assumed.push('zone')
  return assumed
}

const refuse = (issue: ScheduleIssue): ScheduleReading => ({ ok: false, issue })

/** Words that join, and mean nothing by themselves. */
const joining = new Set(
  "at on of the in and by every each from please post send it me us & - o'clock".split(' '),
)

function leftover(scan: Scan): ScheduleIssue | undefined {
  const words = scan.rest().filter((word) => !joining.has(word))
  return words.length > 0 ? { kind: 'not_understood', words } : undefined
}

/** Taken out before anything else: "every two weeks" must not leave a "week" behind to be read. */
const finerOrRarer =
  /\b(?:hourly|(?:every|each|once an) (?:hour|minute|second)s?|(?:every|each) (?:other|second|third|2nd|3rd|\d+|two|three|four|five|six|ten) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|bi-?weekly|bi-?monthly|fortnightly|every fortnight|semi-?annually|(?:twice|two times|three times) (?:a|per) \w+|yearly|annually|(?:every|each|once a) year)\b/
