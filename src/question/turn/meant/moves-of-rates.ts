import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'

/**
 * "how many were negative", "since when positive", "did it ever fall" after growth on the year before, month by month: what
 * moved up or down is that growth's sign, and not the month on the one before it.
 */
export function saidOfMovesOfRates(said: Said, clause: Clause, previous: Query): Said {
  const { intent } = said
  const { operation, quantity, change, grain } = previous
  if (operation !== 'series' || quantity !== 'change' || !change || clause.hasAny(kinds)) return said
  if (!isOfMoves(intent, grain)) return said
  const counted = intent.operation === 'count_periods' && grain && !saysUnit(clause)
  return { ...said, intent: { ...intent, change, ...(counted ? { grain } : {}) } }
}

/** "year on year", "on the month": said anew. */
const kinds = kindsOf('kind')

/** "how many months fell" after quarters: months. */
const saysUnit = (clause: Clause): boolean =>
  clause.stands('grain') || clause.says(/\b(?:months?|quarters?|hal(?:f|ves)|years?)$/)

const isOfMoves = ({ operation, direction, threshold }: Intent, grain: Query['grain']): boolean => {
  if (operation === 'count_periods') return direction !== undefined && threshold === undefined
  return (operation === 'streak' || operation === 'since') && grain === 'month'
}
