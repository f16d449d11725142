import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Catalogue } from '../trade/types.ts'
import type { Clause } from './clause.ts'
import { groupTradeOf } from './group-trade.ts'
import { ownTradeOf } from './turn/own-trade.ts'

/** A trade of those who do not report here, where words that are read could stand for what others trade with them. */
export const tradeOfOthers = (
  clause: Clause,
  told: Query | undefined,
  { reporters }: Catalogue,
): Issue | undefined => ownTradeOf(clause, told, reporters) ?? groupTradeOf(clause, reporters)
