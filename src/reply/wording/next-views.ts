import { grainOfLength, lengthOf, MONTHS_IN, shift, yearToDate } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { shortPeriod } from '../period.ts'
import { bare } from './bare.ts'

export function otherYear(query: Query, context: ReplyContext): readonly Offer[] {
  if (query.operation !== 'show' || query.period.how === 'assumed') return []
  const before = shift(query.period.value, -12)
  const held = heldFor(query, context)
  if (!held || before.from < held.from) return []
  return [{ label: shortPeriod(before), query: () => aYearEarlier(query) }]
}

function heldFor({ reporters, flows, commodities }: Query, { holdings }: ReplyContext) {
  const [reporter, flow, commodity] = [reporters.value[0], flows.value[0], commodities.value[0]]
  return holdings.monthsHeld({ reporter, flow, commodity })
}

/** The same of the year before, and of that year where it was a share of a year. */
const aYearEarlier = (query: Query): Query => ({
  ...query,
  period: said(shift(query.period.value, -12)),
  ...(query.against?.period ? { against: { period: shift(query.against.period, -12) } } : {}),
})

/** What moved in one month that nobody named, over the year so far on the year before. */
export function toDate(query: Query, context: ReplyContext): readonly Offer[] {
  const { operation, quantity, period, comparison } = query
  if (operation !== 'change' || quantity !== 'share' || comparison?.kind !== 'month_on_month') return []
  const year = yearToDate(period.value.to)
  const held = heldFor(query, context)
  if (period.how !== 'assumed' || lengthOf(year) === 1 || !held || year.from - 12 < held.from) return []
  const { claim: _, ...rest } = query
  const base = { kind: 'year_to_date', period: shift(year, -12) } as const
  return [{ label: 'year to date', query: () => ({ ...rest, period: said(year), comparison: base }) }]
}

/** By quarter or year where the data have no months. */
export function byMonth(query: Query, context: ReplyContext): readonly Offer[] {
  if (query.operation === 'series' || query.along || query.quantity !== 'amount') return []
  const { value } = query.period
  const grain = grainOfLength(stepFor(query, context)) ?? 'month'
  const period = lengthOf(value) <= MONTHS_IN[grain] ? yearToDate(value.to) : value
  if (lengthOf(period) <= MONTHS_IN[grain]) return []
  return [
    {
      label: `by ${grain}`,
      query: () => ({ ...bare(query), operation: 'series', by: grain, period: said(period) }),
    },
  ]
}

function stepFor({ reporters, flows, commodities }: Query, { holdings }: ReplyContext): number {
  const [reporter, flow, commodity] = [reporters.value[0], flows.value[0], commodities.value[0]]
  return holdings.stepHeld({ reporter, flow, commodity })
}
