import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { type By, only } from './breakdown.ts'
import type { Field } from './ranking.ts'
import { isFound } from './reading.ts'
import type { Subject } from './subject.ts'
import { passes } from './threshold.ts'

/**
 * "Of the buyers above 400 t, who grew most": those whose amount in the period passes, whatever they are ranked by. Who has
 * no amount is not known to; undefined where rounding leaves it open of one.
 */
export async function ofSize(
  field: Field,
  size: Threshold,
  query: Query,
  subject: Subject,
  by: By,
  trade: Trade,
): Promise<Field | undefined> {
  const measure = size.unit === undefined ? subject.measure : size.unit === 'USD' ? 'value' : 'net_weight'
  const measured: Subject = { ...subject, measure }
  const amounts = await Promise.all(
    field.entries.map(({ code }) => amountAt(only(measured, by, code), query.period.value, { trade })),
  )
  const verdicts = amounts.map((amount) => isFound(amount) && passes(amount.figure, size))
  if (verdicts.includes(undefined)) return undefined
  return {
    ...field,
    entries: field.entries.filter((_, i) => verdicts[i]),
    missing: [
      ...field.missing,
      ...field.entries.flatMap(({ code }, i) => (isFound(amounts[i]!) ? [] : [code])),
    ],
  }
}
