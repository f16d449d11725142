import { lengthOf, type Range, range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { beaten } from './shared/beaten.ts'
import { earlier } from './shared/earlier.ts'
import { issueOf } from './shared/issue.ts'
import { heldRange, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound, meaningless } from './shared/reading.ts'
import { found } from './shared/record-found.ts'
import { judged } from './shared/record-judged.ts'
import { recordOfAny } from './shared/record-of-any.ts'
import { extremeOf, sorted } from './shared/record-places.ts'
import type { Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * The highest (lowest) month, quarter or year of a period: `headline` is when, the first `row` is how much. With a
 * limit the next ones follow, without one those that tie with it; a claim ("was June a record?") is judged against the months before, or against
 * `comparison.period` where the question names one.
 */
export const record: Operation = {
  name: 'record',
  async answer(query, trade) {
    const subject = await subjectOf(query, trade, query.period.value)
    if (query.by === 'partner') return recordOfAny(query, trade, subject)
    const within = searched(query, subject, trade)
    const points = await poolOf(query, subject, within, { query, trade })
    if (query.claim?.kind === 'record' && query.claim.beaten) {
      const [own] = await poolOf(query, subject, query.period.value, { query, trade })
      return own
        ? beaten(query, trade, subject, own, points)
        : { kind: 'meaningless', reason: 'too_short', query }
    }
    const inOrder = sorted(points, extremeOf(query))
    if (inOrder.length === 0) return nothing(query, trade, subject, points)
    if (query.earlier) return earlier(query, trade, points, inOrder)
    return query.claim?.kind === 'record'
      ? judged(query, trade, points, inOrder, subject)
      : found(query, trade, points, inOrder, heldRange(subject, trade)?.to)
  },
}

/** A claim about one month looks at everything held up to it; a question looks at the period it names. */
function searched(query: Query, subject: Subject, trade: Trade): Range {
  const period = query.period.value
  const held = heldRange(subject, trade)
  const isOneMonth = lengthOf(period) === 1
  if (query.claim?.kind === 'record') return query.comparison?.period ?? upTo(period, held, query.claim.asked)
  return isOneMonth && held ? range(held.from, Math.max(held.to, period.to)) : period
}

/** A record is one of what came before it; a place asked for is one among all that is held. */
const upTo = ({ from, to }: Range, held: Range | undefined, isPlaceAsked = false): Range =>
  range(held?.from ?? from, isPlaceAsked && held ? Math.max(held.to, to) : to)

function nothing(query: Query, trade: Trade, subject: Subject, points: readonly Point[]): Promise<Issue> {
  const reading = points.map((point) => point.reading).find((each) => !isFound(each))
  return issueOf(query, trade, subject, reading && !isFound(reading) ? reading : meaningless('too_short'))
}
