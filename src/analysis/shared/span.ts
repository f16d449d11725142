import { type Month, monthsOf, type Range, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Scope, Trade } from '../../trade/types.ts'
import type { Absent } from './reading.ts'

/** First and last month held of what is asked, and the months between that have no figure. */
export interface Span {
  readonly reporter: string
  readonly months: Range
  readonly gaps: readonly Month[]
}

export async function spanOf(
  query: Query,
  reporter: string,
  trade: Trade,
): Promise<Span | Absent | undefined> {
  const { catalogue } = trade
  const goods = query.commodities.value.map((commodity) => catalogue.monthsHeld({ reporter, commodity }))
  const months = widest(goods) ?? catalogue.monthsHeld({ reporter })
  const [flow, commodity] = [query.flows.value[0], query.commodities.value[0]]
  if (catalogue.stepHeld({ reporter, flow, commodity }) > 1) return ofSteps(query, reporter, trade, months)
  const scope = oneScope(query, reporter)
  if (!months || !scope) return months && { reporter, months, gaps: [] }
  const cells = await trade.series(scope, months)
  const isKnown = (at: Month) => cells[at - months.from]?.state !== 'unknown'
  const known = monthsOf(months).filter(isKnown)
  const [from, to] = [known[0], known.at(-1)]
  if (from !== undefined && to !== undefined)
    return { reporter, months: range(from, to), gaps: monthsOf(range(from, to)).filter((at) => !isKnown(at)) }
  // A total that cannot be built is no sign that nothing is held.
  return scope.partners[0] === 'WORLD' ? { reporter, months, gaps: [] } : notKnown(scope, months)
}

/** Of data by quarter or year: from the first to the last of the partner asked. */
function ofSteps(
  query: Query,
  reporter: string,
  { catalogue }: Trade,
  months: Range | undefined,
): Span | undefined {
  const [partner, other] = query.partners.value
  const [flow, commodity] = [query.flows.value[0], query.commodities.value[0]]
  const own =
    partner === 'WORLD' || other ? undefined : catalogue.monthsHeld({ reporter, flow, commodity, partner })
  const held = own ?? months
  return held && { reporter, months: held, gaps: [] }
}

/** Of one good in one direction it can be said month by month; a list of goods is held as widely as any of them. */
function oneScope({ flows, partners, commodities, measure }: Query, reporter: string): Scope | undefined {
  const [[flow, ...ways], [, ...goods]] = [flows.value, commodities.value]
  if (!flow || ways.length > 0 || goods.length > 0 || commodities.value.length === 0) return undefined
  return {
    reporter,
    flow,
    partners: partners.value,
    commodities: commodities.value,
    measure: measure.value,
  }
}

const notKnown = ({ partners }: Scope, period: Range): Absent => ({
  state: 'absent',
  why: 'unknown',
  missing: [],
  period,
  ...(partners.length === 1 ? { partner: partners[0]! } : {}),
})

const widest = (ranges: readonly (Range | undefined)[]): Range | undefined =>
  ranges.reduce(
    (a, b) => (a && b ? range(Math.min(a.from, b.from), Math.max(a.to, b.to)) : (a ?? b)),
    undefined,
  )
