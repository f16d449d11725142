import type { Query, Threshold } from './query.ts'

/** The number that something is held against: what is searched for passes it, or is claimed to. */
export function boundOf({ threshold, claim }: Query): Threshold | undefined {
  if (threshold) return threshold
  if (claim?.kind === 'threshold') return claim.threshold
  return claim && 'by' in claim ? claim.by : undefined
}
