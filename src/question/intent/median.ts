import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "median monthly exports in 2024", "what was the median month": of months, and of nothing else. */
export function readMedian(clause: Clause, intent: Draft): void {
  if (intent.operation !== undefined && intent.operation !== 'show') return
  if (intent.quantity !== undefined && intent.quantity !== 'amount') return
  clause.takeAll('median')
  clause.takeAll('grain', 'month')
  set(intent, { quantity: 'median' })
}
