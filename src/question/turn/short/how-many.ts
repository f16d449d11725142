import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { howMany } from '../../intent/count/how-many.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "how many are there in all?" after a list of suppliers, goods, or those past a number: how many stand on it. */
export function takeHowMany(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex(({ text }) => howMany.has(text))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i) || isOfAll(clause, i)))
    return undefined
  const query = countOf(previous)
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...carriedOn(query), repairs: [], unused: [] } }
}

const isOfAll = ({ ideas }: Clause, at: number): boolean => all.test(ideas[at]!.text)
const all = /^(?:(?:in )?(?:all|total)|altogether|all told|overall|are there|there are)$/

function countOf(told: Query): Query | undefined {
  const { found: _found, order: _order, limit: _limit, nth: _nth, within, ...query } = told.row?.of ?? told
  const { operation, by, claim, along, quantity } = query
  if ((by !== 'partner' && by !== 'commodity') || claim || along || quantity !== 'amount') return undefined
  if (operation !== 'rank' && operation !== 'threshold') return undefined
  return { ...query, ...(within && { partners: saidSlot(within) }), operation: 'show', quantity: 'count' }
}
