import type { Query } from '../../query/query.ts'
import type { Point } from './months.ts'
import { isFound } from './reading.ts'
import { signBetween } from './steps.ts'

/**
 * "Did it grow every year from 2019 to 2023": 2020 against 2019, and so on to 2023. Undefined where a year is missing
 * or its rounding leaves the direction open.
 */
export function eachMoved({ claim }: Query, points: readonly Point[]): boolean | undefined {
  if (points.length < 2 || !points.every((point) => isFound(point.reading))) return undefined
  const wanted = claim?.kind === 'direction_each' && claim.direction === 'down' ? -1 : 1
  const signs = points.slice(1).map((point, i) => signBetween(points[i]!, point))
  if (signs.some((sign) => sign !== undefined && sign !== wanted)) return false
  return signs.includes(undefined) ? undefined : true
}
