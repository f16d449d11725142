import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { kindsOf } from '../../kinds.ts'
import { isLevelInPercent, isToldInPercent, saysOnlyPercent } from './in-percent.ts'
import { isBoundOfOther, isNoneInUnit } from './in-unit.ts'
import { isLevelOfChange, isRankOfChange } from './of-change.ts'
import type { Turn, TurnRule } from './rule.ts'
import { ofMeasure, withSense, withValue } from './words.ts'

/**
 * Words that ask on for what the turn before told, and yield a level instead: "average" after a balance, "highest" after
 * a change. The figure would look like an answer to what was spoken of.
 */
export const quantities: readonly TurnRule[] = [
  {
    // "in tonnes" after "how many above 8m": the number was one of dollars, and a weight is not held against it
    isLost: ({ query, previous }) => isBoundOfOther(query, previous),
    words: ofMeasure,
  },
  {
    // "and in tonnes" after who grew most in percent, or after how many took over 500: in tonnes it is no other
    isLost: isNoneInUnit,
    words: ofMeasure,
  },
  {
    // "how much of it was Japan's, in tonnes" after a contribution: still in points
    isLost: ({ said, query, previous }) =>
      query.operation === 'contribution' &&
      previous.operation === 'contribution' &&
      (said.mentions.length > 0 || query.form === 'percent'),
    words: ofMeasure,
  },
  {
    // "any month above 13%?" after one month: in that one is not in any
    isLost: (turn) => namesNoOther(turn) && isAnyOfOne(turn),
    words: () => ['any'],
  },
  {
    // "the biggest drop of the year" after a month's: of the months of the year, and no year among years
    isLost: (turn) => namesNoOther(turn) && isOfTheYear(turn),
    words: () => ['of the year'],
  },
  {
    // "unit values" or "yoy" after a ranking are those of its rows; not of all of them together, as its concentration is
    isLost: (turn) => namesNoOther(turn) && !turn.said.summing && isTotalOfRanking(turn),
    words: withSense('quantity', 'kind', 'change'),
  },
  {
    // "in percent" after a level can be its share or its change
    needs: kindsOf('percent'),
    isLost: (turn) => namesNoOther(turn) && isLevelInPercent(turn),
    words: withSense('percent'),
  },
  {
    // "in percent" after an average, a count or a price: none of them has any
    needs: kindsOf('percent'),
    isLost: ({ clause, query }) => saysOnlyPercent(clause) && !isToldInPercent(query),
    words: withSense('percent'),
  },
  {
    // of rates there is no mean, nor of the one month told
    needs: kindsOf('quantity'),
    isLost: (turn) => namesNoOther(turn) && isMeanOfNone(turn),
    words: withValue('quantity', 'average'),
  },
  {
    // the highest change is no more asked for than the highest level
    needs: kindsOf('extreme'),
    isLost: (turn) => namesNoOther(turn) && isLevelOfChange(turn),
    words: withSense('extreme'),
  },
  {
    // "biggest drop" after the change of one partner is one of its months, and no ranking of all
    needs: kindsOf('rank'),
    isLost: (turn) => namesNoOther(turn) && isRankOfChange(turn),
    words: withSense('rank'),
  },
]

const namesNoOther = ({ said: { mentions, flow, measure } }: Turn): boolean =>
  mentions.length === 0 && flow.flow === undefined && measure === undefined

const isAnyOfOne = ({ clause, query: { operation, claim, period } }: Turn): boolean =>
  operation === 'show' &&
  claim?.kind === 'threshold' &&
  period.how === 'carried' &&
  /\bany (?:month|quarter|year)\b/i.test(clause.text)

const isOfTheYear = ({ clause, query: { operation, grain }, previous }: Turn): boolean =>
  operation === 'record' &&
  grain === 'year' &&
  lengthOf(previous.period.value) < 12 &&
  /\b(?:of|in) the year\b/i.test(clause.text)

const isTotalOfRanking = ({
  query: { operation, quantity, partners, commodities, period },
  previous,
}: Turn): boolean =>
  previous.operation === 'rank' &&
  partners.how !== 'said' &&
  commodities.how !== 'said' &&
  period.how === 'carried' &&
  quantity !== 'concentration' &&
  (operation === 'change' || (operation === 'show' && (quantity === 'average' || quantity === 'unit_value')))

function isMeanOfNone({ query: { quantity, period }, previous }: Turn): boolean {
  if (quantity !== 'average') return false
  const isCarried = period.how === 'carried'
  const isOneMonth = lengthOf(period.value) === 1
  return (
    rates.has(previous.quantity) ||
    (previous.quantity === 'change' && isCarried) ||
    (previous.operation === 'change' && (isCarried || isOneMonth)) ||
    (previous.operation !== 'rank' && isCarried && isOneMonth)
  )
}
const rates = new Set<Query['quantity']>(['balance', 'share', 'unit_value'])
