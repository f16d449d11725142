import { lengthOf, MONTHS_IN, range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/** "compared to the same quarter of 2025" after March 2026: the quarter that March is in. */
export function widened(clause: Clause, previous: Query): Query {
  const months = clause.hasAny(periods) ? monthsNamed(clause) : 0
  const { from } = previous.period.value
  if (lengthOf(previous.period.value) >= months) return previous
  const first = from - (from % months)
  return { ...previous, period: carried({ ...previous.period, value: range(first, first + months - 1) }) }
}

const periods = kindsOf('a period')

function monthsNamed({ ideas }: Clause): number {
  for (const { period } of ideas)
    if (period?.kind === 'before' && period.stretch) return MONTHS_IN[period.stretch]
  return 0
}
