import { areOfSeveral } from '../../intent/change/rates-apart.ts'
import { growthNamed, sideOfGrowth } from '../../intent/change/rates-held.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** The growth of one period held against that of another. */
export const ratesHeld: readonly Rule[] = [
  {
    // "was monthly growth higher in June than in May", "was growth in 2025 lower than in 2024": June on May is neither's
    word: 'growth',
    of: ['change'],
    on: ['amount'],
    needs: kindsOf(growthNamed),
    besides: kindsOf('more', 'than'),
    isLost: ({ claim }, clause) =>
      (!claim || claim.kind === 'direction') &&
      clause.ideas.filter(({ period }) => period).length > 1 &&
      sideOfGrowth(clause) !== undefined,
  },
  {
    // of two places in two months: how the rate of each changed is none of the four
    word: 'and',
    given: 'along',
    needs: kindsOf('kind', 'change'),
    besides: kindsOf('conjunction'),
    isLost: ({ along, claim }, clause) => along === 'partner' && !claim && areOfSeveral(clause),
  },
]
