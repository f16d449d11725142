import type { Answer } from '../../answer/answer.ts'
import { grainOfLength, lengthOf, MONTHS_IN, shift, yearToDate } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { isWorld } from '../flow-word.ts'
import { shortPeriod } from '../period.ts'

/** What people ask next after a figure, leaving out what they have just asked. */
export function nextQuestions({ query, figures }: Answer, context: ReplyContext): readonly Offer[] {
  if (!FIGURES.has(query.operation) || figures.length === 0) return []
  return [
    ...otherYear(query, context),
    ...toDate(query, context),
    ...share(query),
    ...byPartner(query),
    ...byMonth(query, context),
    ...why(query),
    ...otherRanking(query),
  ]
}

const FIGURES: ReadonlySet<Query['operation']> = new Set([
  'show',
  'change',
  'rank',
  'compare',
  'series',
  'record',
])

function otherYear(query: Query, context: ReplyContext): readonly Offer[] {
  if (query.operation !== 'show' || query.period.how === 'assumed') return []
  const before = shift(query.period.value, -12)
  const held = heldFor(query, context)
  if (!held || before.from < held.from) return []
  return [{ label: shortPeriod(before), query: () => aYearEarlier(query) }]
}

/** What moved in one month that nobody named, over the year so far on the year before. */
function toDate(query: Query, context: ReplyContext): readonly Offer[] {
  const { operation, quantity, period, comparison } = query
  if (operation !== 'change' || quantity !== 'share' || comparison?.kind !== 'month_on_month') return []
  const year = yearToDate(period.value.to)
  const held = heldFor(query, context)
  if (period.how !== 'assumed' || lengthOf(year) === 1 || !held || year.from - 12 < held.from) return []
  const { claim: _, ...rest } = query
  const base = { kind: 'year_to_date', period: shift(year, -12) } as const
  return [{ label: 'year to date', query: () => ({ ...rest, period: said(year), comparison: base }) }]
}

/** The same of the year before, and of that year where it was a share of a year. */
const aYearEarlier = (query: Query): Query => ({
  ...query,
  period: said(shift(query.period.value, -12)),
  ...(query.against?.period ? { against: { period: shift(query.against.period, -12) } } : {}),
})

function heldFor({ reporters, flows, commodities }: Query, { holdings }: ReplyContext) {
  const [reporter, flow, commodity] = [reporters.value[0], flows.value[0], commodities.value[0]]
  return holdings.monthsHeld({ reporter, flow, commodity })
}

function share(query: Query): readonly Offer[] {
  if (query.operation !== 'show' || query.quantity !== 'amount' || isWorld(query)) return []
  if (query.along || query.flows.value.length > 1) return []
  return [{ label: 'share', query: () => ({ ...bare(query), quantity: 'share' }) }]
}

function byPartner(query: Query): readonly Offer[] {
  if (query.operation === 'rank' || !isWorld(query) || query.quantity !== 'amount') return []
  if (query.reporters.value.length > 1) return []
  return [
    {
      label: 'by partner',
      query: () => ({ ...bare(query), operation: 'rank', by: 'partner', order: 'top' }),
    },
  ]
}

/** By quarter or year where the data have no months. */
function byMonth(query: Query, context: ReplyContext): readonly Offer[] {
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

/** A change asks for its reasons; they are looked up as events beside arithmetic, never as a cause. */
function why(query: Query): readonly Offer[] {
  if (
    query.quantity !== 'amount' ||
    query.along ||
    (query.operation !== 'show' && query.operation !== 'change')
  )
    return []
  return [{ label: 'why?', query: () => ({ ...bare(query), operation: 'explain', ...comparisonOf(query) }) }]
}

/** The mean of a stretch is none of the events that moved a month. */
const comparisonOf = ({ comparison, baseline }: Query): Pick<Query, 'comparison'> =>
  comparison && !baseline ? { comparison } : {}

/** Who fell most in percent is another than who fell most in tons. */
function otherRanking(query: Query): readonly Offer[] {
  const { operation, quantity, form } = query
  if (operation !== 'rank' || quantity !== 'change') return []
  if (form !== 'amount') return [{ label: 'by amount', query: () => ({ ...query, form: 'amount' }) }]
  const { form: _, ...inPercent } = query
  return [{ label: 'in percent', query: () => inPercent }]
}

/** The scope and period alone, without what was done with them. */
export function bare(query: Query): Query {
  const { reporters, flows, partners, commodities, measure, period, repairs: _, unused: __ } = query
  return {
    operation: 'show',
    quantity: 'amount',
    reporters,
    flows,
    partners,
    commodities,
    measure,
    period,
    repairs: [],
    unused: [],
    ...(query.package ? { package: query.package } : {}),
  }
}
