import { asksDistance } from '../../query/by-how-much.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { isRole } from '../intent/nouns.ts'
import { howFar } from '../intent/record/how-far.ts'
import { isCourse } from '../intent/series.ts'
import { rateOf } from '../intent/words.ts'
import { kindsOf } from '../kinds.ts'
import { countShows, grainShows, nounShows } from './nouns.ts'
import { showsChange, showsComparison, showsRank, showsThreshold } from './shows.ts'

type Check = (query: Query, value: string, at: number, clause: Clause) => boolean

const checksByKind: Readonly<Record<string, Check>> = {
  quantity: (query, value) => query.operation === 'recovery' || (quantityShows[value]?.(query) ?? true),
  sign: ({ quantity, claim, operation }) =>
    (quantity === 'balance' && operation !== 'streak') || claim?.kind === 'sign',
  count: (query, value) => countShows(query, value),
  change: (query, _value, at, clause) =>
    showsChange(query) || (query.operation === 'series' && isCourse(clause.ideas[at]!.text)),
  unit: (query, value) =>
    !value.startsWith('USD/') || quantityShows.unit_value!(query) || showsThreshold(query),
  kind: (query, value) =>
    (query.change === value && showsRate(query)) ||
    (query.claim?.kind === 'direction_each' && rateOf(query.grain) === value) ||
    query.comparison?.kind === value ||
    (query.operation === 'streak' && (query.grain === 'year' || query.grain === 'quarter')) ||
    // a month named "quarter on quarter" is refused by a rule of its own
    (value === 'period_on_period' && showsRate(query)),
  direction: (query, value, _at, clause) =>
    passesByMove(query) &&
    (isPastThat(query, value) ||
      (query.operation === 'record' && clause.hasAny(went)) ||
      showsChange(query) ||
      query.claim?.kind === 'sign' ||
      (query.claim?.kind === 'record' && query.claim.beaten === true) ||
      (query.direction !== undefined && query.claim?.kind === 'threshold')),
  multiple: ({ form, claim, threshold }) =>
    form === 'ratio' || claim?.kind === 'threshold' || threshold !== undefined,
  annual_rate: ({ form }) => form === 'annual_rate',
  breadth: ({ operation }) => operation === 'breadth',
  newcomer: ({ operation }) => operation === 'newcomers',
  regain: (query) => query.operation === 'recovery' || showsChange(query),
  turning: ({ operation }) => operation === 'turning',
  begins: ({ operation }) => operation === 'turning' || operation === 'newcomers',
  run_rate: ({ quantity }) => quantity === 'run_rate',
  window: ({ operation, window }) => operation === 'series' && window !== undefined,
  per_day: ({ quantity, perDay }) => quantity === 'average' && perDay === true,
  narrow: showsChange,
  order: showsRank,
  old_record: ({ operation }) => operation === 'record',
  extreme: (query) =>
    showsRank(query) ||
    query.baseline !== undefined ||
    query.extremes !== undefined ||
    query.operation === 'recovery' ||
    query.extreme !== undefined,
  rank: (query) =>
    showsRank(query) ||
    ['series', 'compare', 'newcomers'].includes(query.operation) ||
    query.quantity === 'count',
  streak: ({ operation, claim }, _value, at, clause) =>
    operation === 'streak' ||
    operation === 'overtake' ||
    claim?.kind === 'streak' ||
    (operation === 'count_periods' && clause.ideas[at]!.text === 'for how many months'),
  longest: ({ longest }) => longest === true,
  since: ({ operation }) => operation === 'since' || operation === 'streak' || operation === 'overtake',
  lasttime: ({ operation }) => operation === 'since' || operation === 'overtake',
  this_high: ({ operation }) => operation === 'since',
  month_high: ({ operation }) => operation === 'since',
  ever: ({ operation, claim, by }, _value, at, clause) =>
    // "how many of all goods held fell"
    (by === 'commodity' && clause.was(at - 1, 'noun', 'commodity')) ||
    (['record', 'since', 'streak', 'overtake', 'rank', 'series', 'show', 'threshold'].includes(operation) &&
      (operation !== 'show' || claim === undefined)),
  each: ({ operation, claim, monthsOfYear, along, commodities, by }, _value, _at, clause) =>
    operation === 'series' ||
    // "to Germany and France each": they stand side by side
    (isSideBySide(operation) &&
      along !== undefined &&
      along !== 'period' &&
      !claim &&
      !clause.stands('grain')) ||
    operation === 'count_periods' ||
    operation === 'overtake' ||
    claim?.kind === 'direction_each' ||
    (claim?.kind === 'threshold' && claim.each === true) ||
    monthsOfYear !== undefined ||
    // "the top supplier of each of tungsten and tantalum": of both together it is of neither
    (operation === 'rank' && along === undefined) ||
    // "above 10% in share of each partner"
    (operation === 'threshold' && (commodities.value.length === 1 || by === 'commodity')),
  // a ranking of two goods adds them up, and who has both is another list
  both: ({ along, partners, commodities, operation }, _value, _at, clause) =>
    (along !== undefined && operation !== 'rank') ||
    (clause.stands('combined') && (partners.value.length === 2 || commodities.value.length === 2)),
  exclude: ({ partners, along }, _value, at, { ideas }) =>
    partners.value.some((code) => code.startsWith('-')) ||
    // of three nobody knows from which of them something is taken
    (along !== undefined && ideas[at]!.text === 'minus' && partners.value.length <= 2),
  contribution: ({ operation }) => operation === 'contribution',
  split: ({ operation }) => operation === 'split',
  // "next behind Germany"
  explain: ({ operation, neighbour }) =>
    operation === 'explain' || operation === 'contribution' || neighbour !== undefined,
  versus: (query) => showsComparison(query) || setsPeriodsAgainst(query),
  compare: showsComparison,
  than: showsComparison,
  more: showsComparison,
  ratio: showsComparison,
  difference: (query) => showsComparison(query) || asksDistance(query) || query.quantity === 'balance',
  zero: ({ claim }) => claim?.kind === 'zero',
  noun: (query, value, at, clause) => nounShows(query, value, at, clause),
  grain: (query, value, at, clause) => grainShows(query, value, at, clause),
  series: ({ operation, along, each }) =>
    along === 'period' ||
    each !== undefined ||
    ['series', 'streak', 'rank', 'explain', 'count_periods'].includes(operation),
  agent: (query, _value, at, clause) =>
    isAnyAtAll(query) ||
    nounShows(query, 'partner', at, clause) ||
    isRole(clause, at) ||
    isOfPartner(query, at, clause),
  // "how long did it take to get back above 5,000 t"
  unsupported: ({ operation, quantity }, _value, at, clause) =>
    operation === 'recovery' && quantity === 'count' && /^how long /.test(clause.ideas[at]!.text),
  combined: ({ operation, along, commodities, flows, together }) =>
    together === 'sum' ||
    (operation === 'rank' ? commodities.value.length > 1 || flows.value.length > 1 : along === undefined),
  relation: (query, value) =>
    isPastThat(query, value) ||
    showsThreshold(query) ||
    query.neighbour !== undefined ||
    query.claim !== undefined ||
    (showsComparison(query) && !isLevel(query)),
  fraction: (query) => showsThreshold(query) || query.reach !== undefined,
}

/** "when was it last lower", "last above this" */
const isPastThat = ({ operation, extreme }: Query, side: string): boolean =>
  operation === 'since' && extreme === sides.get(side)
const sides: ReadonlyMap<string, Query['extreme']> = new Map([
  ['up', 'highest'],
  ['above', 'highest'],
  ['down', 'lowest'],
  ['below', 'lowest'],
])

/** "how low did exports fall": to the lowest month. */
const went = kindsOf(howFar)

/** "is Chile a supplier": it is where it supplied anything. */
const isAnyAtAll = ({ claim }: Query): boolean =>
  claim?.kind === 'threshold' && claim.threshold.relation === 'above' && claim.threshold.value === 0

/** "German buyers": what Germany takes. */
function isOfPartner({ operation, partners }: Query, at: number, { ideas }: Clause): boolean {
  const place = ideas[at - 1]?.place
  return operation === 'show' && place?.kind === 'place' && partners.value.includes(place.code)
}

/** By kind of sense. A map: it is asked for every sense of every question. */
export const checks: ReadonlyMap<string, Check> = new Map(Object.entries(checksByKind))

const quantityShows: Readonly<Record<string, (query: Query) => boolean>> = {
  share: ({ quantity, operation, reach }) =>
    reach !== undefined ||
    quantity === 'share' ||
    quantity === 'concentration' ||
    operation === 'contribution',
  balance: ({ quantity }) => quantity === 'balance',
  unit_value: ({ quantity, operation }) => quantity === 'unit_value' || operation === 'split',
  average: ({ quantity, baseline, together }) =>
    together === 'mean' || quantity === 'average' || quantity === 'unit_value' || baseline === 'average',
  concentration: ({ quantity }) => quantity === 'concentration',
}

/** A fall and a number that is passed: the number has to be the fall's. */
const passesByMove = ({ operation, threshold, direction, quantity }: Query): boolean =>
  !threshold ||
  !direction ||
  !passing.has(operation) ||
  (quantity === 'change' && (threshold.value === 0 || threshold.value < 0 === (direction === 'down')))

const passing = new Set<Query['operation']>(['count_periods', 'threshold', 'since'])

const isSideBySide = (operation: Query['operation']): boolean =>
  operation === 'compare' || operation === 'show'

/** Figures side by side judge nothing: "did 2025 reach the 2024 level" is not answered by the two of them. */
const isLevel = ({ operation }: Query): boolean => operation === 'compare'

/** "new suppliers in 2026 compared with 2025" */
const setsPeriodsAgainst = ({ operation, along }: Query): boolean => operation === 'newcomers' && !along

/** Of a level, its highest month or a ranking "year on year" says nothing. */
const showsRate = (query: Query): boolean =>
  showsChange(query) ||
  query.comparison !== undefined ||
  !['record', 'rank', 'since'].includes(query.operation)
