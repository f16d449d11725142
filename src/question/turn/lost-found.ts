import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { pointsAtExtreme } from './in-extreme.ts'
import { naming } from './short-turn.ts'
import { wordsWith } from './words-with.ts'

/**
 * Words that speak of what the turn before listed or found, in a query of everything else as well: "the lowest of those"
 * after the months above a number, "list them" after how many suppliers there were, "in the peak month" after a peak.
 */
export function lostFound(clause: Clause, query: Query, previous: Query | undefined): readonly string[] {
  if (!previous || !clause.hasAny(pointing)) return []
  return [
    ...(rules.some((isLost) => isLost(clause, query, previous)) ? wordsLike(clause, those) : []),
    ...(isListOfCount(clause, query, previous) ? listing.flatMap((kind) => wordsWith(clause, kind)) : []),
    ...(isTableOfOne(clause, query, previous) ? wordsLike(clause, tables) : []),
    ...(isOfOtherMonth(clause, query, previous) ? wordsWith(clause, 'extreme') : []),
  ]
}

const pointing = kindsOf('back', 'rank', 'series', 'extreme', 'meta', 'a top', 'a period')

/** Of the months above a number, or of some that do not follow each other, a query holds only their whole stretch. */
const isOfMonthsListed = (clause: Clause, { operation, along }: Query, previous: Query): boolean =>
  (previous.operation === 'count_periods' && (operation !== 'count_periods' || clause.says(theMonths))) ||
  (previous.along === 'period' && along !== 'period' && hasGaps(previous))

/** "the highest of them" after one figure: of whom? */
const isOfOneTold = (clause: Clause, { operation, period }: Query, previous: Query): boolean =>
  operation === 'record' &&
  period.how !== 'said' &&
  previous.operation === 'show' &&
  !previous.beside &&
  !previous.toldBefore &&
  clause.says(/^of$/) &&
  !clause.stands('grain')

/** "the highest of those months" is one of them, and nobody who supplied most in them. */
const isMonthForPartner = (clause: Clause, { operation, by }: Query): boolean =>
  operation === 'rank' &&
  by === 'partner' &&
  !clause.hasAny(parties) &&
  clause.ideas.some(({ text }, at) => theMonths.test(text) && clause.ideas[at - 1]?.text === 'of')

const parties = kindsOf('agent', 'noun', 'ask', 'verb', 'taking')

const hasGaps = ({ periods = [] }: Query): boolean => {
  const inOrder = [...periods].sort((a, b) => a.from - b.from)
  return inOrder.some(({ from }, at) => at > 0 && from !== inOrder[at - 1]!.to + 1)
}

const those = /^(?:those|these|them|(?:those|these) (?:months|quarters|years))$/
const theMonths = /^(?:those|these) (?:months|quarters|years)$/

/** The lowest of the top five is the fifth, and not the lowest of all. */
const isOfRowsListed = (clause: Clause, { operation, limit }: Query, previous: Query): boolean =>
  previous.operation === 'rank' &&
  previous.limit !== undefined &&
  operation === 'rank' &&
  limit === undefined &&
  clause.stands('extreme')

const rules = [isOfMonthsListed, isOfOneTold, isMonthForPartner, isOfRowsListed]

/** "list them", "top 5" after how many partners there were are partners, and no months. */
const isListOfCount = (clause: Clause, { operation }: Query, { quantity, by }: Query): boolean =>
  (quantity === 'count' || quantity === 'concentration') &&
  by === 'partner' &&
  ofMonths.has(operation) &&
  !clause.stands('grain')

const ofMonths = new Set<Query['operation']>(['series', 'record', 'coverage'])
const listing = ['rank', 'series', 'extreme', 'meta']

/** "as a table" after the figure of one month: a table of what? */
const isTableOfOne = (clause: Clause, { operation, period }: Query, previous: Query): boolean =>
  operation === 'series' &&
  previous.operation !== 'series' &&
  period.how === 'assumed' &&
  !clause.hasAny(naming) &&
  !clause.stands('grain')
const tables = /^(?:list|table)$/

/** "how much did Japan get in the peak month" after the peak of all is of that month, and "its best month" is Japan's. */
const isOfOtherMonth = (clause: Clause, query: Query, previous: Query): boolean =>
  query.operation === 'record' &&
  (previous.operation === 'record' || previous.operation === 'series') &&
  pointsAtExtreme(clause) !== undefined &&
  scope.some((slot) => query[slot].value.join() !== previous[slot].value.join())

const scope = ['reporters', 'flows', 'partners', 'commodities'] as const

const wordsLike = ({ ideas }: Clause, pattern: RegExp): readonly string[] =>
  ideas.filter(({ text }) => pattern.test(text)).map(({ text }) => text)
