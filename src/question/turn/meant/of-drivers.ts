import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'

/** "vs the month before" after who drove the change on a year earlier: who drove the change on that month. */
export function saidOfDrivers(said: Said, clause: Clause, { operation, by, claim }: Query): Said | undefined {
  const { intent } = said
  if (operation !== 'contribution' || claim || !intent.versus || intent.operation || intent.quantity)
    return undefined
  const isBare = clause.ideas.every(
    ({ period }, at) => period?.kind === 'before' || clause.binds(at) || isVersus(clause, at),
  )
  return isBare
    ? { ...said, intent: { ...intent, operation, changing: true, ...(by ? { by } : {}) } }
    : undefined
}

const isVersus = (clause: Clause, at: number): boolean =>
  clause.was(at, 'versus') || clause.was(at, 'compare')
