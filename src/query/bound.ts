import { changed } from './draft.ts'
import type { Query } from './query.ts'
import type { Threshold } from './threshold.ts'

/** The same question with another number, or the number in another unit. */
export function withBound(query: Query, threshold: Threshold): Query {
  if (query.threshold) return changed(query, { threshold })
  const { claim } = query
  if (claim?.kind === 'threshold') return changed(query, { claim: { ...claim, threshold } })
  return claim && 'by' in claim ? changed(query, { claim: { ...claim, by: threshold } }) : query
}

/** The number that something is held against: what is searched for passes it, or is claimed to. */
export function boundOf({ threshold, claim }: Query): Threshold | undefined {
  if (threshold) return threshold
  if (claim?.kind === 'threshold') return claim.threshold
  return claim && 'by' in claim ? claim.by : undefined
}
