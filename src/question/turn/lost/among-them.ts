import { kindsOf } from '../../kinds.ts'
import { countsThem } from '../meant/those-told.ts'
import type { TurnRule } from './rule.ts'
import { like } from './words.ts'

/** Words for some that were told, in a query that goes through all there are. */
export const amongThem: readonly TurnRule[] = [
  {
    // "which of the three grew fastest" after a list of five: no top three of all
    needs: kindsOf('a top'),
    isLost: ({ clause, query: { operation, within } }) =>
      operation === 'rank' && within === undefined && clause.ideas.some((_, at) => countsThem(clause, at)),
    words: like(/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) /),
  },
  {
    // "how many of them took over 500 t" after the top three: of those, and not of all
    needs: kindsOf('a threshold'),
    isLost: ({ clause: { text }, query, previous }) =>
      previous.operation === 'rank' &&
      previous.limit !== undefined &&
      (query.operation === 'threshold' || query.quantity === 'count') &&
      query.by === 'partner' &&
      query.partners.how !== 'said' &&
      /\bof (?:them|these|those)\b/i.test(text),
    words: like(/(?:^|of )(?:them|these|those)$/),
  },
]
