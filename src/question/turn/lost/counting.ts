import { howMany } from '../../intent/count/how-many.ts'
import { kindsOf } from '../../kinds.ts'
import { isOfAll } from '../short/how-many.ts'
import type { Turn, TurnRule } from './rule.ts'
import { like, withSense } from './words.ts'

/** "how many in all", "in total" where months were told, which are counted, and their trade is not added up. */
export const counting: readonly TurnRule[] = [
  {
    // "how many in all" after the months of a year: of months nobody has said which
    needs: kindsOf(howMany),
    isLost: ({ clause, query }) =>
      isWholeTrade(query) &&
      clause.ideas.every(({ text }, at) => clause.binds(at) || howMany.has(text) || isOfAll(clause, at)),
    words: like(/^(?:how many|(?:number|#|no) of)/),
  },
  {
    // "in total?" after the months above a number: what they come to, and not all months between them
    isLost: ({ said, query, previous }) =>
      previous.operation === 'count_periods' &&
      said.summing &&
      said.mentions.length === 0 &&
      isWholeTrade(query) &&
      query.period.how === 'carried',
    words: like(/\b(?:all|totals?|altogether|overall|combined|together|sum)\b/),
  },
  {
    // "average" after the months above a number: of those, and not of all months between them
    needs: kindsOf('quantity'),
    isLost: ({ said, query, previous }) =>
      previous.operation === 'count_periods' &&
      query.operation === 'show' &&
      query.quantity === 'average' &&
      said.mentions.length === 0 &&
      query.period.how === 'carried',
    words: withSense('quantity'),
  },
]

const isWholeTrade = ({ operation, quantity, claim, along }: Turn['query']): boolean =>
  operation === 'show' && quantity === 'amount' && !claim && !along
