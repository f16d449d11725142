import { type Month, type Range, range, sameRange } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import { assumed, carried, type Operation, type Query, type Slot, said as saidSlot } from '../query/query.ts'
import type { Catalogue, Measure, PackageInfo } from '../trade/types.ts'
import type { Intent } from './intent/intent.ts'
import { comparisonFor, kindOf, type PeriodsFound } from './periods.ts'
import { codeOf } from './place-code.ts'
import { chooseParties, type Held, type Parties, sidesOf } from './roles.ts'
import type { Said } from './said.ts'

export interface World {
  readonly catalogue: Catalogue
  readonly today: Month
}

export type Completed = { readonly query: Query } | { readonly issue: Issue }

/** The slots of scope that are known before the period is: the months held depend on them. */
export interface ScopeFound extends Parties {
  readonly commodities: Slot<readonly string[]>
  readonly package?: PackageInfo
  readonly within?: readonly string[]
  readonly against?: Query['against']
}

export type ScopeResult = { readonly scope: ScopeFound } | { readonly issue: Issue }

/** Who, what and which way: said, else carried from the turn before, else the package's default, else asked. */
export function completeScope(said: Said, world: World, previous: Query | undefined): ScopeResult {
  const goods = goodsFor(said, world, previous)
  if ('issue' in goods) return goods
  const held = heldFor(goods.commodities.value, said, world, previous)
  const parties = partiesFor(said, held, previous)
  if ('issue' in parties) return parties
  const settled = chooseGoods(goods, parties.parties, world)
  if ('issue' in settled) return settled
  const info = world.catalogue.packagesFor({
    reporter: parties.parties.reporters.value[0]!,
    flow: parties.parties.flows.value[0]!,
    ...(settled.commodities.value[0] ? { commodity: settled.commodities.value[0] } : {}),
  })[0]
  return {
    scope: {
      ...withPlaces(said, parties.parties),
      commodities: settled.commodities,
      ...(info ? { package: info } : {}),
    },
  }
}

interface Goods {
  readonly commodities: Slot<readonly string[]>
  readonly options?: readonly string[]
}

function goodsFor(said: Said, { catalogue }: World, previous: Query | undefined): Goods | { issue: Issue } {
  const { goods } = said
  if (goods.options) return { commodities: saidSlot(goods.options), options: goods.options }
  if (goods.partly) return { commodities: assumed(goods.codes, 'usual_meaning') }
  if (goods.codes.length > 0) return { commodities: saidSlot(goods.codes) }
  const byGood = said.intent.by === 'commodity' || goods.all
  if (byGood) return { commodities: assumed([], 'default') }
  if (previous) return { commodities: carried(previous.commodities) }
  const fallback = catalogue.defaults.commodity
  if (fallback) return { commodities: assumed([fallback], 'default') }
  if (catalogue.commodities.length === 1)
    return { commodities: assumed([catalogue.commodities[0]!.code], 'only_one') }
  return { commodities: assumed([], 'default'), options: [] }
}

function heldFor(
  commodities: readonly string[],
  said: Said,
  { catalogue }: World,
  previous: Query | undefined,
): Held {
  const packages =
    commodities.length > 0
      ? commodities.flatMap((commodity) => catalogue.packagesFor({ commodity }))
      : catalogue.packages
  const agreed = <T>(pick: (info: PackageInfo) => T | undefined): T | undefined => {
    const values = [...new Set(packages.map(pick))]
    return values.length === 1 ? values[0] : undefined
  }
  const reporters = catalogue.reporters.filter((reporter) =>
    packages.some((info) => catalogue.packagesFor({ reporter }).includes(info)),
  )
  const defaultReporter = agreed((info) => info.defaults.reporter) ?? carriedReporter(said, previous)
  const defaultFlow =
    agreed((info) => info.defaults.flow) ??
    (previous && !said.flow.flow && !said.flow.agent ? previous.flows.value[0] : undefined)
  const listing = said.intent.by === 'partner'
  return {
    catalogue,
    commodities,
    reporters,
    listing,
    ...(defaultReporter ? { defaultReporter } : {}),
    ...(defaultFlow ? { defaultFlow } : {}),
  }
}

const carriedReporter = (_said: Said, previous: Query | undefined): string | undefined =>
  previous?.reporters.value.length === 1 ? previous.reporters.value[0] : undefined

function partiesFor(
  said: Said,
  held: Held,
  previous: Query | undefined,
): { parties: Parties } | { issue: Issue } {
  const places = said.mentions.filter((mention) => !isGroupFilter(said, mention))
  if (said.flow.both && said.flow.both.length > 1) return bothFlows(said, held, places, previous)
  if (said.intent.quantity === 'balance') return balanceParties(said, held, places, previous)
  if (previous && places.length === 0 && said.flow.flow === undefined && said.flow.agent === undefined)
    return { parties: carriedParties(previous) }
  const flow =
    previous && places.length > 0 && said.flow.flow === undefined && said.flow.agent === undefined
      ? { flow: previous.flows.value[0]! }
      : said.flow
  const found = chooseParties(sidesOf(places, flow), flow, held)
  return 'issue' in found
    ? found
    : { parties: previous ? carryPartner(found.parties, said, previous) : found.parties }
}

function carriedParties(previous: Query): Parties {
  return {
    reporters: carried(previous.reporters),
    flows: carried(previous.flows),
    partners: carried(previous.partners),
    ...(previous.mirror ? { mirror: previous.mirror } : {}),
  }
}

/** "and imports?": the flow is new, the partner stays. */
function carryPartner(parties: Parties, said: Said, previous: Query): Parties {
  return said.mentions.length === 0 && parties.partners.how === 'assumed'
    ? { ...parties, partners: carried(previous.partners) }
    : parties
}

function bothFlows(
  said: Said,
  held: Held,
  places: Said['mentions'],
  previous: Query | undefined,
): { parties: Parties } | { issue: Issue } {
  const first = { flow: said.flow.both![0]! }
  const found =
    places.length === 0 && previous
      ? { parties: carriedParties(previous) }
      : chooseParties(sidesOf(places, first), first, held)
  return 'issue' in found ? found : { parties: { ...found.parties, flows: saidSlot(said.flow.both!) } }
}

/** A balance has a reporter and both flows; "with China", "from", "to" all name the partner. */
function balanceParties(
  said: Said,
  held: Held,
  places: Said['mentions'],
  previous: Query | undefined,
): { parties: Parties } | { issue: Issue } {
  const flow = { flow: 'export' as const }
  if (places.length === 0 && previous)
    return { parties: { ...carriedParties(previous), flows: saidSlot(['export', 'import']) } }
  const found = chooseParties(sidesOf(places, flow), flow, held)
  return 'issue' in found ? found : { parties: { ...found.parties, flows: saidSlot(['export', 'import']) } }
}

function chooseGoods(goods: Goods, parties: Parties, { catalogue }: World): Goods | { issue: Issue } {
  if (!goods.options) return goods
  if (goods.options.length === 0)
    return {
      issue: {
        kind: 'needs',
        slot: 'commodity',
        choices: goodChoices(
          catalogue.commodities.map((one) => one.code),
          catalogue,
        ),
      },
    }
  const reporter = parties.reporters.value[0]!
  const fitting = goods.options.filter((commodity) => catalogue.holds({ reporter, commodity }))
  if (fitting.length === 1) return { commodities: saidSlot(fitting) }
  return {
    issue: {
      kind: 'ambiguous',
      slot: 'commodity',
      words: '',
      choices: goodChoices(goods.options, catalogue),
    },
  }
}

const goodChoices = (codes: readonly string[], catalogue: Catalogue) =>
  codes.slice(0, 6).map((code) => {
    const label = catalogue.commodities.find((commodity) => commodity.code === code)?.label ?? code
    return { label, question: label }
  })

/** Groups that only bound a ranking ("top Asian buyers"), or the whole of a share ("of the EU"). */
function isGroupFilter(said: Said, mention: Said['mentions'][number]): boolean {
  const { operation, by, quantity } = said.intent
  const group = mention.places.length === 1 && mention.places[0]!.kind === 'group'
  const listing =
    (operation === 'rank' ||
      operation === 'threshold' ||
      quantity === 'count' ||
      quantity === 'concentration') &&
    by === 'partner'
  return group && listing && mention.marker !== 'subject'
}

function withPlaces(said: Said, parties: Parties): Parties & Pick<ScopeFound, 'within'> {
  const within = said.mentions
    .filter((mention) => isGroupFilter(said, mention))
    .flatMap((mention) => mention.places.map(codeOf))
  const left = said.excluded.flatMap((mention) => mention.places.map((place) => `-${codeOf(place)}`))
  const held = said.overHeld && parties.partners.how === 'assumed'
  const partners = held
    ? saidSlot(['HELD'])
    : left.length > 0
      ? saidSlot([...parties.partners.value, ...left])
      : parties.partners
  return { ...parties, partners, ...(within.length > 0 ? { within } : {}) }
}

/** Puts scope, period and intent together; what was not said is carried or filled in, and marked as such. */
export function completeQuery(
  said: Said,
  scope: ScopeFound,
  periods: PeriodsFound,
  world: World,
  previous: Query | undefined,
): Completed {
  const { intent } = said
  const base = previous && !hasIntent(intent) ? previous : undefined
  const operation = operationFor(said, scope, periods, base, previous)
  const quantity = intent.quantity ?? base?.quantity ?? 'amount'
  const turned = turnedTo(said, periods, operation, previous)
  const period = turned ? saidSlot(turned.main) : periodFor(periods, operation, scope, world, previous, said)
  if (!period) return { issue: noMonths(scope, world) }
  const comparison = turned
    ? { kind: kindOf(turned.main, turned.base), period: turned.base }
    : comparisonOf(said, periods, period.value, operation, quantity, base, previous)
  const along = alongOf(said, periods, scope, operation)
  const query: Query = {
    operation: along && operation === 'show' ? 'compare' : operation,
    quantity,
    reporters: scope.reporters,
    flows: scope.flows,
    partners: scope.partners,
    commodities: commoditiesFor(scope, world),
    measure: measureFor(said, scope, previous),
    period,
    ...(along ? { along } : {}),
    ...(comparison ? { comparison } : {}),
    ...(periods.list ? { periods: periods.list } : {}),
    ...intentFields(said, base, quantity, operation),
    ...rankClaim(said, scope, operation),
    ...(scope.mirror ? { mirror: scope.mirror } : {}),
    ...besideOf(periods, operation, previous),
    ...(scope.within ? { within: scope.within } : {}),
    ...(scope.package ? { package: scope.package.name } : {}),
    repairs: [],
    unused: [],
  }
  return { query: rateChange(periodClaim(listInside(shareOf(query, said)))) }
}

/** The change between the two periods last shown, the later one against the earlier. */
function turnedTo(said: Said, periods: PeriodsFound, operation: Operation, previous: Query | undefined) {
  const beside = previous?.beside
  if (!beside || operation !== 'change' || periods.main || periods.comparison || said.intent.change)
    return undefined
  const other = previous.period.value
  return other.to > beside.to ? { main: other, base: beside } : { main: beside, base: other }
}

/** A turn that only moved the period stands beside the one before: "so down how much?" then compares the two. */
function besideOf(periods: PeriodsFound, operation: Operation, previous: Query | undefined): Partial<Query> {
  const moved =
    previous && periods.main && !periods.comparison && operation === 'show' && previous.operation === 'show'
  return moved && !sameRange(previous.period.value, periods.main!.value)
    ? { beside: previous.period.value }
    : {}
}

const hasIntent = (intent: Intent): boolean =>
  intent.operation !== undefined ||
  intent.quantity !== undefined ||
  intent.claim !== undefined ||
  intent.comparing

function operationFor(
  said: Said,
  scope: ScopeFound,
  periods: PeriodsFound,
  base: Query | undefined,
  previous: Query | undefined,
): Operation {
  const { intent } = said
  const operation = intent.operation ?? (intent.quantity || intent.claim ? undefined : base?.operation)
  if (operation === undefined && goesOnChanging(said, periods, previous)) return 'change'
  if (operation === 'series' && !intent.operation && said.summing) return 'show'
  if (operation === 'compare' || operation === undefined)
    return periods.comparison && !base ? 'change' : (operation ?? 'show')
  if (operation === 'rank' && base && said.mentions.length > 0 && !intent.operation) return 'show'
  if (
    operation === 'change' &&
    intent.operation === 'change' &&
    isComparedAlong(said, scope) &&
    !periods.comparison &&
    !intent.changing
  )
    return 'compare'
  return operation
}

/** "by how much?" after a change, "difference in percent?" after two periods. */
const goesOnChanging = (
  { intent, mentions }: Said,
  periods: PeriodsFound,
  previous: Query | undefined,
): boolean =>
  previous !== undefined &&
  (previous.operation === 'change' || previous.beside !== undefined) &&
  intent.form !== undefined &&
  intent.comparing &&
  mentions.length === 0 &&
  !periods.main

const isComparedAlong = (said: Said, scope: ScopeFound): boolean =>
  scope.partners.value.length > 1 && said.intent.comparing

/** Several values of one dimension side by side, unless they are to be added up. */
function alongOf(
  said: Said,
  periods: PeriodsFound,
  scope: ScopeFound,
  operation: Operation,
): Query['along'] | undefined {
  if (periods.list && said.intent.quantity === 'average') return undefined
  const combined =
    said.intent.combined || said.intent.quantity === 'share' || said.intent.quantity === 'concentration'
  if (said.flow.both && said.intent.quantity !== 'balance' && scope.flows.value.length > 1) return 'flow'
  if (scope.reporters.value.length > 1) return 'reporter'
  if (combined && !said.mentions.some((mention) => mention.joined === 'versus')) return undefined
  const listed = said.mentions.find((mention) => mention.places.length > 1)
  if (
    listed &&
    scope.partners.value.filter((code) => !code.startsWith('-')).length > 1 &&
    operation !== 'rank'
  )
    return 'partner'
  if (said.goods.codes.length > 1) return 'commodity'
  if (periods.list && (operation === 'show' || operation === 'compare')) return 'period'
  return undefined
}

/** No good named and none needed: all that the reporter reports. */
function commoditiesFor(scope: ScopeFound, { catalogue }: World): Slot<readonly string[]> {
  if (scope.commodities.value.length > 0) return scope.commodities
  const [reporter] = scope.reporters.value
  const flows = scope.flows.value
  const codes = catalogue.commodities
    .map((commodity) => commodity.code)
    .filter((commodity) => flows.some((flow) => catalogue.holds({ reporter: reporter!, flow, commodity })))
  return { ...scope.commodities, value: codes }
}

function measureFor(said: Said, scope: ScopeFound, previous: Query | undefined): Slot<Measure> {
  if (said.measure) return saidSlot(said.measure)
  if (previous) return carried(previous.measure)
  const fallback = scope.package?.defaults.measure ?? 'value'
  return assumed(fallback, 'default', [fallback === 'value' ? 'net_weight' : 'value'])
}

function periodFor(
  periods: PeriodsFound,
  operation: Operation,
  scope: ScopeFound,
  world: World,
  previous: Query | undefined,
  said: Said,
): Slot<Range> | undefined {
  if (periods.main) return periods.main
  const held = monthsHeld(scope, world)
  if (previous) return carried(previous.period)
  if (!held) return undefined
  const latest = Math.min(held.to, world.today - 1)
  if (quantityIsAverage(said)) return assumed(range(Math.max(held.from, latest - 11), latest), 'latest_held')
  if (operation === 'record' || (operation === 'streak' && said.intent.longest))
    return assumed(range(held.from, latest), 'default')
  if (operation === 'count_periods') return assumed(range(held.from, latest), 'default')
  if (operation === 'series' && said.intent.grain === 'year')
    return assumed(range(held.from, latest), 'default')
  if (operation === 'series') return assumed(range(Math.max(held.from, latest - 23), latest), 'default')
  const found = said.intent.change === 'year_to_date' ? range(latest - (latest % 12), latest) : range(latest)
  return assumed(
    found,
    said.intent.change === 'year_to_date' ? 'through_latest' : 'latest_held',
    earlierYears(found, held),
  )
}

/** An average of one month is that month: without a period the last twelve are meant. */
const quantityIsAverage = ({ intent }: Said): boolean =>
  intent.quantity === 'average' && intent.operation === undefined

/** The same months a year before, where held: the first alternative of an assumed period. */
const earlierYears = (found: Range, held: Range): Range[] =>
  found.from - 12 >= held.from ? [range(found.from - 12, found.to - 12)] : []

/** Months held for the scope's reporter, flow and good: what "latest" means. */
export function monthsHeld(scope: ScopeFound, { catalogue }: World): Range | undefined {
  const reporter = scope.reporters.value[0]!
  const flow = scope.flows.value[0]!
  const commodity = scope.commodities.value[0]
  const all = scope.package?.coverage === 'complete' ? undefined : commodity
  return catalogue.monthsHeld({ reporter, flow, ...(all ? { commodity: all } : {}) })
}

const noMonths = (scope: ScopeFound, world: World): Issue => ({
  kind: 'not_held',
  slot: 'period',
  words: '',
  held: scope.reporters.value,
  ...(monthsHeld(scope, world) ? { range: monthsHeld(scope, world)! } : {}),
})

function comparisonOf(
  said: Said,
  periods: PeriodsFound,
  main: Range,
  operation: Operation,
  quantity: Query['quantity'],
  base: Query | undefined,
  previous: Query | undefined,
): Query['comparison'] | undefined {
  if (periods.comparison) {
    if (periods.open && operation !== 'record') return undefined
    const kind = said.intent.change ?? kindOf(main, periods.comparison)
    return { kind, period: periods.comparison }
  }
  const wants =
    operation === 'change' ||
    operation === 'contribution' ||
    operation === 'split' ||
    operation === 'explain' ||
    quantity === 'change'
  if (!wants) return undefined
  const kind = said.intent.change ?? carriedKind(periods, base, previous)
  if (!said.intent.change && previous?.comparison && !periods.main) return previous.comparison
  return comparisonFor(kind, main)
}

/** A change asked again for another month keeps its kind; asked for another stretch it finds its own. */
function carriedKind(periods: PeriodsFound, base: Query | undefined, previous: Query | undefined) {
  const kind = (base ?? previous)?.comparison?.kind
  if (kind === undefined || kind === 'period_on_period' || !periods.main) return undefined
  const months = periods.main.value.to - periods.main.value.from
  if (kind === 'month_on_month' && months > 0) return undefined
  return kind === 'year_to_date' && months === 0 ? 'year_on_year' : kind
}

function intentFields(
  said: Said,
  base: Query | undefined,
  quantity: Query['quantity'],
  operation: Operation,
): Partial<Query> {
  const { intent } = said
  const source = base ?? intent
  const fields: Record<string, unknown> = {}
  for (const key of [
    'form',
    'by',
    'grain',
    'order',
    'limit',
    'nth',
    'direction',
    'extreme',
    'threshold',
    'longest',
    'claim',
    'change',
  ] as const) {
    const value = intent[key] ?? source[key]
    if (value !== undefined) fields[key] = value
  }
  if (quantity === 'change' && fields.change === undefined) fields.change = 'year_on_year'
  if (operation === 'show') delete fields.by
  const counted = said.unit !== undefined && said.unit !== 'USD/kg' && said.unit !== 'USD/t'
  if (operation === 'change' && counted && intent.form === undefined && quantity === 'amount')
    fields.form = 'amount'
  if (said.unit) fields.unit = said.unit
  else if (base?.unit) fields.unit = base.unit
  return fields as Partial<Query>
}

/** "is China the top buyer": the place named is judged, the ranking runs over all. */
function rankClaim(said: Said, scope: ScopeFound, operation: Operation): Partial<Query> {
  const code = scope.partners.value[0]
  if (
    !said.intent.yesNo ||
    operation !== 'rank' ||
    scope.partners.how !== 'said' ||
    !code ||
    code.startsWith('-')
  )
    return {}
  const claim = {
    kind: 'rank',
    nth: said.intent.nth ?? said.intent.limit ?? 1,
    order: said.intent.order ?? 'top',
    code,
  } as const
  return { claim, partners: assumed(['WORLD'], 'default') }
}

/** "was the ytd drop smaller in January–October than in January–September": the rates of two periods compared. */
function rateChange(query: Query): Query {
  const { change, comparison, period } = query
  if (query.operation !== 'change' || query.quantity !== 'amount' || !change || !comparison) return query
  const own = kindOf(period.value, comparison.period)
  const yearly = own === 'year_to_date' || own === 'year_on_year'
  if (yearly || (change !== 'year_to_date' && change !== 'year_on_year')) return query
  return { ...query, quantity: 'change', form: 'points' }
}

/** "was July above June": of two periods, more is a rise. */
function periodClaim(query: Query): Query {
  if (query.claim?.kind !== 'first_more' || query.operation !== 'change') return query
  return {
    ...query,
    claim: { kind: 'direction', direction: query.claim.relation === 'above' ? 'up' : 'down' },
  }
}

/** "rank Japan, Korea and the US": the list bounds the ranking. */
function listInside(query: Query): Query {
  if (
    query.operation !== 'rank' ||
    query.by !== 'partner' ||
    query.partners.value.filter((code) => !code.startsWith('-')).length < 2
  )
    return query
  const { along, ...rest } = query
  return { ...rest, within: query.partners.value, partners: assumed(['WORLD'], 'default') }
}

/** Of a share: whose, and of what whole. A second group named is the whole ("Germany's share of the EU's"). */
function shareOf(query: Query, said: Said): Query {
  if (query.quantity !== 'share') return query
  const owner = said.mentions.find((mention) => mention.marker === 'owner')
  const whole = said.mentions.find(
    (mention) => mention !== owner && mention.marker !== 'subject' && mention.places[0]?.kind === 'group',
  )
  if (!owner || !whole) return query
  return {
    ...query,
    partners: saidSlot(owner.places.map(codeOf)),
    against: { partners: whole.places.map(codeOf) },
  }
}
