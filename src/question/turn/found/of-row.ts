import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'

/**
 * "same for October" after the runner-up of September is who was second in October; after the share of the runner-up it
 * is that one's share.
 */
export function ofRow(clause: Clause, previous: Query, { of, nth, level }: NonNullable<Query['row']>): Query {
  if (of.operation !== 'rank') return searchesAnew(clause) ? of : previous
  if (listsAll(clause) || clause.ideas.some(({ top }) => top?.limit)) return of
  const { limit: _limit, found: _found, ...ranking } = of
  return onlyMoves(clause) &&
    !movesBack(clause) &&
    !(level && (previous.quantity !== of.quantity || !saysSame(clause)))
    ? { ...ranking, nth }
    : previous
}

/** "and the lowest" after how much the highest was, and not "who bought the most then" */
const searchesAnew = (clause: Clause): boolean =>
  clause.stands('extreme') && !clause.stands('noun') && !clause.stands('agent')

/** "full list", "list all of them" */
export const listsAll = (clause: Clause): boolean =>
  clause.stands('rank') &&
  clause.ideas.some(({ text }) => /^(?:list|list them|list all)$/.test(text)) &&
  clause.ideas.every(({ place, good, period }) => !place && !good && !period) &&
  !clause.stands('grain')

const onlyMoves = (clause: Clause): boolean =>
  clause.ideas.some(({ period }) => period) &&
  clause.ideas.every(({ period }, at) => period !== undefined || clause.binds(at) || clause.was(at, 'back'))

/** "a year earlier" is of the place that was told, wherever it stood then. */
const movesBack = ({ ideas }: Clause): boolean => ideas.some(({ period }) => period?.kind === 'before')

const saysSame = (clause: Clause): boolean => /\bsame\b/i.test(clause.text)
