import { range, shift, yearToDate } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { Flow, ReplyContext } from '../context.ts'
import { bare } from './bare.ts'

/** An answerable question near one that is not: the one that was asked, or what the data are about by default. */
export function nearestQuery(query: Query | undefined, context: ReplyContext): Query | undefined {
  return query && query.reporters.value.length > 0 ? bare(query) : defaultQuery(context)
}

/** The latest month of what the data hold, asked without any word. */
function defaultQuery({ holdings }: ReplyContext): Query | undefined {
  const good = holdings.defaults.commodity ?? holdings.commodities[0]?.code
  const found = scopesOf(holdings, good).find((about) => holdings.holds(about))
  const held = found && holdings.monthsHeld(found)
  if (!found || !held) return undefined
  return {
    operation: 'show',
    quantity: 'amount',
    reporters: said([found.reporter]),
    flows: said([found.flow]),
    partners: said(['WORLD']),
    commodities: said(good ? [good] : []),
    measure: said(holdings.defaults.measure ?? 'net_weight'),
    period: said(range(held.to)),
    repairs: [],
    unused: [],
  }
}

function scopesOf({ defaults, reporters, flows }: ReplyContext['holdings'], commodity: string | undefined) {
  const who = defaults.reporter ? [defaults.reporter] : reporters
  const ways: readonly Flow[] = defaults.flow ? [defaults.flow] : flows
  return who.flatMap((reporter) => ways.map((flow) => ({ reporter, flow, commodity })))
}

/** Month by month over the year so far, or the year before where it has only begun. */
export function trendOf(query: Query): Query {
  const { to } = query.period.value
  const year = yearToDate(to)
  const period = year.to - year.from >= 2 ? year : range(to - 11, to)
  return { ...query, operation: 'series', by: 'month', period: said(period) }
}

export const yearBefore = (query: Query): Query => ({
  ...query,
  period: said(shift(query.period.value, -12)),
})

export const rankingOf = (query: Query): Query => ({
  ...query,
  operation: 'rank',
  by: 'partner',
  order: 'top',
  partners: said(['WORLD']),
})

export const forWorld = (query: Query): Query => ({ ...query, partners: said(['WORLD']) })
export const forPartner = (query: Query, code: string): Query => ({ ...query, partners: said([code]) })
