import { lengthOf, sameRange } from '../../../calendar/month.ts'
import { asksDistance } from '../../../query/by-how-much.ts'
import { kindsOf } from '../../kinds.ts'
import type { Turn, TurnRule } from './rule.ts'
import { like, ofMeasure, withSense } from './words.ts'

/** A number held against what was told, or how far apart two of it are: of the figures told, and of no others. */
export const distances: readonly TurnRule[] = [
  {
    // "how far above was the highest" after the months above a number: above that, and not the mean from its peak
    needs: kindsOf('difference'),
    isLost: ({ query, previous, said: { mentions } }) =>
      query.baseline !== undefined &&
      mentions.length === 0 &&
      (previous.operation === 'count_periods' || previous.operation === 'threshold'),
    words: withSense('difference'),
  },
  {
    // "above 30m?" after the months one by one, or the highest of them: one of them, and not their sum
    needs: kindsOf('a threshold'),
    isLost: (turn) => !turn.said.summing && isSumOfMonths(turn),
    words: ({ ideas }) => ideas.filter(({ threshold }) => threshold).map(({ text }) => text),
  },
  {
    // "more than China?" after a balance: the balance, and no exports
    needs: kindsOf('more'),
    isLost: ({ said, query, previous }) =>
      query.claim?.kind === 'first_more' &&
      previous.quantity === 'balance' &&
      query.quantity === 'amount' &&
      said.flow.flow === undefined,
    words: withSense('more'),
  },
  {
    // "by how many tonnes" after a sum: by how much what differs from what?
    needs: kindsOf('ask'),
    isLost: ({ clause: { ideas }, query }) =>
      query.operation === 'show' && ideas.some(({ text }, at) => text === 'by' && asksHowMuch(ideas, at + 1)),
    words: withSense('ask'),
  },
  {
    // "how far above the second highest": the month that is second is no distance
    needs: kindsOf('difference'),
    isLost: ({ query }) => query.operation === 'record' && !query.baseline && !asksDistance(query),
    words: withSense('difference'),
  },
  {
    // "how far is October below that" after the highest month: below that one, and not the month before
    needs: kindsOf('difference'),
    isLost: ({
      clause,
      query: { operation, comparison, baseline },
      previous: { operation: told, foundPeriod },
    }) =>
      operation === 'change' &&
      !baseline &&
      told === 'record' &&
      clause.stands('back') &&
      !(comparison && foundPeriod && sameRange(comparison.period, foundPeriod)),
    words: withSense('back'),
  },
  {
    // "how much bigger" after a balance: than what?
    needs: kindsOf('difference'),
    isLost: ({ query }) => query.operation === 'show' && !query.claim && !asksDistance(query),
    words: like(/^(?:by )?how much (?:more|less|\w+er)$/),
  },
  {
    // "by how many dollars" after a unit value has changed: dollars a tonne, and not those of all of it
    needs: kindsOf('unit'),
    isLost: ({ clause, query, previous }) =>
      previous.quantity === 'unit_value' &&
      previous.operation === 'change' &&
      query.operation === 'change' &&
      query.quantity === 'amount' &&
      clause.stands('ask'),
    words: ofMeasure,
  },
]

const asksHowMuch = (ideas: Turn['clause']['ideas'], at: number): boolean =>
  /^how (?:many|much)$/.test(ideas[at]?.text ?? '')

function isSumOfMonths({ query: { operation, quantity, claim, period }, previous }: Turn): boolean {
  const isSum = operation === 'show' && quantity === 'amount' && lengthOf(period.value) > 1
  const ofMonths = previous.operation === 'series' || previous.operation === 'record'
  return isSum && ofMonths && claim?.kind === 'threshold' && period.how === 'carried'
}
