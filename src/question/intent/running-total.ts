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
  if (clause.ideas.some(({ text }) => addedUp.has(text)) || isToDateByMonth(clause))
    set(intent, { runningTotal: true })
}

/** "YTD exports by month": what is listed is to date; "monthly exports YTD" are the months up to date, each on its own. */
function isToDateByMonth(clause: Clause): boolean {
  const { ideas } = clause
  const at = ideas.findIndex(({ period, text }) => period?.kind === 'to_date' && toDate.has(text))
  if (at < 0) return false
  const flow = ideas.findIndex((_, i) => clause.was(i, 'flow'))
  return (flow < 0 || at < flow) && ideas.findIndex((_, i) => clause.was(i, 'grain', 'month')) > at
}
export const toDate = textsOf('ytd', 'year to date', 'the ytd', 'the year to date')
