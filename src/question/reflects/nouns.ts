import { lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'

export function countShows({ operation, quantity, by, reach }: Query, value: string): boolean {
  if (operation === 'recovery') return value === 'months' && quantity === 'count'
  if (value === 'months') return ['count_periods', 'streak', 'since', 'overtake'].includes(operation)
  return (
    (quantity === 'count' || listing.has(operation) || reach !== undefined) &&
    (by === undefined || by === (value === 'commodities' ? 'commodity' : 'partner'))
  )
}

const listing = new Set<Query['operation']>(['threshold', 'breadth', 'newcomers'])

export function nounShows(query: Query, value: string, at: number, clause: Clause): boolean {
  const before = at > 0 ? clause.ideas[at - 1]!.place : undefined
  if (before?.kind === 'group' || before?.kind === 'world') return true
  const { by, along, operation, commodities, partners, quantity, against } = query
  if (operation === 'coverage' || operation === 'missing') return true
  if (operation === 'contribution' && by === undefined && value === 'partner') return true
  if (value === 'commodity')
    return (
      by === 'commodity' ||
      along === 'commodity' ||
      commodities.value.length > 1 ||
      commodities.how === 'carried' ||
      against?.commodities !== undefined
    )
  if (value === 'reporter') return by === 'reporter' || along === 'reporter'
  return (
    by === 'partner' ||
    along === 'partner' ||
    along === 'reporter' ||
    quantity === 'count' ||
    quantity === 'concentration' ||
    partners.value.length > 1
  )
}

/** Months are what the data are made of; quarters and years must show in the grain or be the period itself. */
export function grainShows(
  { grain, by, each, period, periods, comparison }: Query,
  value: string,
  at: number,
  clause: Clause,
): boolean {
  if (value === 'month' || grain === value || by === value || each === value) return true
  if (clause.ideas[at]!.senses!.some(({ kind }) => kind === 'filler')) return true
  const months = MONTHS_IN[value as Grain]
  if (periods?.every((one) => lengthOf(one) === months)) return true
  return lengthOf(period.value) === months || (value === 'year' && comparison?.kind === 'year_on_year')
}
