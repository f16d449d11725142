import { monthOfYear, type Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { quantityOf } from '../quantity/index.ts'
import type { Context } from '../quantity/quantity.ts'
import { wholeBuckets, windowsOf } from './buckets.ts'
import { type Point, pointsOf } from './months.ts'
import type { Subject } from './subject.ts'

/** The months (quarters, years, so many months in a row) a record, streak or count is looked for in. */
export function poolOf(
  query: Query,
  subject: Subject,
  within: Range,
  context: Context,
): Promise<readonly Point[]> {
  const stretches = query.window
    ? windowsOf(within, query.window).filter(({ from }) => from >= within.from)
    : wholeBuckets(within, query.grain ?? 'month')
  const periods = stretches.filter((period) => isSeason(query, period))
  return pointsOf(quantityOf(query), subject, periods, context)
}

/** "The highest July": only Julys. */
const isSeason = ({ monthsOfYear }: Query, { from }: Range): boolean =>
  !monthsOfYear || monthsOfYear.includes(monthOfYear(from))
