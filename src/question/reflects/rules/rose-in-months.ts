import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** Months that are looked for by how they moved, against another month than the one that was said. */
export const roseInMonths: readonly Rule[] = [
  {
    // "months that were up 20% on a year earlier": on that month, and not on the month before
    word: 'a year earlier',
    of: ['count_periods'],
    on: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ change }, clause) =>
      change !== 'year_on_year' && clause.ideas.some((_, at) => isYearBefore(clause, at)),
  },
]

/** "a year earlier", "against last year" */
function isYearBefore(clause: Clause, at: number): boolean {
  const { period, text } = clause.ideas[at]!
  return (
    (period?.kind === 'before' && period.unit === 'year') ||
    (/^(?:the )?(?:last|previous|prior) year$/.test(text) && clause.was(at - 1, 'versus'))
  )
}
