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
]
