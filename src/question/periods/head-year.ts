import { type Month, range, yearOf } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { partIn } from './phrases/part-and-year.ts'

/**
 * "2025: exports Jan–Aug", "In 2025, how much did exports fall between March and May": the year at the head is that of all
 * that is named after it without one.
 */
export function ofHeadYear(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  today: Month,
): readonly PeriodPhrase[] {
  const [head, ...others] = phrases
  if (!head || others.length === 0 || !isYear(head) || !isHead(clause, at[0]!)) return phrases
  if (at.slice(1).some((index) => isSetAgainst(clause, index))) return phrases
  const year = yearOf(head.range.from)
  const dated = others.map((phrase) => inYear(phrase, year, today))
  return dated.every((phrase) => phrase !== undefined) ? dated : phrases
}

type Of<Kind extends PeriodPhrase['kind']> = Extract<PeriodPhrase, { kind: Kind }>

const isYear = (phrase: PeriodPhrase): phrase is Of<'fixed'> =>
  phrase.kind === 'fixed' && phrase.grain === 'year' && !phrase.whole

const isHead = (clause: Clause, at: number): boolean =>
  setsApart.has(clause.ideas[at + 1]?.text ?? '') &&
  clause.ideas.slice(0, at).every((_, index) => clause.binds(index))
const setsApart = new Set([',', ':'])

/** "In 2025, were exports higher than in March": one is set against the other. */
function isSetAgainst(clause: Clause, at: number): boolean {
  const before = clause.was(at - 1, 'preposition') ? at - 2 : at - 1
  return clause.was(before, 'versus') || clause.was(before, 'than') || clause.was(before, 'more')
}

/** The phrase, dated in that year; undefined where it cannot be. */
export function inYear(phrase: PeriodPhrase, year: number, today: Month): PeriodPhrase | undefined {
  if (phrase.kind === 'yearless') return { kind: 'fixed', range: partIn(phrase, year), grain: phrase.grain }
  if (phrase.kind === 'span') {
    const [from, to] = [inYear(phrase.from, year, today), inYear(phrase.to, year, today)]
    return from && to && !runsOn(from, to) ? { ...phrase, from, to } : undefined
  }
  if (phrase.kind === 'until' && phrase.end.kind === 'latest')
    return year === yearOf(today) ? { kind: 'to_date', unit: 'year' } : undefined
  if (phrase.kind === 'until') return toEnd(phrase, inYear(phrase.end, year, today), year)
  return phrase.kind === 'since' ? onwards(phrase, inYear(phrase.start, year, today), year, today) : undefined
}

/** "In 2025, from November to February": the year says nothing of where it ends. */
const runsOn = (from: PeriodPhrase, to: PeriodPhrase): boolean =>
  from.kind === 'fixed' && to.kind === 'fixed' && from.range.from > to.range.from

/** "In 2025, exports to May": from January of that year. */
function toEnd(phrase: Of<'until'>, end: PeriodPhrase | undefined, year: number): PeriodPhrase | undefined {
  if (end?.kind !== 'fixed') return undefined
  const to = phrase.exclusive ? end.range.from - 1 : end.range.to
  return to < year * 12 ? undefined : { kind: 'fixed', range: range(year * 12, to), grain: 'range' }
}

/** "2025: exports since March": to the end of that year, or as far as this one goes. */
function onwards(
  phrase: Of<'since'>,
  start: PeriodPhrase | undefined,
  year: number,
  today: Month,
): PeriodPhrase | undefined {
  if (start?.kind !== 'fixed') return undefined
  const december = year * 12 + 11
  if (december >= today) return { ...phrase, start }
  const from = phrase.exclusive ? start.range.to + 1 : start.range.from
  return from > december ? undefined : { kind: 'fixed', range: range(from, december), grain: 'range' }
}
