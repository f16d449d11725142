import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { amountForm, grainOf, rateOf } from '../words.ts'
import { recordOfChange } from './of-change.ts'

/** "which month rose most", "in tonnes" where that is said */
export function readMostMoved(clause: Clause, intent: Draft, at: number, falls: boolean): void {
  const grain = grainOf(clause) ?? 'month'
  clause.take(at)
  clause.takeAll('grain')
  clause.takeAll('ever')
  set(intent, { ...recordOfChange(falls, grain, rateOf(grain)), ...amountForm(clause) })
}
