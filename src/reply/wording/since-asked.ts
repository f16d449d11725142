import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import { capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import type { Telling } from '../telling.ts'

/** The level asked about; a threshold in months is about how long ago. */
export function levelAsked({ threshold, claim }: Query): Threshold | undefined {
  const asked = threshold ?? (claim?.kind === 'threshold' ? claim.threshold : undefined)
  return asked?.unit === 'months' ? undefined : asked
}

export const sideOf = ({ extreme, claim }: Query): 'high' | 'low' =>
  (claim?.kind === 'record' ? claim.extreme : extreme) === 'lowest' ? 'low' : 'high'

/** "when did the UK last buy titanium": above nothing. */
export const isAny = ({ threshold, quantity }: Query): boolean =>
  quantity === 'amount' && threshold?.value === 0 && threshold.relation === 'above'

export const movers = ({ query, context }: Telling): string =>
  capitalised(quantityNoun({ ...query, quantity: 'amount' }, context).text)
