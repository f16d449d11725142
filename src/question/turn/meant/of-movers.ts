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
  if (previous.operation === 'breadth' && asksWho(said, clause)) return namedMovers(said, previous)
  if (intent.operation !== 'change' || !ofMovers(previous) || !asksOnlyHow(clause)) return said
  const { operation: _operation, claim: _claim, direction, ...kept } = intent
  const isOfWay = direction !== undefined
  // who fell most is another list than who rose most
  if (isOfWay && previous.operation !== 'breadth') return said
  return { ...said, intent: { ...kept, ...(isOfWay && { direction }), yesNo: false } }
}

/** "who?", "which ones" after how many rose: those that did, and not who traded most. */
const asksWho = ({ intent, mentions }: Said, clause: Clause): boolean =>
  intent.operation === 'rank' &&
  intent.quantity === undefined &&
  !intent.limit &&
  mentions.length === 0 &&
  clause.ideas.every((_, at) => clause.binds(at) || clause.was(at, 'ask', 'who') || clause.was(at, 'which'))

function namedMovers(said: Said, { by, direction = 'up', comparison }: Query): Said {
  const order = direction === 'down' ? 'bottom' : 'top'
  const change = comparison?.kind
  const moved = {
    quantity: 'change',
    form: 'amount',
    direction,
    order,
    ...(by && { by }),
    ...(change && { change }),
  } as const
  return { ...said, intent: { ...said.intent, ...moved, changing: true } }
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
