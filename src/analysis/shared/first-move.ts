import type { Answer } from '../../answer/answer.ts'
import { as, counted, datedMonth, monthsBetween } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { gapCaveat, type Point } from './months.ts'
import { isFound } from './reading.ts'
import { figureOf } from './steps.ts'

/** "the first rise since when": no level and no number is asked about, but which way a month went. */
export const isOfMove = ({ quantity, direction, threshold }: Query): boolean =>
  quantity === 'change' && direction !== undefined && threshold === undefined

/**
 * When it last went the same way before the month asked: `headline` is that month (a count of none, where no month held
 * did), then how long ago, its change (`row`) and the change of the month asked (`context`), whichever way that is.
 */
export function firstMove(query: Query, trade: Trade, points: readonly Point[]): Answer {
  const last = points.at(-1)!
  const now = as(figureOf(last)!, { role: 'context' })
  const index = points.findLastIndex((point, at) => at < points.length - 1 && wentThatWay(query, point))
  const before = points[index]
  if (!before) {
    const start = points.find(({ reading }) => isFound(reading))!.period.from
    const none = counted([], 'months', { role: 'headline', period: range(start, last.period.to) })
    return answerOf(query, trade, { figures: [none, now], caveats: gapCaveat(points) })
  }
  const figure = figureOf(before)!
  return answerOf(query, trade, {
    figures: [
      datedMonth(before.period.from, [figure], { role: 'headline' }),
      monthsBetween(before.period.from, last.period.from, [figure, now], {
        role: 'context',
        period: before.period,
      }),
      as(figure, { role: 'row' }),
      now,
    ],
    caveats: gapCaveat(points.slice(index + 1)),
  })
}

function wentThatWay({ direction }: Query, point: Point): boolean {
  const figure = figureOf(point)
  return figure !== undefined && signOf(spreadOf(figure)) === (direction === 'up' ? 1 : -1)
}
