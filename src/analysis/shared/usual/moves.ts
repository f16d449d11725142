import type { Answer } from '../../../answer/answer.ts'
import type { Figure } from '../../../answer/figure.ts'
import { as, counted, percentChange } from '../../../answer/make.ts'
import { numberOf } from '../../../answer/spread.ts'
import { lengthOf, type Range, range } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Trade } from '../../../trade/types.ts'
import { quantityOf } from '../../quantity/index.ts'
import { answerOf } from '../answer.ts'
import { gapCaveat, monthlyPeriods, type Point, pointsOf } from '../months.ts'
import { figureOf } from '../steps.ts'
import { subjectOf } from '../subjects.ts'

/**
 * How large the changes from month to month are: `headline` is the one in the middle by size, so that half of them are no
 * smaller; the largest rise and fall are `row`s, and the changes are counted. Of a single month, the twelve changes up to it.
 */
export async function sizeOfMoves(query: Query, trade: Trade): Promise<Answer | Issue> {
  const subject = await subjectOf(query, trade, query.period.value)
  const within = stretchOf(query.period.value)
  const points = await pointsOf(quantityOf(query), subject, monthlyPeriods(within), { query, trade })
  const moves = points.flatMap((point, i) => moveOf(points[i - 1], point) ?? [])
  if (moves.length < LEAST_MOVES) return { kind: 'meaningless', reason: 'too_short', query }
  const bySize = moves.toSorted((a, b) => Math.abs(numberOf(a)) - Math.abs(numberOf(b)))
  const inOrder = moves.toSorted((a, b) => numberOf(b) - numberOf(a))
  const extremes = [inOrder[0]!, inOrder.at(-1)!].map((move) => as(move, { role: 'row' }))
  return answerOf(query, trade, {
    figures: [
      as(bySize[Math.floor(moves.length / 2)]!, { role: 'headline' }),
      ...extremes,
      counted(moves, 'months', { role: 'context', period: within }),
    ],
    caveats: gapCaveat(points),
  })
}

const stretchOf = ({ from, to }: Range): Range =>
  lengthOf({ from, to }) === 1 ? range(to - 12, to) : range(from, to)

function moveOf(before: Point | undefined, after: Point): Figure | undefined {
  const [base, to] = [figureOf(before), figureOf(after)]
  return base && to && percentChange(to, base, { role: 'row', kind: 'month_on_month', period: after.period })
}

const LEAST_MOVES = 6
