import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'

/** "in tonnes" after a unit value: dollars for each of them. "Just the kilos", "how many tonnes" are its weight. */
export function saidPerUnit(said: Said, clause: Clause, previous: Query): Said | undefined {
  const { unit, intent, mentions, asksAmount } = said
  if (previous.quantity !== 'unit_value' || (unit !== 't' && unit !== 'kg') || asksAmount) return undefined
  // a price that is told by the tonne already is none once more in tonnes
  if (previous.unit === `USD/${unit}`) return undefined
  if (mentions.length > 0 || intent.operation || intent.quantity || !isIn(clause)) return undefined
  const { measure: _measure, ...rest } = said
  return { ...rest, unit: `USD/${unit}` }
}

const isIn = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      clause.was(at, 'unit') && (text.startsWith('in ') || clause.ideas[at - 1]?.text === 'in'),
  )
