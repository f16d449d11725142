import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** The growth of all held against that of one, where only the one was heard. */
export const growthOfOthers: readonly Rule[] = [
  {
    // "is growth in October 2025 higher than in Germany": Germany's is one of the two
    word: 'than',
    of: ['change'],
    needs: kindsOf('than', 'more'),
    besides: kindsOf('a place'),
    isLost: ({ along }, clause, { intent: { previous } }) => !along && !previous && isOnlyPlaceBehind(clause),
  },
]

function isOnlyPlaceBehind(clause: Clause): boolean {
  const places = clause.ideas.flatMap(({ place }, at) => (place ? [at] : []))
  const [only = -1] = places
  return (
    places.length === 1 &&
    clause.was(only - 1, 'preposition') &&
    /\bthan$/.test(clause.ideas[only - 2]?.text ?? '')
  )
}
