import type { Answer } from '../../answer/answer.ts'
import { as } from '../../answer/make.ts'
import { lengthOf, range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { gapsOf, heldRange, type Point } from './months.ts'
import { poolOf } from './pool.ts'
import { figureOf } from './steps.ts'
import type { Subject } from './subject.ts'

/**
 * "when were exports last above the June 2025 level" can ask for the months before June or for those up to now. What is
 * told is before it; the last month since then that is as high (low) is added, so that neither is missed.
 *
 * @param isAsHigh whether a month is as high (low) as the one asked about
 */
export async function withLater(
  query: Query,
  trade: Trade,
  subject: Subject,
  answer: Answer | Issue,
  isAsHigh: (point: Point) => boolean,
): Promise<Answer | Issue> {
  const { from, to } = query.period.value
  const held = heldRange(subject, trade)
  if (!('figures' in answer) || query.claim || query.threshold || lengthOf({ from, to }) > 1) return answer
  if (query.quantity !== 'amount' || !held || held.to <= to) return answer
  const later = await poolOf(query, subject, range(to + 1, held.to), { query, trade })
  const at = later.findLastIndex(isAsHigh)
  const figure = figureOf(later[at])
  if (!figure) return answer
  const complete = gapsOf(later.slice(at + 1)).length === 0
  const figures = [...answer.figures, as(figure, { role: 'context' })]
  return { ...answer, figures, remarks: [...answer.remarks, { kind: 'as_high_later', figure, complete }] }
}
