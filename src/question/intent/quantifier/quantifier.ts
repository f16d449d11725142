import { isUpward } from '../../../query/claim.ts'
import type { Clause } from '../../clause.ts'
import type { Draft } from '../intent.ts'
import { countJumps, isOfMove } from './jumps.ts'
import { quantifierIn, takeMonths } from './words.ts'

/**
 * "was every month above 2,000 t", "did the share ever exceed 75%", "in deficit in any month": the claim is about the
 * months one by one, never about their sum. All are above where the lowest is; one of them is where the highest is.
 */
export function readQuantifier(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || !intent.claim) return
  const found = quantifierIn(clause)
  if (!found) return
  if (intent.claim.kind === 'direction') {
    countDirections(clause, intent, found.over)
    return
  }
  if (intent.claim.kind === 'threshold' && found.over === 'some' && isOfMove(intent)) {
    countJumps(clause, intent, intent.claim.threshold)
    return
  }
  const upward = isUpward(intent.claim)
  if (upward === undefined || !isOfLevels(intent)) return
  intent.operation = 'record'
  intent.extreme = upward === (found.over === 'some') ? 'highest' : 'lowest'
  takeMonths(clause, intent)
}

const isOfLevels = ({ operation, quantity, changing }: Draft): boolean =>
  !changing &&
  (operation === undefined || operation === 'show' || operation === 'series' || operation === 'record') &&
  (quantity === undefined || levels.has(quantity))
const levels: ReadonlySet<Draft['quantity']> = new Set(['amount', 'share', 'balance', 'unit_value'] as const)

/** "did exports fall in any month of 2025": one fall settles it. "In every month" is read with the change. */
function countDirections(clause: Clause, intent: Draft, over: 'every' | 'some'): void {
  if (over !== 'some' || intent.operation !== 'change' || intent.form !== undefined) return
  intent.operation = 'count_periods'
  intent.change ??= 'month_on_month'
  takeMonths(clause, intent)
}
