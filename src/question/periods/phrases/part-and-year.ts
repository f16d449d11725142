import { type Range, range, yearOf, yearRange } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import type { Intent } from '../../intent/intent.ts'
import type { PeriodPhrase, Phrase } from '../../readers/period-phrase.ts'
import { isOfOwner, tellsWhen } from '../of-whole.ts'

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

/** The months of the part in that year; a part that runs over the new year ends in the next. */
export function partIn({ from, to }: Yearless, year: number): Range {
  const first = year * 12 + from - 1
  return range(first, first + ((to - from + 12) % 12))
}

/** "July against 2024", "was July the highest of 2025", "July's share of 2025", "July or 2024", "July from 2024". */
function isSetAgainst(clause: Clause, [first, second]: readonly number[], intent: Intent): boolean {
  const { versus, comparing, quantity, baseline, operation } = intent
  if (versus || comparing || baseline || searching.has(operation ?? 'show')) return true
  // "in Q4 and in 2025"
  const isIn = clause.ideas[second! - 1]?.text === 'in' && clause.was(second! - 2, 'conjunction', 'and')
  const joint = clause.ideas[second! - (isIn ? 2 : 1)]?.text ?? ''
  const isPartOf = [first!, second!].some((at) => clause.ideas[at - 1]?.text.endsWith('of'))
  const isSharer = clause.was(first! + 1, 'quantity', 'share') && isOfOwner(clause, second!)
  if (quantity === 'share' && (isPartOf || isSharer || tellsWhen(clause, second!))) return true
  if (second === first! + 1) return false
  return ['and', 'or', '/', '&', 'from', 'on', 'over', 'to', 'against', 'of'].includes(joint)
}

const searching = new Set(['record', 'since', 'streak'])

/** "Jan–Feb combined this year": a part without a year and a year named apart belong together. */
export function withinYear(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
): readonly PeriodPhrase[] {
  if (phrases.length < 2) return phrases
  const part = phrases.findIndex((phrase) => partOfYear(phrase) !== undefined)
  const year = phrases.findIndex(
    (phrase) => phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === 0,
  )
  if (part < 0 || year < 0) return phrases
  const { from, to, grain } = partOfYear(phrases[part]!)!
  const merged: PeriodPhrase = { kind: 'in_relative_year', from, to, years: 0, grain }
  // "is March the lowest month this year": the year is what it is held against as well
  const isSought = clause.ideas.slice(at[part], at[year]).some((idea) => has(idea, 'extreme'))
  return phrases.flatMap((phrase, i) => (i === part ? [merged] : i === year && !isSought ? [] : [phrase]))
}

function partOfYear(phrase: PeriodPhrase) {
  if (phrase.kind === 'yearless') return { from: phrase.from, to: phrase.to, grain: phrase.grain }
  if (phrase.kind !== 'span' || phrase.from.kind !== 'yearless' || phrase.to.kind !== 'yearless')
    return undefined
  return { from: phrase.from.from, to: phrase.to.to, grain: 'range' as const }
}

/** "March 2026 against the 2025 average", "than in the year 2025": the bare year is the year, not its March. */
export function wholeYear(phrase: PeriodPhrase, text: string): PeriodPhrase {
  const year = /^(?:in )?(?:the )?(?:calendar )?(?:year )?((?:19|20)\d\d)$/.exec(text)
  return year && phrase.kind === 'fixed'
    ? { kind: 'fixed', range: yearRange(Number(year[1])), grain: 'year' }
    : phrase
}

export const yearAlone = (phrase: PeriodPhrase): number | undefined =>
  phrase.kind === 'fixed' && phrase.grain === 'year' && !phrase.whole ? yearOf(phrase.range.from) : undefined

export type Yearless = Phrase<'yearless'>
