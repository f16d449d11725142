import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'

/**
 * "on the year?" after how many rose, who fell most or what drove it: the same on another base, and not the change of
 * all of them together. "and fell?" after how many rose: how many fell.
 */
export function saidOfMovers(said: Said, clause: Clause, previous: Query): Said {
  const { intent } = said
  if (intent.operation !== 'change' || !ofMovers(previous) || !asksOnlyHow(clause)) return said
  const { operation: _operation, claim: _claim, direction, ...kept } = intent
  const isOfWay = direction !== undefined
  // who fell most is another list than who rose most
  if (isOfWay && previous.operation !== 'breadth') return said
  return { ...said, intent: { ...kept, ...(isOfWay && { direction }), yesNo: false } }
}

const ofMovers = ({ operation, quantity, claim }: Query): boolean =>
  !claim &&
  (operation === 'breadth' || operation === 'contribution' || (operation === 'rank' && quantity === 'change'))

const asksOnlyHow = (clause: Clause): boolean =>
  clause.hasAny(ways) &&
  !clause.stands('ask') &&
  clause.ideas.every(
    ({ period }, at) =>
      period !== undefined || clause.binds(at) || clause.was(at, 'kind') || clause.was(at, 'direction'),
  )
const ways = kindsOf('kind', 'direction')
