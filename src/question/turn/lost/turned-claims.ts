import { kindsOf } from '../../kinds.ts'
import type { TurnRule } from './rule.ts'
import { withSense } from './words.ts'

/** "and rise on the year?" after "did exports fall": the fall that was claimed is not what is asked now. */
export const turnedClaims: readonly TurnRule[] = [
  {
    needs: kindsOf('direction'),
    isLost: ({ clause, query: { claim }, previous }) =>
      claim?.kind === 'direction' &&
      previous.claim?.kind === 'direction' &&
      !clause.stands('yesno') &&
      clause.ideas.some((_, at) => isOther(clause.value(at, 'direction'), claim.direction)) &&
      !clause.ideas.some((_, at) => clause.value(at, 'direction') === claim.direction),
    words: withSense('direction'),
  },
]

const isOther = (said: string | undefined, claimed: string | undefined): boolean =>
  (said === 'up' || said === 'down') && claimed !== undefined && said !== claimed
