import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, dated, monthsBetween } from '../../answer/make.ts'
import { numberOf, spreadOf } from '../../answer/spread.ts'
import { range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import { levelsOf } from '../../query/levels-of.ts'
import type { MeaninglessReason } from '../../query/meaningless-reason.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { quantityOf } from '../quantity/index.ts'
import { answerOf } from './answer.ts'
import { issueOf, undecided } from './issue.ts'
import type { Point } from './months.ts'
import { poolOf } from './pool.ts'
import { isFound } from './reading.ts'
import { figureOf } from './steps.ts'
import type { Subject } from './subject.ts'

/**
 * "When did exports get back above the March level": after that month the end of the first fall below it. `headline` is the
 * month, or how many months after it; then its own level (`context`), the level that was passed (`base`, of the month
 * named), the first month below and the lowest (`base`). Where it never was below, the month right after is the one.
 */
export async function backAt(query: Query, trade: Trade, subject: Subject): Promise<Answer | Issue> {
  const levels = levelsOf(query)
  const month = query.comparison?.period
  const level = month && (await quantityOf(levels).at(subject, month, { query: levels, trade }))
  if (!month || month.to >= query.period.value.to) return none(query, 'never_back')
  if (!level || !isFound(level))
    return level ? issueOf(query, trade, subject, level) : none(query, 'never_back')
  const after = range(month.to + 1, query.period.value.to)
  const points = await poolOf(levels, subject, after, { query: levels, trade })
  const sides = points.map((point) => sideOf(query, point, level.figure))
  const below = sides.findIndex((side) => side !== true)
  const back = sides.findIndex((side, i) => i > below && side === true)
  const until = points.slice(0, back < 0 ? points.length : back)
  if (until.some(({ reading }) => !isFound(reading))) return none(query, 'gap_undecided')
  if (sides.slice(0, until.length).some((side) => side === undefined)) return undecided(query)
  if (back < 0) return none(query, 'never_back')
  const found = figureOf(points[back]!)!
  const fallen = below < 0 ? [] : until.slice(below).map((point) => figureOf(point)!)
  const about = { role: 'headline', period: found.period } as const
  return answerOf(query, trade, {
    figures: [
      query.quantity === 'count'
        ? monthsBetween(month.to, found.period!.from, [level.figure, found], about)
        : dated(found.period!, 'month', [found, level.figure], about),
      as(found, { role: 'context' }),
      as(level.figure, { role: 'base' }),
      ...(fallen.length > 0 ? [as(fallen[0]!, { role: 'base' }), as(lowest(fallen), { role: 'base' })] : []),
    ],
    caveats: level.caveats,
  })
}

const none = (query: Query, reason: MeaninglessReason): Issue => ({ kind: 'meaningless', reason, query })

/** Whether a month is above (at least at) the level; undefined where no figure, or its rounding, tells. */
function sideOf({ threshold }: Query, { reading }: Point, level: Figure): boolean | undefined {
  if (!isFound(reading)) return undefined
  const [one, bound] = [spreadOf(reading.figure), spreadOf(level)]
  if (threshold?.relation === 'at_least') {
    if (one.low >= bound.high || one.value === bound.value) return true
    return one.high < bound.low ? false : undefined
  }
  if (one.low > bound.high) return true
  return one.high <= bound.low || one.value === bound.value ? false : undefined
}

const lowest = (figures: readonly Figure[]): Figure =>
  figures.reduce((low, one) => (numberOf(one) <= numberOf(low) ? one : low))
