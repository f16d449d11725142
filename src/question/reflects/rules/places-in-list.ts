import { kindsOf } from '../../kinds.ts'
import { orderOf } from '../../refine/top-found.ts'
import type { Rule } from '../rule.ts'

/** Two places of one list, of which only the second would be told. */
export const placesInList: readonly Rule[] = [
  {
    // "the biggest buyer in 2025 and the third biggest", "highest month and second highest"
    word: 'and',
    of: ['rank', 'record'],
    needs: kindsOf('a top'),
    besides: kindsOf('conjunction'),
    isLost: (query, { ideas }) => {
      const nth = ideas.findIndex(({ top }) => (top?.nth ?? 1) > 1)
      const order = ideas[nth]?.top?.order
      return (
        order !== undefined &&
        query.limit === undefined &&
        ideas.some((idea, at) => at < nth && !idea.top && orderOf(idea) === order) &&
        ideas.some(({ text }, at) => at < nth && text === 'and')
      )
    },
  },
]
