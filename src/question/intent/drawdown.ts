import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { amountForm } from './words.ts'

/** "max drawdown in 2025": the largest fall from any month to a later one; "current drawdown": how far below its peak it is. */
export function readDrawdown(clause: Clause, intent: Draft): void {
  const at = clause.first('drawdown')
  if (at === undefined || intent.operation || intent.yesNo) return
  const isCurrent = clause.is(at, 'drawdown', 'current')
  clause.take(at)
  clause.takeAll('direction', 'down')
  clause.takeAll('ever')
  const what = isCurrent
    ? { baseline: 'highest' as const }
    : { extremes: 'drawdown' as const, grain: 'month' as const }
  set(intent, { operation: 'change', ...what, ...amountForm(clause) })
  intent.changing = true
}
