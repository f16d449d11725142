import { type Range, range, yearOf, yearRange } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import { kindsOf } from '../kinds.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "March 2026 against the 2025 average": the bare year is the year, not its March. */
export function wholeYear(phrase: PeriodPhrase, text: string): PeriodPhrase {
  const year = /^(?:the )?((?:19|20)\d\d)$/.exec(text)
  return year && phrase.kind === 'fixed'
    ? { kind: 'fixed', range: yearRange(Number(year[1])), grain: 'year' }
    : phrase
}

/** "Jan–Feb combined this year": a part without a year and a year named apart belong together. */
export function withinYear(phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
  if (phrases.length < 2) return phrases
  const part = phrases.findIndex((phrase) => partOfYear(phrase) !== undefined)
  const year = phrases.findIndex(
    (phrase) => phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === 0,
  )
  if (part < 0 || year < 0) return phrases
  const { from, to, grain } = partOfYear(phrases[part]!)!
  const merged: PeriodPhrase = { kind: 'in_relative_year', from, to, years: 0, grain }
  return phrases.flatMap((phrase, i) => (i === part ? [merged] : i === year ? [] : [phrase]))
}

/**
 * "October figure 2024", "2025 data for March", "July exports to the US, 2025": a part of a year and a bare year are one
 * period wherever they stand, unless words set the one against the other.
 */
export function partAndYear(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  intent: Intent,
): readonly PeriodPhrase[] {
  const [first, second] = phrases
  if (phrases.length > 2) return ofOneYear(phrases)
  if (phrases.length !== 2 || !first || !second || isSetAgainst(clause, at, intent)) return phrases
  const part = first.kind === 'yearless' ? first : second.kind === 'yearless' ? second : undefined
  const year = yearAlone(first) ?? yearAlone(second)
  if (!part || year === undefined) return phrases
  return [{ kind: 'fixed', range: partIn(part, year), grain: part.grain }]
}

/** "October v September, EU, 2025", "in 2025, was it January or June": the year behind or before them is that of all. */
function ofOneYear(phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
  const [part, ...years] = phrases
  const named = years.map(yearAlone)
  if (part?.kind === 'yearless' && named.every((one) => one !== undefined))
    return named.map((one) => ({ kind: 'fixed', range: partIn(part, one), grain: part.grain }))
  const [first, last] = [yearAlone(part!), yearAlone(phrases.at(-1)!)]
  const parts = first === undefined ? phrases.slice(0, -1) : phrases.slice(1)
  const year = first ?? last
  if (year === undefined || !parts.every((phrase) => phrase.kind === 'yearless')) return phrases
  return parts.map((one) => ({
    kind: 'fixed',
    range: partIn(one as Yearless, year),
    grain: (one as Yearless).grain,
  }))
}

type Yearless = Extract<PeriodPhrase, { kind: 'yearless' }>

function partIn({ from, to }: Yearless, year: number): Range {
  const first = year * 12 + from - 1
  return range(first, first + ((to - from + 12) % 12))
}

const yearAlone = (phrase: PeriodPhrase): number | undefined =>
  phrase.kind === 'fixed' && phrase.grain === 'year' && !phrase.whole ? yearOf(phrase.range.from) : undefined

/** "July against 2024", "was July the highest of 2025", "July's share of 2025", "July or 2024", "July from 2024". */
function isSetAgainst(clause: Clause, [first, second]: readonly number[], intent: Intent): boolean {
  const { versus, comparing, quantity, baseline, operation } = intent
  if (versus || comparing || baseline || searching.has(operation ?? 'show')) return true
  // "in Q4 and in 2025"
  const isIn = clause.ideas[second! - 1]?.text === 'in' && clause.was(second! - 2, 'conjunction', 'and')
  const joint = clause.ideas[second! - (isIn ? 2 : 1)]?.text ?? ''
  const isPartOf = [first!, second!].some((at) => clause.ideas[at - 1]?.text.endsWith('of'))
  if (quantity === 'share' && isPartOf) return true
  if (second === first! + 1) return false
  return ['and', 'or', '/', '&', 'from', 'on', 'over', 'to', 'against', 'of'].includes(joint)
}
const searching = new Set(['record', 'since', 'streak'])

/** "cumulative through November 2025", "running total to June", "cumulative exports in July": from January of that year. */
export const cumulative = (phrases: readonly PeriodPhrase[], clause: Clause): readonly PeriodPhrase[] => {
  const [only] = phrases
  if (phrases.length !== 1 || !only || !clause.hasAny(sums) || !clause.says(summed)) return phrases
  if (only.kind === 'until') return [{ kind: 'to_date', unit: 'year', through: only.end }]
  const isMonth = (only.kind === 'fixed' || only.kind === 'yearless') && only.grain === 'month'
  return isMonth ? [{ kind: 'to_date', unit: 'year', through: only }] : phrases
}
const sums = kindsOf('trade')
const summed = /^(?:cumulative|cumulatively|cum|running total|accumulated)$/

/** "2025 year-to-date as of September", "ytd 2024 to september": where the stretch ends. */
export function throughMonth(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const [first, second] = phrases
  if (phrases.length !== 2 || first?.kind !== 'to_date' || first.through || intent.versus) return phrases
  if (intent.changing && second?.kind !== 'until' && !isMonth(second)) return phrases
  const end = second?.kind === 'until' ? second.end : second
  return end && (end.kind === 'yearless' || end.kind === 'fixed') ? [{ ...first, through: end }] : phrases
}

const isPartOfYear = (phrase: PeriodPhrase): boolean =>
  (phrase.kind === 'fixed' || phrase.kind === 'yearless') &&
  phrase.grain !== 'year' &&
  phrase.grain !== 'range'

const isMonth = (phrase: PeriodPhrase | undefined): boolean =>
  (phrase?.kind === 'fixed' || phrase?.kind === 'yearless') && phrase.grain === 'month'

function partOfYear(phrase: PeriodPhrase) {
  if (phrase.kind === 'yearless') return { from: phrase.from, to: phrase.to, grain: phrase.grain }
  if (phrase.kind !== 'span' || phrase.from.kind !== 'yearless' || phrase.to.kind !== 'yearless')
    return undefined
  return { from: phrase.from.from, to: phrase.to.to, grain: 'range' as const }
}

/** "from H1 2025" names what is cut up, "from October 2025" and "from 2024" where it begins. */
const opens = new Set(['month', 'year'])

/** "by month from October 2025": a series from there on, of which one month would be one row. */
export function fromThere(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  [at]: readonly number[],
  { operation }: Intent,
): readonly PeriodPhrase[] {
  const [start] = phrases
  if (operation !== 'series' || phrases.length !== 1) return phrases
  const isDated = (start?.kind === 'fixed' || start?.kind === 'yearless') && opens.has(start.grain)
  if (!isDated || clause.ideas[at! - 1]?.text !== 'from') return phrases
  return [{ kind: 'since', start }]
}

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
  const end = phrases.find(isPartOfYear)
  const [year, ...others] = phrases.filter((phrase) => phrase !== end)
  const isBy = at.some((index) => /^(?:by|as of|come)$/.test(clause.ideas[index - 1]?.text ?? ''))
  if (operation !== 'count_periods' || !isBy || !end || others.length > 0) return phrases
  if (year && yearAlone(year) === undefined) return phrases
  return at.length > 1 ? [{ kind: 'to_date', unit: 'year', through: end }] : [{ kind: 'until', end }]
}

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
  return others.length > 0 ? others : plain
}
