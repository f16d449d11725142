import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const beside = kindsOf('quantity', 'per_day', 'each', 'series', 'run_rate', 'window', 'combined')

/** A median of months, where one of something else was asked, or another figure beside it. */
export const medians: readonly Rule[] = [
  {
    // "median price", "average and median", "is the median above the average", "median of each year"
    word: 'median',
    on: ['median'],
    needs: beside,
    isLost: () => true,
  },
  {
    // "median quarterly exports", "median by year"
    word: 'median',
    on: ['median'],
    needs: kindsOf('grain'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'grain') && !isMonth(clause, at)),
  },
  {
    // "median export price", "total and median"
    word: 'median',
    on: ['median'],
    isLost: (_, clause) => clause.says(/\b(?:prices?|total)\b/),
  },
  {
    // "median change", "median monthly drop": of rates or moves, and not of what moved
    word: 'median',
    on: ['median'],
    needs: kindsOf('change', 'direction', 'kind'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'median') && isOfMove(clause, at)),
  },
  {
    // "January and March 2025": months apart are no stretch, and a month alone has no median
    word: 'median',
    on: ['median'],
    isLost: ({ along, periods }) =>
      periods !== undefined && (along === undefined || periods.some((one) => lengthOf(one) === 1)),
  },
]

const isMonth = (clause: Clause, at: number): boolean => clause.was(at, 'grain', 'month')

function isOfMove(clause: Clause, median: number): boolean {
  const next = clause.was(median + 1, 'grain') ? median + 2 : median + 1
  return moves.some((kind) => clause.was(next, kind))
}
const moves = ['change', 'direction', 'kind']
