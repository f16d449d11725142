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
import type { Phrase } from '../../period-phrase.ts'
import { unitOf } from './anchored.ts'
import {
  assumedTo,
  exactly,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolve,
  type Resolved,
} from './resolved.ts'

/** "YTD": January to the latest held; in a follow-up, to the month carried. */
export function toDate(phrase: Phrase<'to_date'>, context: PeriodContext, resolve: Resolve): Resolved {
  if (phrase.through) return through(phrase, resolve(phrase.through, context))
  const end = latestMonth(context)
  if (end === undefined) return outside(context)
  const year = phrase.year ?? (phrase.years === undefined ? undefined : yearOf(context.today) + phrase.years)
  if (year !== undefined) return inYear(year, end, context)
  if (context.base) return assumedTo(startToDate(context.base.to, phrase.unit), 'range', 'same_as_other')
  return assumedTo(startToDate(end, phrase.unit), 'range', 'through_latest')
}

const startToDate = (end: Month, unit: 'year' | 'quarter' | 'half'): Range =>
  unit === 'year' ? yearToDate(end) : range(unitOf(end, unit).from, end)

function through({ unit }: Phrase<'to_date'>, end: Resolved): Resolved {
  if (end.kind !== 'range') return end
  return { ...end, range: startToDate(end.range.to, unit), grain: 'range' }
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
