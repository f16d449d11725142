import type { Caveat } from '../../answer/answer.ts'
import { type Month, monthsOf, type Range, range } from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { isFound, type Reading } from './reading.ts'
import type { Subject } from './subject.ts'

/** A quantity month by month (or quarter by quarter), each with what is held or why nothing is. */
export interface Point {
  readonly period: Range
  readonly reading: Reading
}

export async function pointsOf(
  quantity: Quantity,
  subject: Subject,
  periods: readonly Range[],
  context: Context,
): Promise<readonly Point[]> {
  const readings = quantity.series
    ? await quantity.series(subject, periods, context)
    : await Promise.all(periods.map((period) => quantity.at(subject, period, context)))
  return periods.map((period, i) => ({ period, reading: readings[i]! }))
}

export const monthlyPeriods = (within: Range): readonly Range[] => monthsOf(within).map((at) => range(at))

/** First to last month held for the reporter, flow and good; what a partner misses in between is a gap. */
export function heldRange(subject: Subject, trade: Trade): Range | undefined {
  const { reporter, measure } = subject
  const [commodity, second] = subject.commodities
  const good = commodity && !second ? { commodity } : {}
  const ranges = subject.flows.map((flow) => trade.catalogue.monthsHeld({ reporter, flow, measure, ...good }))
  return ranges.reduce((a, b) => (a && b ? range(Math.max(a.from, b.from), Math.min(a.to, b.to)) : undefined))
}

/** Months without a figure: those of the points, or of the base that a change would have been counted from. */
export const gapsOf = (points: readonly Point[]): readonly Month[] =>
  points.flatMap(({ period, reading }) =>
    isFound(reading) ? [] : monthsOf(reading.state === 'absent' ? reading.period : period),
  )

/** Stretches overlap, and one without a figure has months that have one: only those that have none are told. */
export function missedCaveat(points: readonly Point[]): readonly Caveat[] {
  const missing = points.flatMap(({ reading }) => (reading.state === 'absent' ? reading.missing : []))
  const months = [...new Set(missing)].sort((a, b) => a - b)
  return months.length > 0 ? [{ kind: 'gap', months }] : []
}

/** Sums from the first month on: the months at which they break off, and those up to which nothing can be added up. */
export function brokenCaveat(points: readonly Point[]): readonly Caveat[] {
  const uncounted = points.flatMap(({ period, reading }) => (isFound(reading) ? [] : [period.to]))
  const missing = points.flatMap(({ reading }, i) =>
    reading.state === 'absent' ? missingSince(points[i - 1], reading.missing) : [],
  )
  const months = [...new Set(missing)].sort((a, b) => a - b)
  if (months.length === 0) return []
  return [{ kind: 'gap', months, ...(uncounted.some((at) => !months.includes(at)) && { uncounted }) }]
}

/** What was added up before it lacks nothing; behind a sum that breaks off all that follow lack the same. */
function missingSince(before: Point | undefined, missing: readonly Month[]): readonly Month[] {
  if (!before) return missing
  if (!isFound(before.reading)) return []
  const since = missing.filter((at) => at > before.period.to)
  return since.length > 0 ? since : missing
}

/** A gap may hide what a record, streak or series says. */
export function gapCaveat(points: readonly Point[]): readonly Caveat[] {
  const months = [...new Set(gapsOf(points))]
  return months.length > 0 ? [{ kind: 'gap', months }] : []
}
