import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Draft } from '../intent.ts'

/** A number that was passed before; "when did the UK last buy titanium" is the last month in which it bought any. */
export const passedUnsaid = (clause: Clause, intent: Draft): Threshold | undefined =>
  passedBefore(clause, intent) ??
  (clause.hasAny(trading) && !clause.hasAny(measuring) ? { relation: 'above', value: 0 } : undefined)

/** "when was it last" after "is it above 10%": above what was claimed; after a count of months: past what was counted. */
function passedBefore(clause: Clause, { previous }: Draft): Threshold | undefined {
  // "when was it last below" after "above 600 t" is the other side of it
  if (clause.stands('more') || clause.stands('direction')) return undefined
  if (previous?.operation === 'count_periods') return previous.threshold
  const { operation, claim } = previous ?? {}
  return operation === 'show' && claim?.kind === 'threshold' ? claim.threshold : undefined
}

// "came to", which elsewhere leads an amount: copper "came to the UK from Chile"
const trading = kindsOf(
  'flow',
  'taking',
  'goes',
  textsOf('any', 'came to', 'come to', 'came from', 'come from'),
)
const measuring = kindsOf(
  'more',
  'direction',
  'change',
  'sign',
  'extreme',
  'zero',
  'than',
  'quantity',
  'versus',
)
