import { type Month, yearOf } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { inYear } from './head-year.ts'
import { tellsWhen } from './of-whole.ts'

/**
 * "this year since January", "last year, January to May", "Jan to latest, 2026": a stretch of months that names no year
 * is of the year beside it, before or behind, where nothing holds the one against the other.
 */
export function ofYearBeside(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  spots: readonly number[],
  today: Month,
): readonly PeriodPhrase[] {
  if (phrases.length !== 2 || clause.hasAny(apart)) return phrases
  const at = phrases.findIndex((phrase) => yearIn(phrase, today) !== undefined)
  const other = phrases[1 - at]
  const year = at < 0 ? undefined : yearIn(phrases[at]!, today)
  if (year === undefined || !other || !isOpenStretch(other)) return phrases
  const dated = inYear(other, year, today)
  if (!dated) return phrases
  // "what share of 2025 exports came between July and September": of the year, and not in its place
  const isPart = clause.stands('quantity') && at === 0 && tellsWhen(clause, spots[1]!)
  return isPart ? [phrases[0]!, dated] : [dated]
}

const apart = kindsOf(
  'versus',
  'or',
  'than',
  'more',
  'compare',
  'difference',
  'change',
  'direction',
  'both',
  'extreme',
)

function yearIn(phrase: PeriodPhrase, today: Month): number | undefined {
  if (phrase.kind === 'fixed' && phrase.grain === 'year' && !phrase.whole) return yearOf(phrase.range.from)
  return phrase.kind === 'calendar' && phrase.unit === 'year' ? yearOf(today) + phrase.offset : undefined
}

const isOpenStretch = (phrase: PeriodPhrase): boolean =>
  (phrase.kind === 'since' && phrase.start.kind === 'yearless') ||
  (phrase.kind === 'until' && phrase.end.kind === 'latest') ||
  (phrase.kind === 'span' && phrase.from.kind === 'yearless' && phrase.to.kind === 'yearless')
