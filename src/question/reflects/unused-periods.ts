import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { PeriodsFound } from '../periods/found.ts'
import { nothing } from './rule.ts'

/** A stretch that was named beside the period asked about, and of which the query makes nothing. */
export function unusedPeriods(clause: Clause, found: PeriodsFound, query: Query): readonly string[] {
  const isUsed = !found.comparison || query.comparison || isMove(found, query) || clause.hasAny(everything)
  return isUsed ? nothing : clause.ideas.filter(({ period }) => period).map(({ text }) => text)
}

/** "how many months of 2025 were below the month before": each has its own. */
const isMove = ({ comparisonKind }: PeriodsFound, { change }: Query): boolean =>
  comparisonKind !== undefined && change === comparisonKind

/** "was Germany ever ahead of the US in 2025": "ever" leaves no mark, since 2025 is all that is meant. */
const everything = kindsOf('a period: all')
