import { everyDay, type MonthDay, type Nth, quarterStarts, type Weekday } from '../schedule.ts'
import { each, on } from './every.ts'
import type { Scan } from './scan.ts'
import { readWeekdays, type Weekly, weekdayOf, weekdayWord } from './weekdays.ts'

/** On which days, without a time. */
export type Days =
  | Weekly
  | {
      readonly kind: 'monthly'
      readonly days: readonly MonthDay[]
      readonly months?: readonly number[]
      readonly assumed: boolean
    }
  | {
      readonly kind: 'monthly_weekday'
      readonly nth: Nth
      readonly weekday: Weekday
      readonly months?: readonly number[]
      readonly assumed: boolean
    }

/** "every month on the 20th", "first Monday of the month", "Mondays", "weekdays", "every day". */
export function readDays(scan: Scan): Days | undefined {
  return readNthWeekday(scan) ?? readMonthDays(scan) ?? readWeekdays(scan) ?? readBare(scan)
}

const monthDay = String.raw`3[01]|[12]\d|[1-9]`

const nthWords: Readonly<Record<string, Nth>> = {
  '1st': 1,
  first: 1,
  '2nd': 2,
  second: 2,
  '3rd': 3,
  third: 3,
  '4th': 4,
  fourth: 4,
  last: 'last',
}

function readNthWeekday(scan: Scan): Days | undefined {
  const match = scan.take(new RegExp(`${on}\\b(${Object.keys(nthWords).join('|')}) ${weekdayWord}`))
  if (!match) return undefined
  const nth = nthWords[match[1]!]!
  return { kind: 'monthly_weekday', nth, weekday: weekdayOf(match[2]!), ...readMonths(scan), assumed: false }
}

function readMonthDays(scan: Scan): Days | undefined {
  const days: MonthDay[] = []
  for (let day = readMonthDay(scan); day !== undefined; day = readMonthDay(scan)) days.push(day)
  if (days.length === 0) return undefined
  return { kind: 'monthly', days: [...new Set(days)], ...readMonths(scan), assumed: false }
}

function readMonthDay(scan: Scan): MonthDay | undefined {
  const working = scan.take(new RegExp(`${on}\\b(first|1st|last) (?:working |business |week)day\\b`))
  if (working) return working[1] === 'last' ? 'last_working' : 'first_working'
  if (scan.take(new RegExp(`${on}\\b(?:last day|month[- ]?end|end (?=of (?:(?:the|every|each) )?month))\\b`)))
    return 'last'
  if (scan.take(new RegExp(`${on}\\bfirst(?: day)?(?= of (?:the|every|each)|$| at )`))) return 1
  const match =
    scan.take(new RegExp(`${on}(?:day )?\\b(${monthDay})(?:st|nd|rd|th)\\b`)) ??
    scan.take(new RegExp(`\\bon (?:the |day )?(${monthDay})\\b(?![:.h]| ?[ap]m| o'clock)`)) ??
    scan.take(new RegExp(`\\bday (${monthDay})\\b`))
  return match && Number(match[1])
}

/** "of every month" adds nothing; "every quarter" leaves its first months. */
function readMonths(scan: Scan): { months?: readonly number[] } {
  const match = scan.take(new RegExp(`${each}\\b(?:monthly|months?|(quarterly|quarters?))\\b`))
  return match?.[1] ? { months: quarterStarts } : {}
}

/** A rhythm without its day: the first of it, and that is said. */
function readBare(scan: Scan): Days | undefined {
  if (scan.take(/\b(?:daily|(?:every|each) (?:day|morning))\b/))
    return { kind: 'weekly', weekdays: everyDay, assumed: false }
  if (scan.take(/\b(?:weekly|(?:every|each|once a) week)\b/))
    return { kind: 'weekly', weekdays: [1], assumed: true }
  if (scan.has(/\b(?:monthly|quarterly|(?:every|each|once a) (?:month|quarter))\b/)) {
    scan.take(/\bonce(?= a )/)
    return { kind: 'monthly', days: [1], ...readMonths(scan), assumed: true }
  }
  return undefined
}
