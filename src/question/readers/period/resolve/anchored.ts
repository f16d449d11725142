import {
  type Month,
  monthOfYear,
  type Range,
  range,
  sameRange,
  yearOf,
  yearRange,
  yearToDate,
} from '../../../../calendar/month.ts'
import type { PeriodPhrase } from '../../period-phrase.ts'
import { resolvePeriod } from '../resolve.ts'
import {
  assumedTo,
  exactly,
  isHeld,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolved,
} from './resolved.ts'

type Phrase<K extends PeriodPhrase['kind']> = Extract<PeriodPhrase, { kind: K }>
type Unit = Phrase<'calendar'>['unit']

export function latest(context: PeriodContext): Resolved {
  const at = latestMonth(context)
  return at === undefined ? outside(context) : assumedTo(range(at), 'month', 'last_held')
}

export const all = (context: PeriodContext): Resolved =>
  context.held ? exactly(context.held, 'range') : outside(context)

const unitLength: Readonly<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** The calendar unit that a month lies in. */
export const unitOf = (at: Month, unit: Unit): Range => {
  const length = unitLength[unit]
  const from = at - ((monthOfYear(at) - 1) % length)
  return range(from, from + length - 1)
}

/** "last quarter" is the last one fully held; "this year" runs to the latest month held. */
export function calendar({ unit, offset }: Phrase<'calendar'>, context: PeriodContext): Resolved {
  return offset === 0 ? running(unit, context) : lastHeld(unit, -offset, context)
}

function running(unit: Unit, context: PeriodContext): Resolved {
  const now = unitOf(context.today, unit)
  const end = latestMonth(context)
  if (unit === 'month' || end === undefined || end < now.from) return exactly(now, unit)
  return assumedTo(range(now.from, end), unit, 'through_latest')
}

function lastHeld(unit: Unit, back: number, context: PeriodContext): Resolved {
  const end = latestMonth(context)
  if (end === undefined) return outside(context)
  const length = unitLength[unit]
  const running = unitOf(end + 1, unit)
  const last = range(running.from - length * back, running.from - length * (back - 1) - 1)
  const onCalendar = shiftUnits(unitOf(context.today, unit), length * back)
  const meant = isHeld(context, last) ? last : onCalendar
  const alternatives = unit === 'year' && back === 1 ? twelveTo(end, context, meant) : []
  return sameRange(meant, onCalendar) && alternatives.length === 0
    ? exactly(meant, unit)
    : assumedTo(meant, unit, 'last_held', alternatives)
}

const shiftUnits = ({ from, to }: Range, months: number): Range => range(from - months, to - months)

/** "last year" is also said of the last twelve months. */
const twelveTo = (end: Month, context: PeriodContext, meant: Range): readonly Range[] => {
  const twelve = range(end - 11, end)
  return isHeld(context, twelve) && !sameRange(twelve, meant) ? [twelve] : []
}

/** "last 3 months": the latest held, not windows of days. Years are runs of twelve months, quarters whole ones. */
export function rolling({ count, unit }: Phrase<'rolling'>, context: PeriodContext): Resolved {
  const end = latestMonth(context)
  if (end === undefined) return outside(context)
  if (unit === 'quarter') return lastQuarters(count, end)
  const months = count * (unit === 'year' ? 12 : 1)
  const meant = range(end - months + 1, end)
  return assumedTo(
    meant,
    'range',
    unit === 'unsaid' ? 'usual_meaning' : 'last_held',
    otherYears(count, unit, end, context, meant),
  )
}

const lastQuarters = (count: number, end: Month): Resolved => {
  const to = unitOf(end + 1, 'quarter').from - 1
  return assumedTo(range(to - count * 3 + 1, to), 'range', 'last_held')
}

/** "past 2 years" is also said of calendar years, "last 3" of years. */
function otherYears(
  count: number,
  unit: Phrase<'rolling'>['unit'],
  end: Month,
  context: PeriodContext,
  meant: Range,
): readonly Range[] {
  if (unit !== 'year' && unit !== 'unsaid' && !(unit === 'month' && count === 12)) return []
  const years = unit === 'month' ? 1 : count
  const to = unitOf(end + 1, 'year').from - 1
  const other = range(to - years * 12 + 1, to)
  return isHeld(context, other) && !sameRange(other, meant) ? [other] : []
}

/** "YTD": January to the latest held; in a follow-up, to the month carried. */
export function toDate(phrase: Phrase<'to_date'>, context: PeriodContext): Resolved {
  if (phrase.through) return through(phrase, phrase.through, context)
  const end = latestMonth(context)
  if (end === undefined) return outside(context)
  const year = phrase.year ?? (phrase.years === undefined ? undefined : yearOf(context.today) + phrase.years)
  if (year !== undefined) return inYear(year, end, context)
  if (context.base) return assumedTo(startToDate(context.base.to, phrase.unit), 'range', 'same_as_other')
  return assumedTo(startToDate(end, phrase.unit), 'range', 'through_latest')
}

const startToDate = (end: Month, unit: 'year' | 'quarter' | 'half'): Range =>
  unit === 'year' ? yearToDate(end) : range(unitOf(end, unit).from, end)

function through({ unit }: Phrase<'to_date'>, end: PeriodPhrase, context: PeriodContext): Resolved {
  const resolved = resolvePeriod(end, context)
  if (resolved.kind !== 'range') return resolved
  return { ...resolved, range: startToDate(resolved.range.to, unit), grain: 'range' }
}

/** "YTD 2026" while 2026 runs; "YTD 2025" after it means the same months as now, or beside another period its months. */
function inYear(year: number, end: Month, context: PeriodContext): Resolved {
  const whole = yearRange(year)
  if (whole.from > context.today) return { kind: 'future', words: '' }
  if (yearOf(end) === year) return assumedTo(yearToDate(end), 'range', 'through_latest')
  if (year > yearOf(end)) return exactly(whole, 'year')
  const like = context.base && monthOfYear(context.base.from) === 1 ? context.base.to : end
  const meant = range(whole.from, whole.from + monthOfYear(like) - 1)
  return assumedTo(meant, 'range', 'same_as_other', sameRange(meant, whole) ? [] : [whole])
}
