import { lengthOf, type Range } from '../../../calendar/month.ts'
import type { Draft } from '../../../query/draft.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { ChangeKind } from '../../../trade/types.ts'
import type { Known } from '../known.ts'

/** Which change it is, and whether it is told in percent or as an amount. */
export function addChange(query: Draft<Query>, { said, base, periods }: Known, operation: Operation): void {
  const { intent, unit } = said
  const { quantity, comparison } = query
  // "and YTD" after "mom?": the rate is the one that fits the stretch
  const fits = comparison?.kind === 'year_to_date' && operation === 'change'
  const change =
    intent.change ??
    (fits ? undefined : goesOn(base?.change, comparison)) ??
    (quantity === 'change' ? (comparison?.kind ?? kindOfEach(periods.list)) : undefined)
  if (change !== undefined) query.change = change
  if (!isCounted(unit)) return
  if (operation === 'rank' && quantity === 'change' && base && intent.form === undefined)
    query.form = 'amount'
  // "did it rise more in June or in July, in tonnes": the tonnes it rose by
  if (operation === 'compare' && quantity === 'change') query.form ??= 'amount'
  if (operation !== 'change') return
  if (quantity === 'amount') query.form ??= 'amount'
  if (base && intent.form === undefined) query.form = 'amount'
}

/** "and Q2" after the change of Q1: still on the year before, and no longer to date. */
const goesOn = (told: Query['change'], comparison: Query['comparison']): Query['change'] =>
  told === 'year_to_date' && comparison?.kind === 'year_on_year' ? comparison.kind : told

/** Of changes side by side: from month to month where each is a month. */
const kindOfEach = (list: readonly Range[] | undefined): ChangeKind =>
  list?.every((one) => lengthOf(one) === 1) ? 'month_on_month' : 'year_on_year'

/** "in tonnes" of a change asks for the amount. */
export const isCounted = (unit: Query['unit']): boolean => unit === 't' || unit === 'kg' || unit === 'USD'
