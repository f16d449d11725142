import { kindsOf } from '../../kinds.ts'
import { isListOfPeriods } from '../short/sum-of-record.ts'
import type { TurnRule } from './rule.ts'
import { all, like, withSense } from './words.ts'

/** "total", "average" after the three best months: of those, or of all there are? */
export const ofBestFew: readonly TurnRule[] = [
  {
    needs: kindsOf('quantity', 'trade', 'combined', 'preposition', 'meta'),
    isLost: ({ query, previous, said }) =>
      isListOfPeriods(previous) &&
      query.operation === 'show' &&
      query.period.how === 'carried' &&
      said.mentions.length === 0 &&
      (query.quantity === 'average' || said.summing),
    words: all(withSense('quantity', 'trade', 'combined'), like(/^(?:sum|total|in total|add|those|these)\b/)),
  },
]
