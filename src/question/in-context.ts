import {
  lengthOf,
  MONTHS_IN,
  monthOfYear,
  type Range,
  shift,
  yearOf,
  yearRange,
  yearToDate,
} from '../calendar/month.ts'
import type { Grain, Query } from '../query/query.ts'
import type { Clause } from './clause.ts'
import type { Idea } from './idea.ts'
import type { Intent } from './intent/intent.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'

type Yearless = Extract<PeriodPhrase, { kind: 'yearless' }>
type Mutable = { -readonly [K in keyof Idea]: Idea[K] }

/**
 * In a conversation a bare month is of the year spoken of, YTD ends at the month spoken of, and "last year" beside a
 * comparison is the year before it.
 */
export function settleInContext(clause: Clause, base: Range, intent: Intent, held: Range | undefined): void {
  const ideas = clause.ideas as Mutable[]
  const named = ideas.filter(({ period }) => period).length
  for (let at = 0; at < ideas.length; at++) {
    const { period } = ideas[at]!
    if (!period) continue
    const settled =
      stretched(clause, at, base, intent) ??
      corrected(period, clause, base) ??
      (named === 2 ? shown(period, intent.previous) : undefined) ??
      inContext(period, base, intent, held)
    if (settled) ideas[at]!.period = settled
  }
}

/** "to July", "until August" after January–June: the stretch spoken of begins where it began and ends there. */
function stretched(clause: Clause, at: number, base: Range, { previous }: Intent): PeriodPhrase | undefined {
  const end = endAt(clause, at)
  if (!end) return undefined
  const bare = clause.ideas.every((_, i) => i === at || clause.binds(i))
  const ofChange = base.from === base.to && previous?.comparison !== undefined
  if (!bare || ofChange || clause.ideas[at]!.text.includes('->')) return undefined
  const to = end.kind === 'yearless' ? firstAfter(end, base) : end.kind === 'fixed' ? end.range.to : undefined
  return to !== undefined && to > base.from
    ? { kind: 'fixed', range: { from: base.from, to }, grain: 'range' }
    : undefined
}

function endAt({ ideas }: Clause, at: number): PeriodPhrase | undefined {
  const { period } = ideas[at]!
  if (period?.kind === 'until') return period.end
  return at > 0 && /^(?:up )?(?:to|until|till|through)$/.test(ideas[at - 1]!.text) ? period : undefined
}

function firstAfter({ to, from }: Yearless, base: Range): number {
  const last = to < from ? to + 12 : to
  const month = yearRange(yearOf(base.from)).from + last - 1
  return month < base.from ? month + 12 : month
}

function inContext(
  phrase: PeriodPhrase,
  base: Range,
  intent: Intent,
  held: Range | undefined,
): PeriodPhrase | undefined {
  if (phrase.kind === 'to_date' && phrase.unit === 'year' && !phrase.through && phrase.year === undefined)
    return { kind: 'fixed', range: yearToDate(base.to + 12 * (phrase.years ?? 0)), grain: 'range' }
  if (phrase.kind === 'future') return following(phrase.words, base, held)
  if (phrase.kind === 'since' && phrase.start.kind === 'yearless' && intent.claim)
    return { ...phrase, start: lastBefore(phrase.start, base) }
  if (phrase.kind === 'yearless') {
    const year = Math.floor(base.to / 12) + overNewYear(phrase, base, held)
    const to = (phrase.to < phrase.from ? year + 1 : year) * 12 + phrase.to - 1
    // "June" after March 2026, of which June is still to come: the latest one held, as without a talk before it
    if (held && year * 12 + phrase.from - 1 > held.to) return { ...phrase, last: true }
    return { kind: 'fixed', range: { from: year * 12 + phrase.from - 1, to }, grain: phrase.grain }
  }
  const isLastMonth = phrase.kind === 'calendar' && phrase.unit === 'month' && phrase.offset === -1
  if (isLastMonth && intent.versus && base.from === base.to)
    return { kind: 'before', unit: 'month', count: 1 }
  const isLastYear = phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === -1
  const compared = isLastYear && (intent.versus || (base.to - base.from < 11 && intent.changing))
  return compared ? { kind: 'before', unit: 'year', count: 1 } : undefined
}

/** "next month" after October is November, where that is held: what is still to come was not asked for. */
function following(words: string, base: Range, held: Range | undefined): PeriodPhrase | undefined {
  const unit = /^(?:the )?next (month|quarter|year)$/.exec(words)?.[1] as Grain | undefined
  const months = unit && MONTHS_IN[unit]
  if (!months || lengthOf(base) !== months || !held || base.to + months > held.to) return undefined
  return { kind: 'fixed', range: shift(base, months), grain: unit }
}

/** "Q1 vs Q4" after Q1 2026 and Q4 2025 were told: the two of them. */
function shown(phrase: PeriodPhrase, previous: Query | undefined): PeriodPhrase | undefined {
  if (phrase.kind !== 'yearless' || !previous?.beside) return undefined
  const { from, to, grain } = phrase
  const months = ((to - from + 12) % 12) + 1
  const range = [previous.period.value, previous.beside].find(
    (one) => monthOfYear(one.from) === from && lengthOf(one) === months,
  )
  return range && { kind: 'fixed', range, grain }
}

/** "and January?" after one December is the month that follows, "and December?" after a January the one before. */
function overNewYear({ from, to }: Yearless, base: Range, held: Range | undefined): -1 | 0 | 1 {
  if (!held || from !== to || base.from !== base.to) return 0
  if (from === 1 && monthOfYear(base.from) === 12) return base.from + 1 <= held.to ? 1 : 0
  // the December of the same year, where it is held, is as likely meant
  return from === 12 && monthOfYear(base.from) === 1 && base.from + 11 > held.to ? -1 : 0
}

/** "no, I meant 2025": only the year was wrong, the months stay. */
function corrected(phrase: PeriodPhrase, clause: Clause, base: Range): PeriodPhrase | undefined {
  if (phrase.kind !== 'fixed' || phrase.grain !== 'year' || lengthOf(base) >= 12) return undefined
  if (!['meant', 'no'].some((word) => clause.first('talk', word) !== undefined)) return undefined
  const range = shift(base, phrase.range.from - yearRange(yearOf(base.from)).from)
  return { kind: 'fixed', range, grain: lengthOf(base) === 1 ? 'month' : 'range' }
}

/** "was that the highest since January?": the last one before the period spoken of. */
function lastBefore({ from, to, grain }: Yearless, base: Range): PeriodPhrase {
  const year = Math.floor(base.from / 12)
  const first = (year * 12 + from - 1 < base.from ? year : year - 1) * 12 + from - 1
  return { kind: 'fixed', range: { from: first, to: first + ((to - from + 12) % 12) }, grain }
}
