import { lengthOf, type Month, monthsOf, type Range, range, sameRange } from '../calendar/month.ts'
import { type CoverageRule, ruleOf } from './coverage.ts'
import type { Ledger } from './ledger.ts'
import type { Series } from './series.ts'
import { less, sum, unknownAt } from './sum.ts'
import type { Cell, Held, Measure } from './types.ts'

/**
 * One partner over one period. A figure published for exactly the period leads; then the sum of its months; where
 * months are missing, published pieces that tile the period; last, a published whole less one published piece of it.
 */
export function stretch(
  ledger: Ledger,
  measure: Measure,
  partner: string,
  period: Range,
  absent: Absent = ruleOf(ledger).absent,
): Cell {
  const series = ledger.series[measure].get(partner)
  const published = series?.figure(period.from, period.to)
  if (period.from === period.to)
    return published ?? remainderOr(series, period, absentAt(ledger, measure, partner, period.from, absent))
  const months = sumOfMonths(ledger, measure, partner, period, absent)
  if (published !== undefined) return withMonths(published, months)
  if (months.state !== 'unknown' && months.state !== 'outside') return months
  if (ledger.step > 1 && absent !== neverZero) {
    const steps = sumOfSteps(ledger, measure, partner, period)
    if (steps !== undefined && steps.state !== 'unknown') return steps
  }
  if (series === undefined) return months
  return tiled(series, period) ?? remainderOr(series, period, months)
}

/** What a month without a row is. */
type Absent = CoverageRule['absent']

/** A total that somebody publishes is never zero for a month without a row, whatever its parts are. */
export const neverZero: Absent = (_ledger, _measure, _partner, at) => unknownAt([at])

function sumOfMonths(ledger: Ledger, measure: Measure, partner: string, period: Range, absent: Absent): Cell {
  const series = ledger.series[measure].get(partner)
  const months = monthsOf(period).map(
    (at) => series?.figure(at, at) ?? absentAt(ledger, measure, partner, at, absent),
  )
  return sum(months, ledger.package.info.units[measure])
}

/** The quarters or years of which data without months are made, each as published, or none recorded. */
function sumOfSteps(ledger: Ledger, measure: Measure, partner: string, period: Range): Cell | undefined {
  const { step, held } = ledger
  if (period.from % step > 0 || lengthOf(period) % step > 0) return undefined
  if (held === undefined || period.from < held.from || period.to > held.to) return undefined
  const series = ledger.series[measure].get(partner)
  const cells: Cell[] = []
  for (let from = period.from; from <= period.to; from += step) {
    const one = range(from, from + step - 1)
    const { absentRange } = ruleOf(ledger)
    cells.push(series?.figure(one.from, one.to) ?? absentRange(ledger, measure, partner, one))
  }
  return sum(cells, ledger.package.info.units[measure])
}

function absentAt(ledger: Ledger, measure: Measure, partner: string, at: Month, absent: Absent): Cell {
  const held = ruleOf(ledger).held(ledger)
  if (held === undefined || at < held.from || at > held.to) return { state: 'outside', held }
  if (absent !== neverZero && ledger.hasRanges && isWithinWhole(ledger.series[measure].get(partner), at))
    return unknownAt([at])
  return absent(ledger, measure, partner, at)
}

/** A month of a quarter or year that is published as one, without any of its months, is not one without trade. */
const isWithinWhole = (series: Series | undefined, at: Month): boolean =>
  series?.ranges.some(
    ({ from, to }) => from <= at && at <= to && !series.months.some((month) => from <= month && month <= to),
  ) ?? false

/** Says so where the months add up to something else than was published, beyond what rounding explains. */
function withMonths(published: Held, months: Cell): Held {
  if (months.state !== 'held') return published
  if (months.high >= published.low && months.low <= published.high) return published
  const { value, low, high } = months
  return { ...published, sumOfMonths: { value, low, high } }
}

/**
 * The tightest sum of published months and ranges that cover the period end to end: best[i] covers its first i
 * months.
 */
function tiled(series: Series, period: Range): Held | undefined {
  const best: (readonly Held[] | undefined)[] = [[]]
  for (let end = period.from; end <= period.to; end += 1) {
    const ways = startsOf(series, period, end).flatMap((start) => {
      const before = best[start - period.from]
      return before === undefined ? [] : [[...before, series.figure(start, end)!]]
    })
    best.push(tightest(ways))
  }
  const pieces = best[lengthOf(period)]
  if (pieces === undefined) return undefined
  const cell = sum(pieces, pieces[0]!.unit)
  return cell.state === 'held' ? cell : undefined
}

/** Where pieces that end in this month begin, the month itself among them. */
const startsOf = (series: Series, period: Range, end: Month): Month[] => [
  ...(series.figure(end, end) === undefined ? [] : [end]),
  ...series.ranges.filter(({ from, to }) => to === end && from >= period.from).map(({ from }) => from),
]

const widthOf = (pieces: readonly Held[]): number =>
  pieces.reduce((width, piece) => width + piece.high - piece.low, 0)

function tightest(ways: readonly (readonly Held[])[]): readonly Held[] | undefined {
  return ways.reduce<readonly Held[] | undefined>(
    (best, way) => (best === undefined || widthOf(way) < widthOf(best) ? way : best),
    undefined,
  )
}

/**
 * July to December as the year less January to June. One whole and one piece only: each further step would add its
 * own rounding and its own chance that the sources count differently.
 */
function remainderOr(series: Series | undefined, period: Range, otherwise: Cell): Cell {
  if (series === undefined || otherwise.state === 'none' || otherwise.state === 'suppressed') return otherwise
  const remainders = series.ranges.flatMap((whole) => {
    const rest = restOf(whole, period)
    const part = rest && series.figure(rest.from, rest.to)
    const remainder = part && less(series.figure(whole.from, whole.to)!, part)
    return remainder === undefined || contradicts(series, period, remainder) ? [] : [[remainder]]
  })
  return tightest(remainders)?.[0] ?? otherwise
}

/** What is left of `whole` beside `period`, where the two share an end. */
function restOf(whole: Range, period: Range): Range | undefined {
  if (sameRange(whole, period)) return undefined
  if (whole.from === period.from && whole.to > period.to) return { from: period.to + 1, to: whole.to }
  if (whole.to === period.to && whole.from < period.from) return { from: whole.from, to: period.from - 1 }
  return undefined
}

/** A remainder below what is published for some of its own months is no figure. */
function contradicts(series: Series, period: Range, remainder: Held): boolean {
  const atLeast = monthsOf(period).reduce((low, at) => low + (series.figure(at, at)?.low ?? 0), 0)
  return remainder.high < atLeast
}
