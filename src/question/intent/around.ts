import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "exports before and after April 2025": the average month after it against that of the year before it. */
export function readAround(clause: Clause, intent: Draft): void {
  if (clause.first('norm', 'around') === undefined) return
  if (intent.operation !== undefined && intent.operation !== 'change') return
  set(intent, { operation: 'change', baseline: 'average' })
  intent.changing = true
}
