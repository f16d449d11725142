import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { quantityOf } from '../quantity/index.ts'
import { type Absent, isAbsent, isFound, type Meaningless, type Reading } from './reading.ts'
import type { Subject } from './subject.ts'

/**
 * Why nobody has a figure: there is none of all of them together either, be it that the year before is not held and no
 * change is known. Undefined where they have none because there is nobody.
 */
export async function whyNobody(
  total: Reading,
  subject: Subject,
  query: Query,
  trade: Trade,
): Promise<Absent | Meaningless | undefined> {
  if (!isFound(total)) return total
  const context = { query, trade }
  const whole = await quantityOf(query).at(subject, query.period.value, context)
  if (isAbsent(whole) || !query.comparison) return isAbsent(whole) ? whole : undefined
  const base = await amountAt(subject, query.comparison.period, context)
  return isAbsent(base) ? base : undefined
}
