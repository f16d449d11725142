import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "exports per day in February", "the daily average": the data are monthly, and their mean of calendar days is known. */
export function readPerDay(clause: Clause, intent: Draft): void {
  if (intent.quantity !== undefined && intent.quantity !== 'amount') return
  if (intent.operation !== undefined && !means.has(intent.operation)) return
  clause.takeAll('per_day')
  clause.takeAll('quantity', 'average')
  set(intent, { quantity: 'average', perDay: true })
}

const means = new Set<Draft['operation']>(['show', 'compare', 'change'])
