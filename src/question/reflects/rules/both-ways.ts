import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** A rise and a fall asked for in one. */
export const bothWays: readonly Rule[] = [
  {
    // "when did exports fall the most and when did they rise the most": two months, of which one would be told
    word: 'and',
    of: ['record'],
    on: ['change'],
    needs: kindsOf('direction', 'rank'),
    besides: kindsOf('conjunction'),
    isLost: ({ claim }, { ideas }) => {
      const and = ideas.findIndex((idea) => has(idea, 'conjunction', 'and'))
      const [before, behind] = [ideas.slice(0, and), ideas.slice(and)]
      return (
        !claim &&
        and > 0 &&
        ((goes(before, 'up') && goes(behind, 'down')) || (goes(before, 'down') && goes(behind, 'up')))
      )
    },
  },
]

const goes = (ideas: readonly Idea[], way: 'up' | 'down'): boolean =>
  ideas.some((idea) => has(idea, 'direction', way) || has(idea, 'rank', way === 'up' ? 'gainers' : 'losers'))
