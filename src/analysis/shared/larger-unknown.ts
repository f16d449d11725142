import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { numberOf } from '../../answer/spread.ts'
import { monthsOf, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { byOf, partsOf } from './breakdown.ts'
import { isAscending } from './rank-rows.ts'
import type { Field } from './ranking.ts'
import { isFound } from './reading.ts'
import { mainScope, type Subject } from './subject.ts'

/**
 * Who has no figure for the whole period may still be larger than those listed by the months that are known: a weight that
 * one small row lacks leaves out the second largest good of a year.
 */
export async function largerUnknown(
  query: Query,
  trade: Trade,
  subject: Subject,
  { missing }: Field,
  rows: readonly Figure[],
): Promise<readonly Caveat[]> {
  const bar = query.limit || query.nth ? rows.at(-1) : rows[0]
  const isPlain = query.quantity === 'amount' && subject.flows.length === 1 && !isAscending(query)
  if (missing.length === 0 || !bar || !isPlain) return []
  const known = await knownOf(missing, query, trade, subject)
  const codes = missing.filter((code) => (known.get(code) ?? 0) > numberOf(bar))
  return codes.length > 0 ? [{ kind: 'left_out', codes, why: 'larger' }] : []
}

/** What the months add up to that have a figure. */
async function knownOf(
  codes: readonly string[],
  query: Query,
  trade: Trade,
  subject: Subject,
): Promise<ReadonlyMap<string, number>> {
  const months = monthsOf(query.period.value).map((month) => range(month))
  const scope = mainScope(subject)
  const lists = await Promise.all(
    months.map((month) => partsOf(scope, month, byOf(query), trade, subject.unit)),
  )
  const sums = new Map<string, number>()
  for (const { parts } of lists)
    for (const { code, reading } of parts)
      if (codes.includes(code) && isFound(reading))
        sums.set(code, (sums.get(code) ?? 0) + numberOf(reading.figure))
  return sums
}
