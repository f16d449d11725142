import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, dated, monthsBetween } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import { lengthOf, range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'
import { firstMove, isOfMove } from './shared/first-move.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { gapCaveat, heldRange, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound, meaningless } from './shared/reading.ts'
import { extremeOf, thresholdOf } from './shared/since-asked.ts'
import { judgeSince } from './shared/since-claim.ts'
import { withLater } from './shared/since-later.ts'
import { never, sinceRemark } from './shared/since-never.ts'
import { sinceSign } from './shared/since-sign.ts'
import { figureOf } from './shared/steps.ts'
import { subjectOf } from './shared/subjects.ts'
import { passes } from './shared/threshold.ts'

/**
 * The last month before that was as high (low), or the last one past a threshold: `headline` is that month, then how
 * many months ago it was, its level (`row`) and the level of the month asked (`context`).
 */
export const since: Operation = {
  name: 'since',
  async answer(query, trade) {
    const period = query.period.value
    const subject = await subjectOf(query, trade, period)
    const start = isWithin(query) ? period.from : (heldRange(subject, trade)?.from ?? period.from)
    const points = await poolOf(query, subject, range(Math.min(start, period.from), period.to), {
      query,
      trade,
    })
    if (query.quantity === 'balance' && query.claim?.kind === 'sign')
      return sinceSign(query, trade, points, query.claim.sign)
    const last = points.at(-1)
    if (!last) return { kind: 'meaningless', reason: 'too_short', query }
    const asked = thresholdOf(query)
    if (!asked && !isFound(last.reading)) return issueOf(query, trade, subject, last.reading)
    if (isOfMove(query)) return firstMove(query, trade, points)
    const claimed = judgeSince(query, points)
    if (claimed === undefined) return undecided(query)
    if (typeof claimed === 'object' && claimed) return issueOf(query, trade, subject, claimed)
    const candidates = asked ? points : points.slice(0, -1)
    const index = candidates.findLastIndex((point) => matches(query, figureOf(point), figureOf(last)))
    if (!candidates.some((point) => isFound(point.reading)))
      return issueOf(query, trade, subject, asAbsent(last))
    const before = index < 0 ? never(query, trade, points, claimed) : at(query, trade, points, index, claimed)
    return withLater(query, trade, subject, before, (point) =>
      matches(query, figureOf(point), figureOf(last)),
    )
  },
}

/** "last month of 2025 above 6,000 t": a stretch that was named has the month, or none has it. */
const isWithin = (query: Query): boolean =>
  thresholdOf(query) !== undefined && query.period.how !== 'carried' && lengthOf(query.period.value) > 1

const asAbsent = ({ reading }: Point) => (isFound(reading) ? meaningless('too_short') : reading)

function matches(query: Query, figure: Figure | undefined, last: Figure | undefined): boolean {
  const threshold = thresholdOf(query)
  if (!figure) return false
  if (threshold) return passes(figure, threshold) === true
  if (!last) return false
  const [then, now] = [numberOf(figure), numberOf(last)]
  return extremeOf(query) === 'lowest' ? then <= now : then >= now
}

function at(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  index: number,
  claimed: boolean | null,
): Answer {
  const point = points[index]!
  const figure = figureOf(point)!
  const last = points.at(-1)!
  const now = figureOf(last)
  const month = point.period.from
  const proof = now ? [figure, now] : [figure]
  const isCounted = query.form === 'count'
  const between = monthsBetween(month, last.period.from, proof, {
    role: isCounted ? 'headline' : 'context',
    period: point.period,
  })
  const then = dated(point.period, query.grain ?? 'month', [figure], {
    role: isCounted ? 'context' : 'headline',
  })
  return answerOf(query, trade, {
    verdict: claimed ?? (query.claim?.kind === 'threshold' && thresholdOf(query) ? true : null),
    figures: [
      ...(isCounted ? [between, then] : [then, between]),
      as(figure, { role: 'row' }),
      ...(now && index < points.length - 1 ? [as(now, { role: 'context' })] : []),
    ],
    remarks: sinceRemark(query, figure, month, last.period.from - month),
    caveats: gapCaveat(points.slice(index + 1)),
  })
}
