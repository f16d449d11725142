import { lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { PeriodsFound } from '../periods/found.ts'
import { shownAt } from '../turn/found/shown.ts'

/** "and December?" after the lowest month of 2025: one of the months that were searched, of which there is no lowest. */
export function insideRecord(previous: Query, { main }: PeriodsFound): Query {
  const { operation, claim, quantity, grain, change, monthsOfYear } = previous
  if (operation !== 'record' || claim || monthsOfYear || !main) return previous
  if (lengthOf(main.value) > MONTHS_IN[grain ?? 'month']) return previous
  const shown = shownAt(previous, previous.period.value)
  if (quantity !== 'change') return shown
  const kind = change ?? 'month_on_month'
  return { ...shown, operation: 'change', comparison: { kind, period: previous.period.value } }
}
