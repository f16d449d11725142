import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "run rate", "annualise ytd", "what would the year be at this pace": the year so far, unless another stretch is named. */
export function readRunRate(clause: Clause, intent: Draft): void {
  if (intent.operation !== undefined && intent.operation !== 'show') return
  if (intent.quantity !== undefined && intent.quantity !== 'amount') return
  clause.takeAll('run_rate')
  clause.takeAll('grain', 'year')
  set(intent, { quantity: 'run_rate' })
}
