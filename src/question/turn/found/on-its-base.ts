import { type Range, shift } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'

/**
 * "by how much did it fall" after the month with the deepest fall on the year before: on that year, and not on the month
 * before it.
 */
export function onItsBase(
  clause: Clause,
  { quantity, change }: Query,
  found: Range,
): Pick<Query, 'comparison'> {
  const isOfYear = quantity === 'change' && change === 'year_on_year'
  const asksOfMove = clause.stands('direction') || clause.stands('change')
  if (!isOfYear || !asksOfMove || clause.stands('extreme') || clause.stands('kind')) return {}
  return { comparison: { kind: 'year_on_year', period: shift(found, -12) } }
}
