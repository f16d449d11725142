import { sameRange } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import { periodLabel } from '../../choices.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { pointsAtThen } from '../points-back.ts'

/**
 * "the biggest supplier" after the best month of 2025: of that month, or of all that was searched. Who it was then, and
 * "who was", go on with the month.
 */
export function unclearPeriod(clause: Clause, previous: Query | undefined): Issue | undefined {
  const { operation, foundPeriod, period } = previous ?? {}
  if (operation !== 'record' || !foundPeriod || !period || sameRange(foundPeriod, period.value))
    return undefined
  if (!clause.hasAny(largest) || !clause.hasAny(parties) || clause.hasAny(told)) return undefined
  if (pointsAtThen(clause) || clause.says(/^(?:then$|who\b)/)) return undefined
  const choices = [foundPeriod, period.value].map((range) => {
    const label = periodLabel(range)
    return { label, question: label }
  })
  return { kind: 'ambiguous', slot: 'period', words: '', choices }
}

const largest = kindsOf('order', 'extreme', 'a top')
const parties = kindsOf('agent', 'noun')
const told = kindsOf('ask', 'a period', 'back', 'yesno')
