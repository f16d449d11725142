import type { Answer } from '../../answer/answer.ts'
import { as, datedMonth } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import type { Side } from '../../query/claim.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { undecided } from './issue.ts'
import { gapCaveat, type Point } from './months.ts'
import { figureOf } from './steps.ts'

/**
 * Since when a balance has been on one side, or when it was last there: `headline` is the first month of that run, its
 * balance (`row`), the one before it (`base`), the last of the run and the latest (`context`). Behind a month without a
 * figure it can have begun earlier, and is not told.
 */
export function sinceSign(query: Query, trade: Trade, points: readonly Point[], side: Side): Answer | Issue {
  const isOn = (point: Point): boolean => sideOf(point) === side
  const end = points.findLastIndex(isOn)
  if (end < 0) return { kind: 'meaningless', reason: 'never_so', query }
  const start = points.slice(0, end).findLastIndex((point) => !isOn(point)) + 1
  const first = figureOf(points[start])!
  const [before, later] = [figureOf(points[start - 1]), points.slice(end)]
  if (start > 0 && !before) return { kind: 'meaningless', reason: 'gap_undecided', query }
  if (before && signOf(spreadOf(before)) === undefined) return undecided(query)
  return answerOf(query, trade, {
    figures: [
      datedMonth(points[start]!.period.from, [first], { role: 'headline' }),
      as(first, { role: 'row' }),
      ...(before ? [as(before, { role: 'base' })] : []),
      ...[...new Set([later[0], later.at(-1)])].flatMap((point) => contextOf(point)),
    ],
    caveats: gapCaveat(points.slice(Math.max(0, start - 1))),
  })
}

const contextOf = (point: Point | undefined) => {
  const figure = figureOf(point)
  return figure ? [as(figure, { role: 'context' })] : []
}

function sideOf(point: Point): Side | undefined {
  const figure = figureOf(point)
  const sign = figure && signOf(spreadOf(figure))
  return sign === undefined || sign === 0 ? undefined : sign > 0 ? 'surplus' : 'deficit'
}
