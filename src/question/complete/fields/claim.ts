import type { Operation } from '../../../query/operation.ts'
import type { Known } from '../known.ts'
import { isCounted } from './change.ts'

/** "and on the year?" after "did exports rise": whether they rose on the year. */
export const isRateOfClaim = ({ said, periods, previous }: Known, operation: Operation): boolean =>
  operation === 'change' &&
  previous?.operation === 'change' &&
  previous.claim?.kind === 'direction' &&
  said.intent.change !== undefined &&
  said.intent.form === undefined &&
  said.intent.quantity === undefined &&
  !said.intent.versus &&
  !said.asksAmount &&
  said.mentions.length === 0 &&
  !periods.main &&
  !periods.comparison

/** "and than June 2025?" after "was it higher than July 2024": the same is claimed against another period. */
export function isThanOfClaim(
  { said: { intent, mentions }, periods, previous }: Known,
  operation: Operation,
): boolean {
  const than = intent.versus && intent.operation === undefined && intent.quantity === undefined
  const only = than && mentions.length === 0 && periods.comparison !== undefined && periods.main === undefined
  return only && operation === 'change' && previous?.claim?.kind === 'direction'
}

/** "how much was it in June", "in tonnes?" after a yes or no: the figure in that unit, and no verdict on it. */
export const asksHowMuch = ({ said: { unit, asksAmount }, base }: Known): boolean =>
  (asksAmount || isCounted(unit)) && base !== undefined && judging.has(base.operation)
const judging = new Set<Operation>(['show', 'change', 'compare'])
