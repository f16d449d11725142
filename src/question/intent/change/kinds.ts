import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { rateOf } from '../words.ts'
import { isPartOfChange, setPart } from './part-of-change.ts'

export function readKinds(clause: Clause, intent: Draft): void {
  const found = clause.all('kind')
  if (found.length === 0) return
  const kind = clause.value(found[0]!, 'kind') as ChangeKind
  clause.take(...found)
  if (asksBoth(clause, intent, found)) return
  set(intent, { change: kind })
  intent.changing = true
  // "how much of the yoy growth": the growth is named by the kind alone
  if (intent.quantity === 'share' && isPartOfChange(clause)) setPart(clause, intent)
  if (intent.operation === undefined) intent.operation = 'change'
  countRates(intent)
}

/** "July 2025, mom and yoy": a month's figure is told with both, and one change would leave the other out. */
function asksBoth(clause: Clause, intent: Draft, found: readonly number[]): boolean {
  const { operation, quantity, yesNo, versus } = intent
  const kinds = new Set(found.map((at) => clause.value(at, 'kind')))
  if (operation !== undefined || quantity !== undefined || yesNo || versus) return false
  if (kinds.size !== 2 || !kinds.has('month_on_month') || !kinds.has('year_on_year')) return false
  clause.takeAll('change', 'any')
  if (clause.first('direction') !== undefined) return false
  set(intent, { form: 'both' })
  return true
}

/** "months with growth above 15%", "fell by more than 10% in how many months": what passes is the rate. */
export function countRates(intent: Draft): void {
  const { operation, threshold, quantity } = intent
  if (operation !== 'count_periods' || threshold?.unit !== 'percent' || quantity !== undefined) return
  Object.assign(intent, { quantity: 'change' })
  intent.change ??= rateOf(intent.grain)
}
