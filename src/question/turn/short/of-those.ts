import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { shownAt } from '../found/shown.ts'
import { ranksPartners } from '../meant/ranks-partners.ts'
import { rowOf } from './row.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "the lowest of those", "how much do they add up to" after the top five, "the highest of them" after the months past a
 * number: of the ones that were told.
 */
export function takeOfThose(clause: Clause, previous: Query): ShortTurn | undefined {
  if (!clause.hasAny(pointing) || !clause.says(those)) return undefined
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'extreme'))
  const alone = clause.ideas.every((_, i) => i === at || bindsOnly(clause, i) || asks(clause, i))
  if (!alone) return undefined
  const query = at < 0 ? sumOf(clause, previous) : oneOf(clause.value(at, 'extreme')!, previous)
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...query, repairs: [], unused: [] } }
}

const pointing = kindsOf('back', 'combined')
const those = /\b(?:those|these|them|they)$/

const asks = (clause: Clause, at: number): boolean =>
  ['ask', 'which', 'combined', 'trade'].some((kind) => clause.was(at, kind))

function oneOf(extreme: string, previous: Query): Query | undefined {
  const { operation, listed, found = [], order, limit } = previous
  if (operation === 'count_periods') {
    const month = listed?.[extreme === 'lowest' ? 'lowest' : 'highest']
    return month && shownAt(previous, month)
  }
  if (!ranksAmounts(previous) || limit === undefined || found.length === 0) return undefined
  const isFirst = (extreme === 'lowest') === (order === 'bottom')
  return rowOf(previous, isFirst ? 1 : found.length)
}

function sumOf(clause: Clause, previous: Query): Query | undefined {
  const { found = [], by: _by, order: _order, limit, ...told } = previous
  if (!ranksAmounts(previous) || limit === undefined || found.length < 2 || !isSum(clause)) return undefined
  return { ...told, operation: 'show', partners: saidSlot(found) }
}

const isSum = (clause: Clause): boolean =>
  clause.stands('combined') ||
  clause.says(/^(?:add(?:ed)? up(?: to)?|total|sum|altogether|in total|in all|overall)$/)

const ranksAmounts = (query: Query): boolean =>
  ranksPartners(query) && query.quantity === 'amount' && query.nth === undefined
