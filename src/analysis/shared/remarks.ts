import type { Remark } from '../../answer/answer.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Point } from './months.ts'
import { isFound } from './reading.ts'
import { figureOf, signBetween } from './steps.ts'

/**
 * What the months up to the last one say about the last: highest since, highest held, nth rise in a row. What is held
 * of all is measured against the `later` months too.
 */
export function seriesRemarks(points: readonly Point[], later: readonly Point[]): readonly Remark[] {
  const last = figureOf(points.at(-1))
  if (!last || numberOf(last) === 0 || points.length < FEWEST_MONTHS) return []
  const remarks = [
    extremeRemark(points, 'highest', later),
    extremeRemark(points, 'lowest', later),
    streakRemark(points),
  ]
  return remarks.filter((remark) => remark !== undefined)
}

/** Fewer months than this make no record. */
const FEWEST_MONTHS = 5
/** "Highest since" needs at least this many months in between; less is noise. */
const MONTHS_BETWEEN = 3

function extremeRemark(
  points: readonly Point[],
  extreme: 'highest' | 'lowest',
  later: readonly Point[],
): Remark | undefined {
  const last = points.at(-1)!
  const past = extreme === 'highest' ? 1 : -1
  const earlier = points.slice(0, -1).reverse()
  // The first that is not surely passed: as high, higher, or too near to tell by what its rounding leaves open.
  const match = earlier.findIndex((point) => isFound(point.reading) && signBetween(point, last) !== past)
  const before = match < 0 ? earlier : earlier.slice(0, match)
  const complete = before.every((point) => isFound(point.reading))
  if (match < 0) {
    const isPassed = later.some((point) => isFound(point.reading) && signBetween(point, last) !== past)
    return heldRemark(earlier, extreme, complete, isPassed)
  }
  const point = earlier[match]!
  // A gap in between may hide a higher month, and an equal one is matched, not passed.
  if (!complete || match < MONTHS_BETWEEN || signBetween(point, last) !== -past) return undefined
  const kind = extreme === 'highest' ? 'highest_since' : 'lowest_since'
  const { from } = point.period
  return { kind, month: from, months: last.period.from - from, figure: figureOf(point)! }
}

function heldRemark(
  earlier: readonly Point[],
  extreme: 'highest' | 'lowest',
  complete: boolean,
  isPassed: boolean,
): Remark | undefined {
  const held = earlier.filter((point) => isFound(point.reading))
  const first = held.at(-1)
  if (!first || held.length < FEWEST_MONTHS) return undefined
  const kind = extreme === 'highest' ? 'highest_held' : 'lowest_held'
  return { kind, start: first.period.from, complete, ...(isPassed && { before: true }) }
}

function streakRemark(points: readonly Point[]): Remark | undefined {
  const { direction, length } = runningStreak(points)
  return direction && length > 1 ? { kind: 'streak', direction, length } : undefined
}

/** Consecutive rises or falls up to the last point; equal figures, gaps and open roundings break them. */
function runningStreak(points: readonly Point[]): {
  readonly direction?: 'up' | 'down'
  readonly length: number
} {
  const signs = points.slice(1).map((point, i) => signBetween(points[i], point))
  const last = signs.at(-1)
  if (!last) return { length: 0 }
  const broken = signs.findLastIndex((sign) => sign !== last)
  return { direction: last > 0 ? 'up' : 'down', length: signs.length - 1 - broken }
}
