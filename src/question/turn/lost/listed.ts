import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import { pointsAtExtreme } from '../found/in-extreme.ts'
import { naming } from '../short/short-turn.ts'
import { isOfGoods, isOfMore } from './of-goods.ts'
import type { Turn, TurnRule } from './rule.ts'
import { all, like, withSense } from './words.ts'

const those = like(/^(?:those|these|them|(?:those|these) (?:months|quarters|years))$/)
const theMonths = /^(?:those|these) (?:months|quarters|years)$/
const ofThem = textsLike(/^(?:(?:which )?of )?(?:it|them|they|those|these|that one)$/)
const pointing = kindsOf('back', 'rank', 'series', 'extreme', 'meta', 'a top', 'a period')
export const parties = kindsOf('agent', 'noun', 'ask', 'verb', 'taking')

/** Words that speak of what the turn before listed or found, in a query of everything else as well. */
export const listed: readonly TurnRule[] = [
  {
    // "the lowest of those" after the months above a number: a query holds only their whole stretch
    needs: pointing,
    isLost: ({ clause, query: { operation }, previous }) =>
      previous.operation === 'count_periods' && (operation !== 'count_periods' || clause.says(theMonths)),
    words: those,
  },
  {
    // the same after months that do not follow each other
    needs: kindsOf(pointing, 'quantity', 'trade', 'combined'),
    isLost: ({ query, previous }) =>
      previous.along === 'period' &&
      query.along !== 'period' &&
      query.period.how === 'carried' &&
      hasGaps(previous),
    words: all(those, withSense('extreme', 'quantity', 'trade', 'combined')),
  },
  {
    // "the highest of them" after one figure: of whom?
    needs: pointing,
    isLost: ({ clause, query, previous }) => isOfOneTold(clause, query, previous),
    words: those,
  },
  {
    // "the highest of those months" is one of them, and nobody who supplied most in them
    needs: pointing,
    isLost: ({ clause, query: { operation, by } }) =>
      operation === 'rank' && by === 'partner' && !clause.hasAny(parties) && isOfTheMonths(clause),
    words: those,
  },
  {
    // "the lowest of those" after the top five is the fifth, and not the lowest of all
    needs: kindsOf('extreme'),
    isLost: ({ said, query, previous }) =>
      previous.operation === 'rank' &&
      previous.limit !== undefined &&
      query.operation === 'rank' &&
      query.within === undefined &&
      said.intent.limit === undefined,
    words: those,
  },
  {
    // "their combined share" after the one that bought most: the highest share is that of one
    needs: kindsOf('combined'),
    isLost: ({ query: { operation, commodities, together }, previous }) =>
      operation === 'rank' && previous.operation === 'rank' && commodities.value.length === 1 && !together,
    words: withSense('combined'),
  },
  {
    // "list them", "top 5" after how many partners there were are partners, and no months
    isLost: ({ clause, query, previous }) => isListOfCount(clause, query, previous),
    words: withSense('rank', 'series', 'extreme', 'meta'),
  },
  {
    // "who supplied it" after several goods, or a ranking that found none: of which of them?
    needs: kindsOf(ofThem),
    isLost: ({ query, previous }) =>
      isOfGoods(previous) && isOfMore(query, previous) && query.commodities.how !== 'said',
    words: ({ ideas }) => ideas.flatMap(({ text }) => (ofThem.has(text) ? [text] : [])),
  },
  {
    // "as a table" after the figure of one month: a table of what?
    needs: kindsOf('rank', 'series'),
    isLost: isTableOfOne,
    words: like(/^(?:list|table)$/),
  },
  {
    // "how much did Japan get in the peak month" after the peak of all is of that month; "its best month" is Japan's
    needs: kindsOf('extreme'),
    isLost: isOfOtherMonth,
    words: withSense('extreme'),
  },
]

const hasGaps = ({ periods = [] }: Query): boolean => {
  const inOrder = [...periods].sort((a, b) => a.from - b.from)
  return inOrder.some(({ from }, at) => at > 0 && from !== inOrder[at - 1]!.to + 1)
}

const isOfOneTold = (clause: Clause, { operation, period }: Query, previous: Query): boolean =>
  operation === 'record' &&
  period.how !== 'said' &&
  previous.operation === 'show' &&
  !previous.beside &&
  !previous.toldBefore &&
  clause.says(/^of$/) &&
  !clause.stands('grain')

const isOfTheMonths = ({ ideas }: Clause): boolean =>
  ideas.some(({ text }, at) => theMonths.test(text) && ideas[at - 1]?.text === 'of')

const isListOfCount = (clause: Clause, { operation }: Query, { quantity, by }: Query): boolean =>
  (quantity === 'count' || quantity === 'concentration') &&
  by === 'partner' &&
  (operation === 'series' || operation === 'record' || operation === 'coverage') &&
  !clause.stands('grain')

function isTableOfOne({ clause, query: { operation, period }, previous }: Turn): boolean {
  const isOfNone = operation === 'series' && previous.operation !== 'series' && period.how === 'assumed'
  return isOfNone && !clause.hasAny(naming) && !clause.stands('grain')
}

function isOfOtherMonth({ clause, query, previous }: Turn): boolean {
  return (
    query.operation === 'record' &&
    (previous.operation === 'record' || previous.operation === 'series') &&
    pointsAtExtreme(clause) !== undefined &&
    scope.some((slot) => query[slot].value.join() !== previous[slot].value.join())
  )
}

const scope = ['reporters', 'flows', 'partners', 'commodities'] as const
