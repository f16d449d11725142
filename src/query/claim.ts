import type { Claim } from './query.ts'

/** Does the claim hold the better the higher the figure is? Undefined for one that no extreme can settle. */
export function isUpward(claim: Claim | undefined): boolean | undefined {
  if (claim?.kind === 'sign') return claim.sign === 'surplus'
  if (claim?.kind === 'zero') return false
  if (claim?.kind !== 'threshold' || claim.threshold.relation === 'equal') return undefined
  return claim.threshold.relation === 'above' || claim.threshold.relation === 'at_least'
}
