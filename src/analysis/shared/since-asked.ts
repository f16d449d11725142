import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'

/** The level asked about; a threshold in months is about how long ago. */
export const thresholdOf = ({ threshold, claim }: Query): Threshold | undefined => {
  const asked = threshold ?? (claim?.kind === 'threshold' ? claim.threshold : undefined)
  return asked?.unit === 'months' ? undefined : asked
}

export const extremeOf = ({ extreme, claim }: Query): 'highest' | 'lowest' =>
  claim?.kind === 'record' ? claim.extreme : (extreme ?? 'highest')
