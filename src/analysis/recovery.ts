import type { Figure } from '../answer/figure.ts'
import { as, regained } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import { type Range, range } from '../calendar/month.ts'
import { levelsOf } from '../query/levels-of.ts'
import type { Query } from '../query/query.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { backAbove } from './shared/back-above.ts'
import { backAt } from './shared/back-at.ts'
import { issueOf } from './shared/issue.ts'
import { gapCaveat, heldRange, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound } from './shared/reading.ts'
import { figureOf } from './shared/steps.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * How much of a fall has been made good: from the highest of the twelve months before it to the lowest month of those
 * looked at, and back up to the month asked. `headline` in percent of the fall; then the level (`context`), the low and
 * the peak (`base`). With a threshold: when it was passed again, see `backAbove`.
 */
export const recovery: Operation = {
  name: 'recovery',
  async answer(query, trade) {
    const period = query.period.value
    const subject = await subjectOf(query, trade, period)
    if (query.threshold?.ofBase) return backAt(query, trade, subject)
    if (query.threshold) {
      const levels = levelsOf(query)
      const held = heldRange(subject, trade)
      const all = range(Math.min(held?.from ?? period.from, period.from), period.to)
      return backAbove(query, trade, await poolOf(levels, subject, all, { query: levels, trade }))
    }
    const context = { query, trade }
    const now = await quantityOf(query).at(subject, period, context)
    if (!isFound(now)) return issueOf(query, trade, subject, now)
    const held = heldRange(subject, trade)
    const within =
      query.comparison?.period ?? range(Math.min(held?.from ?? period.from, period.from), period.to)
    const points = await poolOf(query, subject, within, context)
    const low = extremeOf(points, -1)
    const before = low ? await poolOf(query, subject, yearBefore(low, held), context) : []
    const peak = extremeOf(before, 1)
    const part = low && peak && regained(now.figure, figureOf(low)!, figureOf(peak)!, about(query))
    if (!part) return { kind: 'meaningless', reason: 'no_fall', query }
    return answerOf(query, trade, {
      figures: [
        part,
        as(now.figure, { role: 'context' }),
        as(figureOf(low)!, { role: 'base' }),
        as(figureOf(peak)!, { role: 'base' }),
      ],
      caveats: [...now.caveats, ...gapCaveat([...before, ...points])],
    })
  },
}

const about = ({ period }: Query) => ({ role: 'headline', period: period.value }) as const

/** Of months that are as high, or as low, the latest. */
function extremeOf(points: readonly Point[], sign: 1 | -1): Point | undefined {
  const held = points.filter(({ reading }) => isFound(reading))
  const size = (point: Point): number => sign * numberOf(figureOf(point) as Figure)
  return held.reduce<Point | undefined>(
    (best, one) => (best && size(best) > size(one) ? best : one),
    undefined,
  )
}

/** The twelve months before the low, as far as they are held. */
const yearBefore = ({ period }: Point, held: Range | undefined): Range =>
  range(Math.max(period.from - 12, held?.from ?? 0), period.from - 1)
