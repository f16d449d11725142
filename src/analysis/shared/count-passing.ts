import { difference } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import type { Point } from './months.ts'
import { stepsOf } from './runs.ts'
import { figureOf } from './steps.ts'
import { passes } from './threshold.ts'
import { judgeLevel } from './verdict.ts'

export function conditionOf(query: Query): 'threshold' | 'more' | 'sign' | 'direction' {
  if (query.claim?.kind === 'first_more') return 'more'
  if (query.claim?.kind === 'sign' || query.claim?.kind === 'zero') return 'sign'
  return limitOf(query) ? 'threshold' : 'direction'
}

/** The condition on a month; a threshold in months is about the count and no condition. */
export const limitOf = ({ threshold, claim }: Query) => {
  if (threshold) return threshold
  return claim?.kind === 'threshold' && claim.threshold.unit !== 'months' ? claim.threshold : undefined
}

const directionOf = ({ direction, claim }: Query) =>
  claim?.kind === 'direction_each' || claim?.kind === 'direction' ? claim.direction : direction

export function passingOf(query: Query, lines: readonly (readonly Point[])[]): readonly Point[] {
  const [line = [], other = []] = lines
  const { claim } = query
  switch (conditionOf(query)) {
    case 'more':
      return line.filter((point, i) => isMore(query, point, other[i]))
    case 'sign':
      return line.filter((point) => {
        const figure = figureOf(point)
        return figure && judgeLevel(claim, figure) === true
      })
    case 'threshold':
      return line.filter((point) => {
        const figure = figureOf(point)
        return figure && passes(figure, limitOf(query)) === true
      })
    case 'direction': {
      const sign = { up: 1, down: -1, unchanged: 0 }[directionOf(query) ?? 'up']
      return stepsOf(query, line)
        .filter((step) => step.sign === sign)
        .map((step) => step.point)
    }
  }
}

function isMore({ claim }: Query, point: Point, other: Point | undefined): boolean {
  const [first, second] = [figureOf(point), figureOf(other)]
  if (!first || !second || claim?.kind !== 'first_more') return false
  return (
    signOf(spreadOf(difference(first, second, { role: 'step' }))) === (claim.relation === 'above' ? 1 : -1)
  )
}
