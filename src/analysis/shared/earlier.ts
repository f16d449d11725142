import type { Answer } from '../../answer/answer.ts'
import { as, dated } from '../../answer/make.ts'
import { lengthOf } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { gapCaveat, type Point } from './months.ts'
import { isNoRow } from './record-found.ts'
import { caveatsOf, extremeOf, type Place, rowOf, sorted } from './record-places.ts'

/**
 * "The previous record": the highest of what came before the one that holds it now, or before the month that was asked
 * about. `headline` is when, the `row` how much, `base` the one that came after it.
 */
export function earlier(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  inOrder: readonly Place[],
): Answer | Issue {
  const asked = query.period.value
  const isOfMonth = lengthOf(asked) === 1
  const later = isOfMonth ? inOrder.find(({ period }) => period.from === asked.from) : inOrder[0]
  const end = later?.period.from ?? asked.from
  const before = points.filter(({ period }) => period.to < end)
  const [place, ...others] = sorted(before, extremeOf(query))
  // one month is the highest of nothing
  if (!place || others.length === 0) return { kind: 'meaningless', reason: 'too_short', query }
  const row = rowOf(place, 1)
  return answerOf(query, trade, {
    figures: [
      dated(place.period, query.grain ?? 'month', [row], { role: 'headline' }),
      row,
      ...(later ? [as(later.found.figure, { role: 'base', period: later.period })] : []),
      // what other sources print for it
      ...place.found.beside.filter(isNoRow),
    ],
    caveats: [...gapCaveat(before), ...caveatsOf(query, [place])],
  })
}
