import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { sums } from '../refine/moving-window.ts'
import { wordsNamed } from '../rule-words.ts'
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
  const extreme = extremeAsked(clause, intent)
  set(intent, {
    ...(extreme ? { operation: 'record', extreme } : { operation: 'series' }),
    quantity: isSum ? 'amount' : 'average',
    grain: 'month',
    window,
  })
}

/** "highest 3-month total", "when was the 3-month average highest": of all that there are the one, where nothing else is asked of it. */
function extremeAsked(clause: Clause, { yesNo }: Draft): 'highest' | 'lowest' | undefined {
  const at = clause.first('extreme')
  const isBeside = clause.hasAny(besides) || clause.first('conjunction', 'and') !== undefined
  if (at === undefined || yesNo || isBeside) return undefined
  clause.take(at)
  clause.takeAll('ask', 'when')
  return clause.value(at, 'extreme') as 'highest' | 'lowest'
}
const inRow = wordsNamed('months in a row')
const besides = kindsOf('a top', 'versus', 'difference', 'relation', 'than', 'more', 'a threshold')

/** "3-month moving sum", "moving total over 3 months" */
const isSummed = ({ ideas }: Clause, at: number): boolean =>
  sums.has(ideas[at + 1]?.text ?? '') ||
  / (?:sum|total)s?\b/.test(ideas[at]!.text) ||
  inRow.has(ideas[at]!.text.split(' ').at(-1) ?? '')
