import type { Clause } from '../clause.ts'
import { sums } from '../refine/rolling.ts'
import { type Draft, set } from './intent.ts'

/** "3-month moving average", "12-month rolling total by month": month by month the mean or the sum of so many; of how many has to be said. */
export function readMovingAverage(clause: Clause, intent: Draft): void {
  const window = clause
    .all('window')
    .map((at) => Number(clause.value(at, 'window')))
    .find((months) => !Number.isNaN(months))
  if (window === undefined) return
  const isSum = clause.all('window').some((at) => isSummed(clause, at))
  clause.takeAll('window')
  clause.takeAll('series')
  clause.takeAll('grain', 'month')
  set(intent, { operation: 'series', quantity: isSum ? 'amount' : 'average', grain: 'month', window })
}

/** "3-month moving sum", "moving total over 3 months" */
const isSummed = ({ ideas }: Clause, at: number): boolean =>
  sums.has(ideas[at + 1]?.text ?? '') || / (?:sum|total)s?\b/.test(ideas[at]!.text)
