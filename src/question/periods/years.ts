import { range, sameRange, yearOf } from '../../calendar/month.ts'
import { isToDate } from '../period-kind.ts'
import type { PeriodContext, Resolved } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { resolvePeriod } from './found.ts'

/** "July against July 2024": the one without a year cannot be the other. */
export function apart(
  phrases: readonly PeriodPhrase[],
  resolved: Resolved[],
  context: PeriodContext,
): Resolved[] {
  const [first, second] = resolved
  if (
    resolved.length !== 2 ||
    first?.kind !== 'range' ||
    second?.kind !== 'range' ||
    !sameRange(first.range, second.range)
  )
    return resolved
  return resolved.map((one, i) => {
    const phrase = phrases[i]!
    const isOpen =
      phrase.kind === 'fixed' ? phrase.assumed === 'same_part' : phrase.kind === 'in_relative_year' && i === 0
    if (one.kind !== 'range' || !isOpen) return one
    const next = range(one.range.from + 12, one.range.to + 12)
    const latest = context.held ? Math.min(context.held.to, context.today - 1) : context.today
    return { ...one, range: next.to <= latest ? next : range(one.range.from - 12, one.range.to - 12) }
  })
}

/** "March 2026 compared with last year": the same month of the year before, never the whole year. */
export function yearBeforeOf(phrases: readonly PeriodPhrase[], resolved: Resolved[]): Resolved[] {
  if (resolved.length !== 2) return resolved
  return resolved.map((one, i) => {
    const other = resolved[1 - i]!
    if (!isLastYear(phrases[i]!) || isLastYear(phrases[1 - i]!) || other.kind !== 'range') return one
    const { from, to } = other.range
    return to - from < 11 ? { ...other, range: range(from - 12, to - 12) } : one
  })
}
export const isLastYear = (phrase: PeriodPhrase): boolean =>
  phrase.kind === 'calendar' && phrase.unit === 'year' && phrase.offset === -1

/**
 * "so far this year vs last year", "2026 vs 2025" while 2026 runs: never part of a year against a whole one, unless said.
 *
 * @param addsUp what is compared grows with the months; a share of all of 2025 stands beside one of half a year, but
 *   that of "last year" beside the year so far is of the same months
 */
export function sameMonths(
  phrases: readonly PeriodPhrase[],
  resolved: Resolved[],
  addsUp: boolean,
): Resolved[] {
  if (resolved.length !== 2 || phrases.some(isWhole)) return resolved
  return resolved.map((one, i) => {
    const other = resolved[1 - i]!
    if (
      one.kind !== 'range' ||
      other.kind !== 'range' ||
      one.grain !== 'year' ||
      one.range.to - one.range.from !== 11
    )
      return one
    const isCut = addsUp || !isNumbered(phrases[i]!)
    const part =
      isCut &&
      isToDate(other.range) &&
      (other.grain === 'range' || (addsUp && other.because === 'through_latest'))
    const years = Math.floor(other.range.from / 12) - Math.floor(one.range.from / 12)
    return part && years > 0
      ? { ...one, range: range(other.range.from - 12 * years, other.range.to - 12 * years), grain: 'range' }
      : one
  })
}

/** "2025", "last year" */
export const isYear = (phrase: PeriodPhrase): boolean => isLastYear(phrase) || isNumbered(phrase)

/** "2025", and not "last year" */
const isNumbered = (phrase: PeriodPhrase): boolean => phrase.kind === 'fixed' && phrase.grain === 'year'

/** "all of 2025", "full-year 2025" */
export const isWhole = (phrase: PeriodPhrase): boolean => phrase.kind === 'fixed' && phrase.whole === true

/** "April and May 2025": the one without a year takes the year of the one with. */
export function shareYears(phrases: readonly PeriodPhrase[], context: PeriodContext): Resolved[] {
  const dated = phrases
    .map((phrase) => resolvePeriod(phrase, context))
    .map((one, i) => (hasYear(phrases[i]!) ? one : undefined))
  const year = dated.find((one) => one?.kind === 'range')
  return phrases.map((phrase, i) => {
    if (phrase.kind !== 'yearless' || year?.kind !== 'range')
      return dated[i] ?? resolvePeriod(phrase, context)
    const of = yearOf(year.range.to)
    const last = phrase.to < phrase.from ? of + 1 : of
    return {
      kind: 'range',
      range: range(of * 12 + phrase.from - 1, last * 12 + phrase.to - 1),
      grain: phrase.grain,
      alternatives: [],
    }
  })
}
const hasYear = (phrase: PeriodPhrase): boolean => phrase.kind !== 'yearless'
