import { lengthOf } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Clause, Idea } from './clause.ts'
import type { Said } from './said.ts'

/**
 * The other half of the coverage rule: a word that was consumed must have left a mark on the query. A reader that took
 * "each", "average" or "goods" and a query that shows nothing of it would be a figure for another question.
 */
export function unreflected(clause: Clause, said: Said, query: Query): readonly string[] {
  const lost = clause.ideas
    .filter((idea, at) => !isReflected(idea, at, clause, query))
    .map((idea) => idea.text)
  return [...lost, ...lostPlaces(said, query), ...lostPeriods(query), ...illFitting(clause, said, query)]
}

type Check = (query: Query, value: string, at: number, clause: Clause) => boolean

/** A word with several meanings is kept where one of them shows; kinds without a check bind words and claim nothing. */
function isReflected(idea: Idea, at: number, clause: Clause, query: Query): boolean {
  if (idea.fate === 'aside') return true
  if (idea.threshold && !idea.senses) return showsThreshold(query)
  if (idea.top) return showsRank(query)
  const senses = idea.senses ?? []
  if (senses.length === 0 || senses.some(({ kind }) => checks[kind] === undefined)) return true
  return senses.some(({ kind, value }) => checks[kind]!(query, value, at, clause))
}

const showsThreshold = ({ threshold, claim }: Query): boolean =>
  threshold !== undefined || claim?.kind === 'threshold' || claim?.kind === 'streak'

const showsRank = ({ operation, quantity, claim }: Query): boolean =>
  ['rank', 'record', 'threshold', 'contribution', 'since'].includes(operation) ||
  quantity === 'concentration' ||
  claim?.kind === 'rank' ||
  claim?.kind === 'record'

const changing = new Set<Query['operation']>(['change', 'contribution', 'explain', 'split', 'streak'])
const showsChange = ({ operation, quantity, claim, direction, comparison }: Query): boolean =>
  changing.has(operation) ||
  quantity === 'change' ||
  claim?.kind === 'direction' ||
  claim?.kind === 'direction_each' ||
  claim?.kind === 'streak' ||
  (operation === 'count_periods' && direction !== undefined) ||
  (operation === 'compare' && comparison !== undefined)

const showsComparison = (query: Query): boolean =>
  query.operation === 'compare' ||
  query.along !== undefined ||
  showsChange(query) ||
  showsThreshold(query) ||
  query.baseline !== undefined ||
  query.claim?.kind === 'first_more' ||
  ['since', 'record', 'count_periods'].includes(query.operation)

const checks: Readonly<Record<string, Check>> = {
  quantity: (query, value) => quantityShows[value]?.(query) ?? true,
  sign: ({ quantity, claim, operation }) =>
    (quantity === 'balance' && operation !== 'streak') || claim?.kind === 'sign',
  count: (query, value) => countShows(query, value),
  change: showsChange,
  kind: (query, value) =>
    query.change === value || query.comparison?.kind === value || value === 'period_on_period',
  direction: showsChange,
  multiple: ({ form, claim, threshold }) =>
    form === 'ratio' || claim?.kind === 'threshold' || threshold !== undefined,
  narrow: showsChange,
  order: showsRank,
  extreme: (query) => showsRank(query) || query.baseline !== undefined,
  rank: (query) =>
    showsRank(query) || ['series', 'compare'].includes(query.operation) || query.quantity === 'count',
  streak: ({ operation, claim }) => operation === 'streak' || claim?.kind === 'streak',
  longest: ({ longest }) => longest === true,
  since: ({ operation }) => operation === 'since' || operation === 'streak',
  lasttime: ({ operation }) => operation === 'since',
  this_high: ({ operation }) => operation === 'since',
  month_high: ({ operation }) => operation === 'since',
  ever: ({ operation, claim }) =>
    ['record', 'since', 'streak', 'rank', 'series', 'show', 'threshold'].includes(operation) &&
    (operation !== 'show' || claim === undefined),
  each: ({ operation, claim, monthsOfYear }) =>
    operation === 'series' ||
    operation === 'count_periods' ||
    claim?.kind === 'direction_each' ||
    monthsOfYear !== undefined ||
    operation === 'rank',
  exclude: ({ partners }) => partners.value.some((code) => code.startsWith('-')),
  contribution: ({ operation }) => operation === 'contribution',
  split: ({ operation }) => operation === 'split',
  explain: ({ operation }) => operation === 'explain' || operation === 'contribution',
  versus: showsComparison,
  compare: showsComparison,
  than: showsComparison,
  more: showsComparison,
  ratio: showsComparison,
  difference: (query) => showsComparison(query) || query.quantity === 'balance',
  zero: ({ claim }) => claim?.kind === 'zero',
  noun: (query, value, at, clause) => nounShows(query, value, at, clause),
  grain: (query, value, at, clause) => grainShows(query, value, at, clause),
  series: ({ operation }) =>
    operation === 'series' || operation === 'streak' || operation === 'rank' || operation === 'explain',
  agent: (query, _value, at, clause) => nounShows(query, 'partner', at, clause),
  unsupported: () => false,
  combined: ({ operation, along }) => operation !== 'rank' && along === undefined,
  relation: (query) => showsThreshold(query) || showsComparison(query),
  fraction: showsThreshold,
}

const quantityShows: Readonly<Record<string, (query: Query) => boolean>> = {
  share: ({ quantity, operation }) =>
    quantity === 'share' || quantity === 'concentration' || operation === 'contribution',
  balance: ({ quantity }) => quantity === 'balance',
  unit_value: ({ quantity, operation }) => quantity === 'unit_value' || operation === 'split',
  average: ({ quantity, baseline }) =>
    quantity === 'average' || quantity === 'unit_value' || baseline === 'average',
  concentration: ({ quantity }) => quantity === 'concentration',
}
function countShows({ operation, quantity, by }: Query, value: string): boolean {
  if (value === 'months')
    return operation === 'count_periods' || operation === 'streak' || operation === 'since'
  return (
    (quantity === 'count' || operation === 'threshold') &&
    (by === undefined || by === (value === 'commodities' ? 'commodity' : 'partner'))
  )
}

function nounShows(query: Query, value: string, at: number, clause: Clause): boolean {
  const before = clause.ideas[at - 1]?.place
  if (before?.kind === 'group' || before?.kind === 'world') return true
  const { by, along, operation, commodities, partners, quantity } = query
  if (operation === 'coverage' || operation === 'missing') return true
  if (value === 'commodity')
    return by === 'commodity' || along === 'commodity' || commodities.value.length > 1
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
function grainShows(
  { grain, by, period, comparison }: Query,
  value: string,
  at: number,
  clause: Clause,
): boolean {
  if (value === 'month' || grain === value || by === value) return true
  if (clause.ideas[at]!.senses!.some(({ kind }) => kind === 'filler')) return true
  const months = value === 'quarter' ? 3 : 12
  return lengthOf(period.value) === months || (value === 'year' && comparison?.kind === 'year_on_year')
}

/** Combinations that no operation answers: each would be a figure for another question. */
function illFitting(clause: Clause, { mentions }: Said, query: Query): readonly string[] {
  const { operation, quantity, claim, along, threshold } = query
  const words: string[] = []
  const text = (pattern: RegExp) => clause.ideas.some((idea) => pattern.test(idea.text))
  if (claim?.kind === 'threshold' && along === 'partner') words.push('or')
  if (hasAmountAsYear(clause)) words.push('t')
  if (countsYears(clause) && query.grain !== 'year') words.push('how many years')
  if (operation === 'contribution' && quantity !== 'amount') words.push('contribution')
  if (operation === 'threshold' && threshold?.unit === 'percent' && quantity === 'amount')
    words.push('percent')
  if (
    (threshold || claim?.kind === 'threshold') &&
    clause.ideas.some((idea) => idea.period && /^(?:the )?first month/.test(idea.text))
  )
    words.push('first month')
  if (claim && clause.ideas.filter((_, at) => clause.was(at, 'direction')).length > 1 && text(/than$/))
    words.push('than')
  if (clause.ideas.some((idea, at) => idea.text === 'only' && clause.was(at + 1, 'preposition')))
    words.push('only')
  if (quantity === 'share' && isShareOfGoods(clause)) words.push('share')
  if (
    quantity === 'balance' &&
    operation === 'rank' &&
    mentions.some(
      ({ marker, places }) =>
        marker === 'with' &&
        places.some((place) => place.kind === 'place' && query.reporters.value.includes(place.code)),
    )
  )
    words.push('with')
  if (
    clause.ideas.some(({ period }) => period?.kind === 'rolling' && period.unit === 'year') &&
    clause.ideas.some(({ period }) => period?.kind === 'yearless')
  )
    words.push('years')
  if (
    (operation === 'record' || operation === 'since') &&
    clause.ideas.some(({ period }) => period?.kind === 'before')
  )
    words.push('before')
  return words
}

const countsYears = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === 'how many' && clause.was(at + 1, 'grain', 'year'))

/** "exports of 2025 t": a number of tonnes that reads as a year. */
const hasAmountAsYear = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) =>
      period?.kind === 'fixed' &&
      /^(?:19|20)\d\d$/.test(text) &&
      clause.ideas[at - 1]?.text === 'of' &&
      clause.was(at - 2, 'flow') &&
      clause.was(at + 1, 'unit'),
  )

/** "as a share of all Brazilian exports", "of imports from China, what part were magnets": the whole is all goods. */
const isShareOfGoods = (clause: Clause): boolean =>
  clause.ideas.some((idea, at) => {
    const all =
      /^(?:all|total|overall)$/.test(idea.text) &&
      (clause.ideas[at + 1]?.place !== undefined || clause.was(at + 1, 'flow')) &&
      clause.ideas.some((one, i) => i < at && one.good)
    const were = /^(?:were|was|are|is)$/.test(idea.text) && clause.ideas[at + 1]?.good !== undefined
    return all || were
  })

/** Every place that was named stands somewhere in the query. */
function lostPlaces({ mentions, excluded }: Said, query: Query): readonly string[] {
  const kept = new Set([
    ...query.reporters.value,
    ...query.partners.value.map((code) => code.replace(/^-/, '')),
    ...(query.within ?? []),
    ...(query.against?.partners ?? []),
    ...(query.claim?.kind === 'rank' ? [query.claim.code] : []),
  ])
  return [...mentions, ...excluded].flatMap(({ places }) =>
    places.flatMap((place) =>
      (place.kind === 'place' || place.kind === 'group') && !kept.has(place.code) ? [place.code] : [],
    ),
  )
}

/** Several periods that are neither compared, nor set side by side, nor averaged or searched together. */
function lostPeriods({ periods, along, quantity, operation }: Query): readonly string[] {
  const used =
    along === 'period' ||
    quantity === 'average' ||
    operation === 'explain' ||
    operation === 'record' ||
    operation === 'series'
  return periods && !used ? ['periods'] : []
}
