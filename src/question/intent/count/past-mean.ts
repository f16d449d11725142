import { sameRange } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { months } from './described.ts'

/** "months of 2025 above the average", "how many months were below the year's average": past the mean of the months looked at. */
export function readPastMean(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.yesNo || clause.stands('than')) return
  const noun = clause.ideas.findIndex(({ text }, at) => months.has(text) || clause.is(at, 'count', 'months'))
  const mean = clause.first('quantity', 'average')
  const side = noun < 0 || mean === undefined || noun > mean ? -1 : sideBefore(clause, mean)
  const relation = side < 0 ? undefined : sideAt(clause, side)
  if (!relation || !isOfOnePeriod(clause, side, mean!)) return
  clause.take(noun, ...range(side, mean!))
  clause.takeAll('count', 'months')
  set(intent, {
    operation: 'count_periods',
    grain: 'month',
    pastMean: true,
    claim: { kind: 'first_more', relation },
  })
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

const sideAt = (clause: Clause, at: number): 'above' | 'below' | undefined => {
  const side = clause.value(at, 'more') ?? clause.value(at, 'relation')
  return side === 'above' || side === 'below' ? side : undefined
}

/** "above the year's average", "below the 2025 average": nothing else stands between them. */
function sideBefore(clause: Clause, mean: number): number {
  let at = mean - 1
  while (
    clause.isFiller(at) ||
    clause.was(at, 'grain') ||
    clause.ideas[at]?.text === "'s" ||
    clause.ideas[at]?.period
  )
    at--
  return sideAt(clause, at) ? at : -1
}

/** The mean of 2025 is that of the months of 2025: of those of another year there would be two periods. */
function isOfOnePeriod({ ideas }: Clause, from: number, to: number): boolean {
  const named = ideas.flatMap(({ period }) => (period?.kind === 'fixed' ? [period.range] : []))
  const isInside = ideas.slice(from, to).some(({ period }) => period)
  return !isInside || (named.length === 2 && sameRange(named[0]!, named[1]!))
}
