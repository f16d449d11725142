import { monthsOf, type Range, sameRange } from '../calendar/month.ts'
import type { Series } from './series.ts'
import { less } from './sum.ts'
import { tightest } from './tiled.ts'
import type { Cell, Held } from './types.ts'

/**
 * July to December as the year less January to June. One whole and one piece only: each further step would add its
 * own rounding and its own chance that the sources count differently.
 */
export function remainderOr(series: Series | undefined, period: Range, otherwise: Cell): Cell {
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
