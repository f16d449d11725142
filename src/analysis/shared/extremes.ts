import { dated } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { differ } from './differ.ts'
import type { Difference } from './difference.ts'
import { gapCaveat, type Point } from './months.ts'
import { poolOf } from './pool.ts'
import { type Absent, isFound, isNotFound, type Meaningless, meaningless } from './reading.ts'
import { figureOf } from './steps.ts'
import type { Subject } from './subject.ts'

/** From the highest month of the period to the lowest after it, or the other way; else from the lowest to the highest. */
export async function differOfExtremes(
  quantity: Quantity,
  subject: Subject,
  context: Context,
): Promise<Difference | Absent | Meaningless> {
  const { query } = context
  const points = await poolOf(query, subject, query.period.value, context)
  const isInPercent = quantity.differsBy === 'percent'
  const ends =
    query.extremes === 'drawdown' ? deepest(points, isInPercent) : endsOf(points, query.extremes ?? 'range')
  if (!ends) return points.map(({ reading }) => reading).find(isNotFound) ?? meaningless('too_short')
  const [from, to] = ends
  if (from === to) return meaningless(query.extremes === 'drawdown' ? 'no_fall' : 'extreme_is_last')
  const result = await differ(quantity, subject, to.period, from.period, context)
  if (result.state !== 'differs') return result
  const months = [from, to].map((point) =>
    dated(point.period, query.grain ?? 'month', [figureOf(point)!], { role: 'context' }),
  )
  return {
    ...result,
    beside: [...months, ...result.beside],
    caveats: [...result.caveats, ...gapCaveat(points)],
  }
}

type Ends = readonly [from: Point, to: Point]

function endsOf(points: readonly Point[], extremes: 'fall' | 'rise' | 'range'): Ends | undefined {
  const held = points.filter(({ reading }) => isFound(reading))
  if (held.length < 2) return undefined
  const sign = extremes === 'fall' ? 1 : -1
  const from = furthest(held, sign)
  const after = extremes === 'range' ? held : held.slice(held.indexOf(from) + 1)
  return [from, after.length === 0 ? from : furthest(after, -sign as 1 | -1)]
}

/** The largest fall from the highest month so far; a month to itself, where nothing fell. */
function deepest(points: readonly Point[], isInPercent: boolean): Ends | undefined {
  const held = points.filter(({ reading }) => isFound(reading))
  if (held.length < 2) return undefined
  const lost = ([high, now]: Ends): number =>
    (levelOf(high) - levelOf(now)) / (isInPercent && levelOf(high) > 0 ? levelOf(high) : 1)
  let high = held[0]!
  let worst: Ends = [high, high]
  for (const now of held) {
    if (levelOf(now) > levelOf(high)) high = now
    if (lost([high, now]) > lost(worst)) worst = [high, now]
  }
  return worst
}

/** Of months that are equally high, the first. */
const furthest = (points: readonly Point[], sign: 1 | -1): Point =>
  points.reduce((best, point) => (sign * (levelOf(point) - levelOf(best)) > 0 ? point : best))

const levelOf = (point: Point): number => numberOf(figureOf(point)!)
