import { lengthOf, sameRange } from '../../calendar/month.ts'
import { isGroup } from '../../names/groups.ts'
import type { Issue } from '../../query/issue.ts'
import {
  assumed,
  carried,
  type Operation,
  type Query,
  type Slot,
  said as saidSlot,
} from '../../query/query.ts'
import type { Measure } from '../../trade/types.ts'
import { measureHere } from '../defaults/measure.ts'
import { kindOf } from '../period-kind.ts'
import type { Said } from '../said/said.ts'
import { alongOf, periodList, sideBySide } from './along.ts'
import { comparisonOf } from './comparison.ts'
import { addIntent } from './fields.ts'
import { allGoods } from './goods.ts'
import type { Draft, Known } from './known.ts'
import { goesOn, operationFor } from './operation.ts'
import { besideOf, noMonths, periodFor } from './period.ts'
import { quantityFor } from './quantity.ts'
import type { ScopeFound } from './scope.ts'
import { shareOf } from './share.ts'

/** What became of the words themselves. */
type Words = Pick<Query, 'repairs' | 'unused'>

const noWords: Words = { repairs: [], unused: [] }

export type Completed = { readonly query: Query } | { readonly issue: Issue }

/** Puts scope, period and intent together; what was not said is carried or filled in, and marked as such. */
export function completeQuery(found: Omit<Known, 'base'>, words: Words = noWords): Completed {
  const { said, scope, periods, world, previous } = found
  const base = previous && goesOn(said, previous, periods) ? previous : undefined
  const known: Known = { said, scope, periods, world, previous, base }
  const operation = operationFor(known)
  const quantity = quantityFor(known)
  const period = periodFor(known, operation)
  if (!period) return { issue: noMonths(known) }
  const comparison = comparisonOf(known, period.value, operation, quantity)
  const along = alongOf(known, operation)
  const query: Draft<Query> = {
    operation: sideBySide(operation, along, known),
    quantity,
    reporters: scope.reporters,
    flows: scope.flows,
    partners: scope.partners,
    commodities: allGoods(scope.commodities, scope, world),
    measure: measureFor(known),
    period,
    repairs: words.repairs,
    unused: words.unused,
  }
  if (along) query.along = along
  if (comparison) query.comparison = comparison
  addIntent(query, known, operation)
  addPeriods(query, known, operation)
  addScope(query, scope)
  const shared = shareOf(query, said, previous)
  const settled = settling[shared.operation]?.(shared, known) ?? shared
  return { query: streakWithin(settled, known) }
}

/** What some operations mean for the scope and period they are done over. */
const settling: Partial<Record<Operation, (query: Query, known: Known) => Query>> = {
  show: movedClaim,
  rank: (query, { said }) => listInside(amongAll(rankClaim(query, said))),
  threshold: amongAll,
  change: (query, known) => yearlyRates(rateSeries(rateChange(periodClaim(query))), known),
  record: oneMonthOnly,
}

function addPeriods(query: Draft<Query>, known: Known, operation: Operation): void {
  const { season } = known.periods
  const list = periodList(known, query.along)
  const beside = besideOf(known, operation)
  if (list) query.periods = list
  if (season) query.monthsOfYear = season.months
  if (season) query.grain = season.grain
  if (beside) query.beside = beside
}

function addScope(query: Draft<Query>, scope: ScopeFound): void {
  if (scope.mirror) query.mirror = scope.mirror
  if (scope.within) query.within = scope.within
  if (scope.package) query.package = scope.package.name
}

function measureFor({ said, scope, previous, world }: Known): Slot<Measure> {
  if (said.measure) return saidSlot(said.measure)
  if (previous) return carried(previous.measure)
  const wanted = measureHere(scope, world)
  const fallback = wanted ?? scope.package?.defaults.measure ?? 'value'
  const other = fallback === 'value' ? 'net_weight' : 'value'
  return assumed(fallback, wanted ? 'channel_measure' : 'default', [other])
}

/** "is China the top buyer": the place named is judged, the ranking runs over all. */
function rankClaim(query: Query, { intent }: Said): Query {
  if (!intent.yesNo) return query
  const [code] = query.partners.value
  const named = query.partners.how === 'said' && code !== undefined && !code.startsWith('-')
  if (!named) return query
  const claim = {
    kind: 'rank',
    nth: intent.nth ?? intent.limit ?? 1,
    ...(intent.nth === undefined && (intent.limit ?? 1) > 1 ? { among: true as const } : {}),
    order: intent.order ?? 'top',
    code,
  } as const
  return { ...query, claim, partners: assumed(['WORLD'], 'default') }
}

/** "top 3" after one partner's figure: among all of them. */
function amongAll(query: Query): Query {
  const { by, partners, claim } = query
  if (by !== 'partner' || claim || partners.how !== 'carried') return query
  const [partner, other] = partners.value
  const one = other === undefined && partner !== undefined && isPlace(partner)
  return one ? { ...query, partners: assumed(['WORLD'], 'default') } : query
}

const isPlace = (code: string): boolean => !isGroup(code) && code !== 'WORLD' && code !== 'HELD'

/** "rank Japan, Korea and the US": the list bounds the ranking. */
function listInside(query: Query): Query {
  if (query.by !== 'partner') return query
  const several = query.partners.value.filter((code) => !code.startsWith('-')).length > 1
  if (!several) return query
  const { along: _along, ...rest } = query
  return { ...rest, within: query.partners.value, partners: assumed(['WORLD'], 'default') }
}

/** "was it better in November" after October: of the two months, the one named is claimed to be the higher. */
function movedClaim(query: Query, { periods, previous, said }: Known): Query {
  // "a year earlier for Korea?" after "more than Vietnam?": nothing is left that it could be more than
  if (query.operation === 'show' && query.claim?.kind === 'first_more' && !said.intent.claim)
    return withoutClaim(query)
  const main = periods.main?.value
  const isMoved = query.operation === 'show' && previous?.operation === 'show' && said.mentions.length === 0
  const other = previous?.period.value
  if (query.claim?.kind !== 'first_more' || !isMoved || !main || !other) return query
  if (periods.comparison || lengthOf(main) !== lengthOf(other) || sameRange(main, other)) return query
  return periodClaim({
    ...query,
    operation: 'change',
    comparison: { kind: kindOf(main, other), period: other },
  })
}

function withoutClaim({ claim: _claim, ...query }: Query): Query {
  return query
}

/** "was July above June": of two periods, more is a rise. */
function periodClaim(query: Query): Query {
  if (query.claim?.kind !== 'first_more' || query.along) return query
  return {
    ...query,
    claim: { kind: 'direction', direction: query.claim.relation === 'above' ? 'up' : 'down' },
  }
}

/** "did exports rise three months in a row in 2025": anywhere in the year, not only at its end. */
function streakWithin(query: Query, { periods }: Known): Query {
  const { claim, period } = query
  const within = claim?.kind === 'streak' && period.how === 'said' && lengthOf(period.value) > claim.months
  return within && !periods.open ? { ...query, longest: true } : query
}

/** "did exports stay above 5,000 t in July": of one month there is nothing to go through. */
function oneMonthOnly(query: Query): Query {
  if (!query.claim || !judged.has(query.claim.kind)) return query
  if (lengthOf(query.period.value) > 1 || query.grain !== 'month') return query
  const { extreme: _extreme, grain: _grain, ...rest } = query
  return { ...rest, operation: 'show' }
}
const judged = new Set<NonNullable<Query['claim']>['kind']>(['threshold', 'sign', 'zero'])

/** "mom in H2 2025": a month-on-month change of several months is one rate a month. */
function rateSeries(query: Query): Query {
  const { operation, quantity, change, claim, period } = query
  const monthly = operation === 'change' && quantity === 'amount' && change === 'month_on_month'
  const several = period.value.to > period.value.from
  return monthly && several && !claim ? ratesBy('month', query) : query
}

/** "since 2018" after "yoy?": one rate a year, where a change of seven years on the seven before means nothing. */
function yearlyRates(query: Query, { base, periods, previous, said }: Known): Query {
  const { operation, quantity, change, period } = query
  const yearly = operation === 'change' && quantity === 'amount' && change === 'year_on_year'
  if (!yearly || query.claim) return query
  const several = base !== undefined && periods.main !== undefined && lengthOf(period.value) >= 24
  const grain =
    previous?.operation === 'series' && previous.quantity === 'amount' ? previous.grain : undefined
  const named = periods.main !== undefined || periods.comparison !== undefined
  // "yoy" after a series is the rate of each of its months
  const ofEach = said.intent.change === 'year_on_year' && !named
  if (ofEach && (grain === 'month' || grain === 'year')) return ratesBy(grain, query)
  return several ? ratesBy('year', query) : query
}

function ratesBy(grain: 'month' | 'year', query: Query): Query {
  const { comparison: _comparison, form: _form, ...rest } = query
  return { ...rest, operation: 'series', quantity: 'change', grain }
}

/** "was the YTD drop smaller in January–October than in January–September": the rates of two periods compared. */
function rateChange(query: Query): Query {
  const { change, comparison, period } = query
  if (query.quantity !== 'amount' || !change || !comparison) return query
  const own = kindOf(period.value, comparison.period)
  const yearly = own === 'year_to_date' || own === 'year_on_year'
  if (yearly || (change !== 'year_to_date' && change !== 'year_on_year')) return query
  return { ...query, quantity: 'change', form: 'points' }
}
