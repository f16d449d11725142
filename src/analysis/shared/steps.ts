import type { Figure } from '../../answer/figure.ts'
import { minus, signOf, spreadOf } from '../../answer/spread.ts'
import type { Point } from './months.ts'
import { isFound } from './reading.ts'

export const figureOf = (point: Point | undefined): Figure | undefined =>
  point && isFound(point.reading) ? point.reading.figure : undefined

/** Up, down or equal from one point to another; undefined where one is missing or rounding leaves it open. */
export function signBetween(before: Point | undefined, after: Point | undefined): -1 | 0 | 1 | undefined {
  const [from, to] = [figureOf(before), figureOf(after)]
  return from && to ? signOf(minus(spreadOf(to), spreadOf(from))) : undefined
}
