import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "3-month moving average": month by month the mean of so many; of how many has to be said. */
export function readMovingAverage(clause: Clause, intent: Draft): void {
  const window = clause
    .all('window')
    .map((at) => Number(clause.value(at, 'window')))
    .find((months) => !Number.isNaN(months))
  if (window === undefined) return
  clause.takeAll('window')
  clause.takeAll('series')
  clause.takeAll('grain', 'month')
  set(intent, { operation: 'series', quantity: 'average', grain: 'month', window })
}
