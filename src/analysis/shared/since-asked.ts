import type { Query, Threshold } from '../../query/query.ts'

/** The level asked about; a threshold in months is about how long ago. */
export const thresholdOf = ({ threshold, claim }: Query): Threshold | undefined => {
  const asked = threshold ?? (claim?.kind === 'threshold' ? claim.threshold : undefined)
  return asked?.unit === 'months' ? undefined : asked
}

export const extremeOf = ({ extreme, claim }: Query): 'highest' | 'lowest' =>
  claim?.kind === 'record' ? claim.extreme : (extreme ?? 'highest')
