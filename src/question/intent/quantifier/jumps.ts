import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import type { Draft } from '../intent.ts'
import { passByMove } from '../move.ts'
import { passMultiple } from '../threshold/multiple.ts'
import { takeMonths } from './words.ts'

/** "did exports rise more than 50% in any month", "did they ever double": one month that did settles it. */
export function countJumps(clause: Clause, intent: Draft, claimed: Threshold): void {
  const isMultiple = claimed.unit === 'ratio'
  if ((!isMultiple && intent.direction === undefined) || claimed.unit === 'points' || isShortOf(claimed))
    return
  Object.assign(intent, { operation: 'count_periods', form: undefined })
  if (isMultiple) passMultiple(intent, claimed)
  else passBy(intent, asMove(claimed))
  intent.claim = { kind: 'direction', direction: intent.direction! }
  takeMonths(clause, intent)
}

/** A change that is claimed of months one by one. */
export const isOfMove = ({ operation, changing, listed }: Draft): boolean =>
  operation === 'change' && changing && !listed

function passBy(intent: Draft, threshold: Threshold): void {
  intent.threshold = threshold
  passByMove(intent, threshold)
}

/** "less than double": no rise of 100%, and no fall either. */
const isShortOf = ({ unit, value, relation }: Threshold): boolean =>
  unit === 'ratio' && relations[value < 1 ? 'down' : 'up'].includes(relation)
const relations: Readonly<Record<'up' | 'down', readonly Threshold['relation'][]>> = {
  up: ['below', 'at_most'],
  down: ['above', 'at_least'],
}

/** "by half" is by no less. */
const asMove = ({ relation, value, unit }: Threshold): Threshold => ({
  relation: relation === 'equal' ? 'at_least' : relation,
  value: Math.round(value * 10) / 10,
  ...(unit && { unit }),
})
