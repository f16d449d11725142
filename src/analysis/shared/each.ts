import type { Query } from '../../query/query.ts'
import type { Point } from './months.ts'
import { signBetween } from './steps.ts'

/**
 * "Did it grow every year from 2019 to 2023": 2020 against 2019, and so on to 2023. One that surely did not settles it;
 * undefined where a year is missing or its rounding leaves the direction open.
 */
export const eachFollowed = (query: Query, points: readonly Point[]): boolean | undefined =>
  eachMoved(
    query,
    points.slice(1).map((point, i) => ({ sign: signBetween(points[i], point) })),
  )

/** Of steps that were taken each on the one before it. */
export function eachMoved(
  { claim }: Query,
  steps: readonly { readonly sign: -1 | 0 | 1 | undefined }[],
): boolean | undefined {
  if (steps.length === 0) return undefined
  const wanted = claim?.kind === 'direction_each' && claim.direction === 'down' ? -1 : 1
  if (steps.some(({ sign }) => sign !== undefined && sign !== wanted)) return false
  return steps.some(({ sign }) => sign === undefined) ? undefined : true
}
