import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isBare, isFlowAt, type Stretch, skip, standsIn } from './steps.ts'

export const causes = kindsOf('contribution')

/** A good as what moved everything: it stands behind "due to", or before "drove", and what moved has no good of its own. */
export const isCauseWithin = (clause: Clause, good: Stretch): boolean =>
  isNamedBehind(clause, good) || isNamedBefore(clause, good)

/** "was the rise in UK imports due to platinum": the flow stands before, and none behind the good. */
const isNamedBehind = (clause: Clause, { from, to }: Stretch): boolean =>
  clause.was(from - 1, 'contribution') &&
  standsIn(clause, 'flow', 0, from) &&
  isBare(clause, to + 1, clause.ideas.length)

/** "did platinum drive the rise in UK imports", "contribution of platinum to the growth of UK imports" */
function isNamedBefore(clause: Clause, { from, to }: Stretch): boolean {
  const isSubject = clause.was(to + 1, 'contribution') || isOwned(clause, { from, to })
  if (!isSubject || standsIn(clause, 'flow', 0, to + 1)) return false
  const move = clause.ideas.findIndex(
    (_, at) => at > to && (clause.was(at, 'direction') || clause.was(at, 'change')),
  )
  return move > 0 && isFlowAt(clause, skip(clause, move + 1))
}

/** "the contribution of platinum to" */
const isOwned = (clause: Clause, { from, to }: Stretch): boolean =>
  clause.ideas[from - 1]?.text === 'of' &&
  clause.was(from - 2, 'contribution') &&
  clause.ideas[to + 1]?.text === 'to'
