import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { howMany } from '../../intent/count/how-many.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "how many are there in all?" after a list of suppliers, goods, months, or those past a number: how many stand on it. */
export function takeHowMany(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex((_, i) => asksHowMany(clause, i, previous))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i) || isOfAll(clause, i)))
    return undefined
  const query = isOfMonths(previous) ? previous : countOf(previous)
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...carriedOn(query), repairs: [], unused: [] } }
}

/** "how many months", "how many times" is asked of those that were listed. */
const asksHowMany = ({ ideas }: Clause, at: number, { operation, grain = 'month' }: Query): boolean =>
  howMany.has(ideas[at]!.text) ||
  (operation === 'count_periods' && [`how many ${grain}s`, 'how many times'].includes(ideas[at]!.text))

export const isOfAll = ({ ideas }: Clause, at: number): boolean => all.test(ideas[at]!.text)
const all = /^(?:(?:in )?(?:all|total)|altogether|all told|overall|are there|there are)$/

/** The months past a number are counted where they are listed. */
const isOfMonths = ({ operation, claim, nth, along }: Query): boolean =>
  operation === 'count_periods' && !claim && nth === undefined && !along

function countOf(told: Query): Query | undefined {
  const { found: _found, order: _order, limit: _limit, nth: _nth, within, ...query } = told.row?.of ?? told
  const { operation, by, claim, along, quantity } = query
  if ((by !== 'partner' && by !== 'commodity') || claim || along || quantity !== 'amount') return undefined
  if (operation !== 'rank' && operation !== 'threshold') return undefined
  return { ...query, ...(within && { partners: saidSlot(within) }), operation: 'show', quantity: 'count' }
}
