import { lengthOf, type Range, sameRange } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Said } from '../said/said.ts'
import { nothing, type Search } from './rule.ts'

/** Every place that was named stands somewhere in the query. */
export function lostPlaces(
  _clause: Clause,
  { mentions, excluded, joined }: Said,
  query: Query,
): readonly string[] {
  const lost = lostOf(mentions, query)
  // taken out of the places carried, they leave no mark
  return joined || excluded.length === 0 ? lost : [...lost, ...lostOf(excluded, query)]
}

function lostOf(mentions: readonly Mention[], query: Query): readonly string[] {
  const lost: string[] = []
  for (const { places } of mentions)
    for (const place of places)
      if ((place.kind === 'place' || place.kind === 'group') && !keeps(query, place.code))
        lost.push(place.code)
  return lost
}

const keeps = ({ reporters, partners, within, against, claim }: Query, code: string): boolean =>
  reporters.value.includes(code) ||
  partners.value.includes(code) ||
  partners.value.includes(`-${code}`) ||
  within?.includes(code) === true ||
  against?.partners?.includes(code) === true ||
  (claim?.kind === 'rank' && claim.code === code)

/**
 * Two periods of different length set against each other: a month against a year, a year against its own October. It
 * would be a change by nine tenths that nobody asked for. Rates from the same January on may be: "did the year-to-date decline narrow?"
 */
export function unlikePeriods(
  clause: Clause,
  _said: Said,
  { operation, comparison, period, baseline, quantity }: Query,
): readonly string[] {
  const base = comparison?.period
  if (base && quantity !== 'change' && sameRange(base, period.value) && comparing.has(operation))
    return clause.ideas.filter((idea) => idea.period).map((idea) => idea.text)
  if (
    !base ||
    baseline ||
    (quantity === 'change' && base.from === period.value.from) ||
    !comparing.has(operation) ||
    lengthOf(base) === lengthOf(period.value)
  )
    return nothing
  const named = clause.ideas.filter((idea) => idea.period)
  // the two periods last shown: shares and averages of them can be set against each other, their amounts cannot
  if (named.length === 0 && levels.has(quantity)) return nothing
  if (levels.has(quantity)) return nothing
  return (named.length > 0 ? named : clause.ideas.filter(({ isWord }) => isWord)).map(({ text }) => text)
}
const levels = new Set<Query['quantity']>(['share', 'average', 'unit_value', 'concentration'])
const comparing = new Set<Query['operation']>(['change', 'compare', 'contribution', 'split', 'rank'])

/** A period set against itself has not changed, whatever the figures are. */
export function samePeriods(clause: Clause, _said: Said, { comparison, period }: Query): readonly string[] {
  const base = comparison?.period
  if (!base || base.from !== period.value.from || base.to !== period.value.to) return nothing
  const named = clause.ideas.filter((idea) => idea.period)
  return (named.length > 0 ? named : clause.ideas.filter(({ isWord }) => isWord)).map(({ text }) => text)
}

/** "over 500 t" of things side by side: said of each, or of their sum, and which was not told. */
export const thresholdOfEach: Search = (clause, _said, query) =>
  isOfOne(query) ? nothing : clause.ideas.filter(({ threshold }) => threshold).map(({ text }) => text)

function isOfOne({ operation, along, claim, form }: Query): boolean {
  if (operation === 'count_periods') return along !== 'partner'
  return along === undefined || claim?.kind !== 'threshold' || claim.each === true || form !== undefined
}

/** Several periods that are neither compared, nor set side by side, nor averaged or searched together. */
export function lostPeriods(clause: Clause, _said: Said, query: Query): readonly string[] {
  // "did Q4 exports rise each year": of Q4 alone
  const isOfPart = query.claim?.kind === 'direction_each' && query.comparison !== undefined
  const isUnused = query.periods !== undefined && !usesAll(query, query.periods)
  return isOfPart || isUnused ? clause.ideas.filter((idea) => idea.period).map((idea) => idea.text) : nothing
}

const usesAll = ({ along, quantity, operation }: Query, periods: readonly Range[]): boolean =>
  along === 'period' ||
  quantity === 'average' ||
  operation === 'explain' ||
  // "the highest month of Q1 and Q3": none between them
  (operation === 'record' && areOne(periods))

/** They follow on each other. */
export function areOne(periods: readonly Range[]): boolean {
  const inOrder = [...periods].sort((a, b) => a.from - b.from)
  return inOrder.every((one, i) => i === 0 || one.from === inOrder[i - 1]!.to + 1)
}
