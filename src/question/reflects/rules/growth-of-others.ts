import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** The growth of all held against that of one, where only the one was heard. */
export const growthOfOthers: readonly Rule[] = [
  {
    // "is growth in October 2025 higher than in Germany", "did it rise more than the US": one of the two alone
    word: 'than',
    of: ['change'],
    needs: kindsOf('than', 'more'),
    besides: kindsOf('a place'),
    isLost: ({ along, claim, partners }, clause, { intent: { previous } }) =>
      !along &&
      !clause.says(/^more or less$/) &&
      (!previous || (claim?.kind === 'direction' && partners.how === 'said')) &&
      isOnlyPlaceBehind(clause),
  },
]

function isOnlyPlaceBehind(clause: Clause): boolean {
  const places = clause.ideas.flatMap(({ place }, at) => (place ? [at] : []))
  const [only = -1] = places
  if (places.length !== 1) return false
  let at = only - 1
  while (clause.was(at, 'preposition') || clause.isFiller(at)) at--
  return /\bthan$/.test(clause.ideas[at]?.text ?? '')
}
