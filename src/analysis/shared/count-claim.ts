import type { Figure } from '../../answer/figure.ts'
import { spreadOf } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import { conditionOf, limitOf } from './count-passing.ts'
import { eachMoved } from './each.ts'
import type { Point } from './months.ts'
import { isFound } from './reading.ts'
import { stepsOf } from './runs.ts'
import { figureOf } from './steps.ts'
import { meetsAsked, passes } from './threshold.ts'
import type { Verdict } from './verdict.ts'

export function verdictOf(query: Query, line: readonly Point[], count: Figure): Verdict {
  const { claim } = query
  if (claim?.kind === 'direction_each') return eachMoved(query, stepsOf(query, line))
  if (claim?.kind === 'direction') return verdictOfSome(query, line, count)
  if (claim?.kind !== 'threshold') return null
  if (claim.threshold.unit === 'months') return meetsAsked(spreadOf(count), claim.threshold, count.unit)
  return verdictOfSome(query, line, count)
}

/** "Was it ever above", "did it fall in any month": one that surely was settles it, whatever the others are. */
function verdictOfSome(query: Query, line: readonly Point[], count: Figure): Verdict {
  if (spreadOf(count).value > 0) return true
  const isUnclear =
    conditionOf(query) === 'direction' && stepsOf(query, line).some(({ sign }) => sign === undefined)
  return isUnclear || hasGap(line) || line.some((point) => isOpen(query, point)) ? undefined : false
}

export const hasGap = (line: readonly Point[]): boolean => line.some((point) => !isFound(point.reading))

/** Its rounding leaves open whether the month passes. */
export function isOpen(query: Query, point: Point): boolean {
  const figure = figureOf(point)
  const limit = limitOf(query)
  return figure !== undefined && limit !== undefined && passes(figure, limit) === undefined
}
