import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as } from '../../answer/make.ts'
import { spreadOf } from '../../answer/spread.ts'
import { sameRange } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { issueOf, undecided } from './issue.ts'
import { gapCaveat, type Point } from './months.ts'
import { isMostlyUnknown } from './mostly-unknown.ts'
import { isFound } from './reading.ts'
import { extremeOf, rowOf, sorted } from './record-places.ts'
import type { Subject } from './subject.ts'

/**
 * "Has any month this year been lower": `headline` is the month asked, the `row` the lowest of the others. One that is
 * lower settles it; that none is, months without a figure leave open where they are the most.
 */
export function beaten(
  query: Query,
  trade: Trade,
  subject: Subject,
  own: Point,
  points: readonly Point[],
): Answer | Issue | Promise<Issue> {
  if (!isFound(own.reading)) return issueOf(query, trade, subject, own.reading)
  const others = points.filter(({ period }) => !sameRange(period, own.period))
  const [first] = sorted(others, extremeOf(query))
  if (!first) return { kind: 'meaningless', reason: 'too_short', query }
  const verdict = isBeyond(query, first.found.figure, own.reading.figure)
  if (verdict === undefined) return undecided(query)
  if (!verdict && isMostlyUnknown(others)) return { kind: 'meaningless', reason: 'gap_undecided', query }
  return answerOf(query, trade, {
    verdict,
    figures: [as(own.reading.figure, { role: 'headline' }), rowOf(first, 1)],
    caveats: [...(verdict ? [] : gapCaveat(others)), ...own.reading.caveats],
  })
}

/** Undefined where rounding leaves it open. */
function isBeyond(query: Query, other: Figure, own: Figure): boolean | undefined {
  const [a, b] =
    extremeOf(query) === 'lowest' ? [spreadOf(other), spreadOf(own)] : [spreadOf(own), spreadOf(other)]
  if (a.high < b.low) return true
  return a.low < b.high ? undefined : false
}
