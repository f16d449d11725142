import type { Claim } from '../../query/claim.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { takeReached } from './record/reached.ts'
import { countBefore } from './words.ts'

/** "a six-month high?", "the highest in nine months" */
export function readMonthHigh(clause: Clause, intent: Draft): void {
  const at = clause.first('month_high')
  if (at === undefined) return
  clause.take(at)
  const months = countBefore(clause)
  if (clause.ideas[at - 1]?.text === '-') clause.take(at - 1)
  takeReached(clause)
  if (intent.yesNo && months !== undefined) set(intent, { claim: highestOf(months) })
  const extreme = clause.value(at, 'month_high') === 'low' ? 'lowest' : 'highest'
  set(intent, { operation: 'since', extreme })
}

const highestOf = (months: number): Claim => ({
  kind: 'threshold',
  threshold: { relation: 'at_least', value: months, unit: 'months' },
})
