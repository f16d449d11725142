import { everyDay, type Weekday, weekend, workingDays } from '../schedule.ts'
import { each, on } from './every.ts'
import type { Scan } from './scan.ts'

export interface Weekly {
  readonly kind: 'weekly'
  readonly weekdays: readonly Weekday[]
  readonly assumed: boolean
}

/** "weekdays", "Mondays and Thursdays", "Tuesday to Friday". */
export function readWeekdays(scan: Scan): Weekly | undefined {
  const weekdays = readWeekdayGroup(scan) ?? readWeekdayList(scan)
  if (!weekdays) return undefined
  scan.take(new RegExp(`${each}\\b(?:weekly|week)\\b`))
  return { kind: 'weekly', weekdays, assumed: false }
}

function readWeekdayGroup(scan: Scan): readonly Weekday[] | undefined {
  if (scan.take(new RegExp(`${on}\\b(?:week|work|working |business )days?\\b`))) return workingDays
  if (scan.take(new RegExp(`${on}\\bweekends?\\b`))) return weekend
  const span = scan.take(
    new RegExp(`${on}(?:from )?\\b${weekdayWord} ?(?:-|to|through|until) ?${weekdayWord}`),
  )
  if (!span) return undefined
  const [from, to] = [order.indexOf(span[1]!), order.indexOf(span[2]!)]
  return everyDay.filter((_, i) => (from <= to ? i >= from && i <= to : i >= from || i <= to))
}

function readWeekdayList(scan: Scan): readonly Weekday[] | undefined {
  const found: Weekday[] = []
  const pattern = new RegExp(`${on}\\b${weekdayWord}`)
  for (let match = scan.take(pattern); match; match = scan.take(pattern)) found.push(weekdayOf(match[1]!))
  return found.length > 0 ? everyDay.filter((day) => found.includes(day)) : undefined
}

const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const weekdayWord = String.raw`(mon|tue|wed|thu|fri|sat|sun)(?:(?<=mon|fri|sun)day|(?<=tue)(?:s|sday)|(?<=wed)(?:s|nesday)|(?<=thu)(?:r|rs|rsday)|(?<=sat)urday)?s?\b`

export const weekdayOf = (word: string): Weekday => (order.indexOf(word) + 1) as Weekday // 1 to 7 by the list
