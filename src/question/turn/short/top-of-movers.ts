import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "top 3" after who fell most: the three that did, and not the three largest. */
export function takeTopOfMovers(clause: Clause, previous: Query): ShortTurn | undefined {
  if (previous.operation !== 'rank' || previous.quantity !== 'change' || previous.claim || previous.row)
    return undefined
  const at = clause.ideas.findIndex(({ top }) => top?.limit !== undefined)
  const top = clause.ideas[at]?.top
  if (!top || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))) return undefined
  // the bottom of those that fell are the ones that fell least, or those that rose
  if (top.order === 'bottom') return { issue: { kind: 'not_understood', words: [clause.ideas[at]!.text] } }
  clause.take(at)
  const { found: _found, nth: _nth, ...query } = carriedOn(previous)
  return { query: { ...query, limit: top.limit!, repairs: [], unused: [] } }
}
