import { type Range, yearRange } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import type { PeriodPhrase, Phrase } from '../../readers/period-phrase.ts'
import { partIn, yearAlone } from './part-and-year.ts'

/** "in 2025 before June", "2025, after June 2025": the months of that year on this side of it. */
export function onOneSide(
  phrases: readonly PeriodPhrase[],
  { versus, comparing }: Intent,
): readonly PeriodPhrase[] {
  const [year, bound] = phrases
  if (phrases.length !== 2 || versus || comparing || !year || !bound) return phrases
  const named = yearAlone(year)
  const end = bound.kind === 'until' ? bound.end : bound.kind === 'since' ? bound.start : undefined
  if (named === undefined || !end) return phrases
  const edge: PeriodPhrase =
    end.kind === 'yearless' ? { kind: 'fixed', range: partIn(end, named), grain: end.grain } : end
  if (edge.kind !== 'fixed' || !isWithin(edge.range, yearRange(named))) return phrases
  const { from, to } = yearRange(named)
  const { exclusive } = bound as Side
  const side =
    bound.kind === 'until'
      ? { from, to: exclusive ? edge.range.from - 1 : edge.range.to }
      : { from: exclusive ? edge.range.to + 1 : edge.range.from, to }
  return side.from > side.to ? phrases : [{ kind: 'fixed', range: side, grain: 'range' }]
}

type Side = Phrase<'until' | 'since'>

const isWithin = (part: Range, whole: Range): boolean => part.from >= whole.from && part.to <= whole.to

/**
 * "by month from October 2025": a series from there on, of which one month would be one row; "best month from 2018" is one
 * of all since then, and not of 2018 alone.
 */
export function fromThere(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  { operation }: Intent,
): readonly PeriodPhrase[] {
  if (!operation || !onwards.has(operation)) return phrases
  const told = phrases.filter(({ kind }) => kind !== 'all')
  const [start] = told
  if (told.length !== 1) return phrases
  const isDated = (start?.kind === 'fixed' || start?.kind === 'yearless') && opens.has(start.grain)
  if (!isDated || clause.ideas[at[phrases.indexOf(start!)]! - 1]?.text !== 'from') return phrases
  return [{ kind: 'since', start }]
}

const onwards = new Set<Intent['operation']>(['series', 'record', 'streak'])

/** "from H1 2025" names what is cut up, "from October 2025" and "from 2024" where it begins. */
const opens = new Set(['month', 'year'])

/**
 * "by May 2025, how many months": all of them up to it, and not that month alone; where a year is named as well ("by
 * October, how many months of 2025") those of the year.
 */
export function upTo(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  { operation }: Intent,
): readonly PeriodPhrase[] {
  if (operation !== 'count_periods') return phrases
  const end = phrases.find(isPartOfYear)
  const [year, ...others] = phrases.filter((phrase) => phrase !== end)
  const isBy = at.some((index) => /^(?:by|as of|come)$/.test(clause.ideas[index - 1]?.text ?? ''))
  if (!isBy || !end || others.length > 0) return phrases
  if (year && yearAlone(year) === undefined) return phrases
  return at.length > 1 ? [{ kind: 'to_date', unit: 'year', through: end }] : [{ kind: 'until', end }]
}

const isPartOfYear = (phrase: PeriodPhrase): boolean =>
  (phrase.kind === 'fixed' || phrase.kind === 'yearless') &&
  phrase.grain !== 'year' &&
  phrase.grain !== 'range'

/** "by the end of 2024" is vague for a sum and plain for a streak or record: its last month. */
export function endOfStretch(phrase: PeriodPhrase, { operation }: Intent): PeriodPhrase {
  const pointed = operation === 'streak' || operation === 'since' || operation === 'record'
  if (!pointed || phrase.kind !== 'ask' || phrase.why !== 'vague' || !/end/.test(phrase.words)) return phrase
  return phrase.options[0] ?? phrase
}

/** "the year-to-date drop narrowed between H1 and January–July": the rate is to date, the periods are the others. */
export function withoutKind(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const plain = phrases.filter((phrase) => phrase.kind !== 'before')
  if (intent.quantity !== 'change') return plain
  const others = plain.filter((phrase) => phrase.kind !== 'to_date')
  return others.length > 1 || others.some(({ kind }) => kind === 'span') ? others : plain
}
