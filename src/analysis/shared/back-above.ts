import type { Answer } from '../../answer/answer.ts'
import { as, dated, monthsBetween } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { undecided } from './issue.ts'
import { gapCaveat, type Point } from './months.ts'
import { isFound } from './reading.ts'
import { figureOf } from './steps.ts'
import { passes } from './threshold.ts'

/** From the first month below to the first that was above again; the month before it was above as well. */
interface Dip {
  readonly below: readonly Point[]
  readonly back: Point
}

/**
 * "When were exports back above 400 t", "how many months did it take": of the deepest fall below it that is over, or the
 * first that ended from the month on that is named.
 * `headline` is the month, or how many it took; then the month above again (`context`), the first below and the lowest
 * (`base`). A month without a figure inside leaves open how long it was.
 */
export function backAbove(query: Query, trade: Trade, points: readonly Point[]): Answer | Issue {
  const start = query.comparison?.period.from
  const dips = dipsIn(query, points)
  const dip = start === undefined ? deepest(dips) : dips.find(({ back }) => back.period.from >= start)
  if (!dip) return { kind: 'meaningless', reason: 'never_back', query }
  if ([...dip.below, dip.back].some(({ reading }) => !isFound(reading)))
    return { kind: 'meaningless', reason: 'gap_undecided', query }
  // where its rounding leaves open on which side a month lies, so does it when the fall began
  if (dip.below.some((point) => sideOf(query, point) === undefined)) return undecided(query)
  const [first, back] = [figureOf(dip.below[0]!)!, figureOf(dip.back)!]
  const low = figureOf(lowest(dip.below))!
  const about = { role: 'headline', period: dip.back.period } as const
  return answerOf(query, trade, {
    figures: [
      query.quantity === 'count'
        ? monthsBetween(dip.below[0]!.period.from, dip.back.period.from, [first, back], about)
        : dated(dip.back.period, 'month', [back], about),
      as(back, { role: 'context' }),
      as(first, { role: 'base' }),
      as(low, { role: 'base' }),
    ],
    caveats: gapCaveat(points),
  })
}

/** Every fall below that began and is over; months without a figure belong to the one they stand in. */
function dipsIn(query: Query, points: readonly Point[]): readonly Dip[] {
  const dips: Dip[] = []
  let below: Point[] | undefined
  for (const point of points) {
    if (sideOf(query, point) === true) {
      if (below?.some(({ reading }) => isFound(reading))) dips.push({ below, back: point })
      below = []
    } else below?.push(point)
  }
  return dips
}

/** Whether it is above; undefined where that is not known. */
const sideOf = ({ threshold }: Query, { reading }: Point): boolean | undefined =>
  isFound(reading) ? passes(reading.figure, threshold) : undefined

const lowest = (points: readonly Point[]): Point =>
  points
    .filter(({ reading }) => isFound(reading))
    .reduce((low, one) => (sizeOf(one) <= sizeOf(low) ? one : low))

const sizeOf = (point: Point): number => numberOf(figureOf(point)!)

const deepest = (dips: readonly Dip[]): Dip | undefined =>
  dips.reduce<Dip | undefined>(
    (deep, dip) => (deep && sizeOf(lowest(deep.below)) < sizeOf(lowest(dip.below)) ? deep : dip),
    undefined,
  )
