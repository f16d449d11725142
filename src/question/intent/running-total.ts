import type { Clause } from '../clause.ts'
import { textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'

export const addedUp = textsOf(
  'cumulative',
  'cumulatively',
  'cumulated',
  'cum',
  'accumulated',
  'running total',
  'running total of',
  'running total for',
)

/** "cumulative exports by month": of each month the sum from the beginning on, where otherwise its own amount is listed. */
export function readRunningTotal(clause: Clause, intent: Draft): void {
  const { operation, quantity = 'amount', grain = 'month' } = intent
  if (operation !== 'series' || quantity !== 'amount' || grain !== 'month') return
  if (clause.ideas.some(({ text }) => addedUp.has(text))) set(intent, { runningTotal: true })
}
