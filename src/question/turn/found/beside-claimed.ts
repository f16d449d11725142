import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { shownAt } from './shown.ts'

/** "and the month before?", "a year earlier" after "was that a record?": how much it was then, and no search from there on. */
export function besideClaimed(clause: Clause, previous: Query): Query | undefined {
  if (previous.operation !== 'record' || previous.claim?.kind !== 'record' || !clause.hasAny(periods))
    return undefined
  const moves = clause.ideas.some(({ period }) => period?.kind === 'before' && period.count !== 0)
  const alone = clause.ideas.every(({ period }, at) => period?.kind === 'before' || clause.binds(at))
  return moves && alone ? shownAt(previous, previous.period.value) : undefined
}

const periods = kindsOf('a period')
