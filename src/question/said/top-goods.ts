import type { Catalogue } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import { topOfFlow } from '../good-within.ts'
import { placeOf } from '../intent/top.ts'
import { kindsOf } from '../kinds.ts'
import type { Said } from './said.ts'

/** "top UK exports to Germany", "Brazil's three biggest exports": goods, where several are held and none is the usual one. */
export function withTopGoods(said: Said, clause: Clause, { commodities, defaults }: Catalogue): Said {
  const { intent, goods } = said
  const plain = (intent.operation ?? 'rank') === 'rank' && !intent.quantity && !intent.claim && !intent.yesNo
  if (!plain || intent.previous || defaults.commodity || commodities.length < 2) return said
  const at = clause.hasAny(others) ? undefined : topOfFlow(clause)
  if (at === undefined) return said
  clause.take(at)
  const { top, order } = { top: clause.ideas[at]!.top, order: clause.value(at, 'order') }
  const one = clause.says(/^(?:export|import)$/) && !top
  return {
    ...said,
    goods: { ...goods, all: 'all' },
    intent: {
      ...intent,
      operation: 'rank',
      by: 'commodity',
      order: top?.order ?? (order === 'bottom' ? 'bottom' : 'top'),
      ...placeOf(top),
      ...(one && { limit: 1 }),
    },
  }
}

const others = kindsOf('a good', 'noun', 'agent', 'grain', 'ask', 'quantity', 'series', 'direction', 'change')
