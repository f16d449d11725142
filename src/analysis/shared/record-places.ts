import type { Caveat, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { gapsOf, type Point } from './months.ts'
import { type Found, isFound } from './reading.ts'

export interface Place {
  readonly period: Range
  readonly found: Found
}

export function sorted(points: readonly Point[], extreme: 'highest' | 'lowest'): readonly Place[] {
  const sign = extreme === 'highest' ? -1 : 1
  return points
    .flatMap(({ period, reading }) => (isFound(reading) ? [{ period, found: reading }] : []))
    .sort(
      (a, b) => sign * (numberOf(a.found.figure) - numberOf(b.found.figure)) || b.period.from - a.period.from,
    )
}

/** The one at that place, and every other month that is exactly as high (low). */
export function tiedOf(inOrder: readonly Place[], at: number): readonly Place[] {
  const first = inOrder[at]
  if (!first) return []
  const level = numberOf(first.found.figure)
  return [first, ...inOrder.filter((place) => place !== first && numberOf(place.found.figure) === level)]
}

/** Of months that tie, the first speaks for all. */
export const caveatsOf = ({ limit }: Query, places: readonly Place[]): readonly Caveat[] =>
  (limit ? places : places.slice(0, 1)).flatMap((place) => place.found.caveats)

export const rowOf = ({ period, found: { figure } }: Place, rank: number): Figure =>
  as(figure, { role: 'row', rank, period })

export const extremeOf = ({ extreme, claim, threshold, direction }: Query): 'highest' | 'lowest' => {
  if (claim?.kind === 'record') return claim.extreme
  const asked = claim?.kind === 'threshold' ? claim.threshold : threshold
  const below = asked?.relation === 'below' || asked?.relation === 'at_most'
  return extreme ?? (below || direction === 'down' ? 'lowest' : 'highest')
}

/** Only a search through everything held says something about all of it. */
export function remarksOf(query: Query, points: readonly Point[]): readonly Remark[] {
  const start = points.find((point) => isFound(point.reading))?.period.from
  if (start === undefined || query.monthsOfYear || query.comparison) return []
  const kind = extremeOf(query) === 'highest' ? 'highest_held' : 'lowest_held'
  return [{ kind, start, complete: gapsOf(points).length === 0 }]
}
