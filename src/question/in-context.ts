import { type Range, yearToDate } from '../calendar/month.ts'
import type { Clause, Idea } from './clause.ts'
import type { Intent } from './intent/intent.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'

type Mutable = { -readonly [K in keyof Idea]: Idea[K] }

/**
 * In a conversation a bare month is of the year spoken of, YTD ends at the month spoken of, and "last year" beside a
 * comparison is the year before it.
 */
export function settleInContext(clause: Clause, base: Range, intent: Intent): void {
  for (const idea of clause.ideas as Mutable[]) {
    const settled = idea.period && inContext(idea.period, base, intent)
    if (settled) idea.period = settled
  }
}

function inContext(phrase: PeriodPhrase, base: Range, intent: Intent): PeriodPhrase | undefined {
  if (phrase.kind === 'to_date' && phrase.unit === 'year' && !phrase.through && phrase.year === undefined)
    return { kind: 'fixed', range: yearToDate(base.to + 12 * (phrase.years ?? 0)), grain: 'range' }
  if (phrase.kind === 'since' && phrase.start.kind === 'yearless' && intent.claim)
    return { ...phrase, start: lastBefore(phrase.start, base) }
  if (phrase.kind === 'yearless') {
    const year = Math.floor(base.to / 12)
    const to = (phrase.to < phrase.from ? year + 1 : year) * 12 + phrase.to - 1
    return { kind: 'fixed', range: { from: year * 12 + phrase.from - 1, to }, grain: phrase.grain }
  }
  const isLastYear = phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === -1
  const compared = isLastYear && base.to - base.from < 11 && (intent.versus || intent.changing)
  return compared ? { kind: 'before', unit: 'year', count: 1 } : undefined
}

/** "was that the highest since January?": the last one before the period spoken of. */
function lastBefore(
  { from, to, grain }: Extract<PeriodPhrase, { kind: 'yearless' }>,
  base: Range,
): PeriodPhrase {
  const year = Math.floor(base.from / 12)
  const first = (year * 12 + from - 1 < base.from ? year : year - 1) * 12 + from - 1
  return { kind: 'fixed', range: { from: first, to: first + ((to - from + 12) % 12) }, grain }
}
