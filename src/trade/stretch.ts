import { lengthOf, type Month, monthsOf, type Range, range } from '../calendar/month.ts'
import { type CoverageRule, ruleOf } from './coverage.ts'
import type { Ledger } from './ledger.ts'
import { remainderOr } from './remainder.ts'
import type { Series } from './series.ts'
import { sum, unknownAt } from './sum.ts'
import { tiled } from './tiled.ts'
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
