import type { Answer, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, counted } from '../../answer/make.ts'
import { range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { undecided } from './issue.ts'
import { gapCaveat, gapsOf, type Point } from './months.ts'
import { isFound } from './reading.ts'
import { extremeOf, thresholdOf } from './since-asked.ts'
import { figureOf } from './steps.ts'
import { passes } from './threshold.ts'

/** No month before was as high: the answer is the level itself, and since when the data run. */
export function never(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  claimed: boolean | null,
): Answer | Issue {
  const held = points.filter((point) => isFound(point.reading))
  const now = figureOf(points.at(-1))
  const start = held[0]?.period.from
  if (start === undefined) return { kind: 'meaningless', reason: 'too_short', query }
  const kind = extremeOf(query) === 'lowest' ? 'lowest_held' : 'highest_held'
  const threshold = thresholdOf(query)
  if (query.claim && threshold && held.some((point) => passes(figureOf(point)!, threshold) === undefined))
    return undecided(query)
  const none = counted([], 'months', { role: 'headline', period: range(start, points.at(-1)!.period.to) })
  return answerOf(query, trade, {
    verdict: claimed ?? (query.claim?.kind === 'threshold' && threshold ? false : null),
    figures: threshold || !now ? [none] : [as(now, { role: 'headline' })],
    remarks: threshold ? [] : [{ kind, start, complete: gapsOf(points).length === 0 }],
    caveats: gapCaveat(points),
  })
}

export function sinceRemark(query: Query, figure: Figure, month: number, months: number): readonly Remark[] {
  if (thresholdOf(query) || query.quantity === 'change' || months === 0) return []
  return [{ kind: extremeOf(query) === 'lowest' ? 'lowest_since' : 'highest_since', month, months, figure }]
}
