import type { Answer } from '../answer/answer.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { besideMonths } from './shared/usual/beside-months.ts'
import { besideYears } from './shared/usual/beside-years.ts'
import { sizeOfMoves } from './shared/usual/moves.ts'

/**
 * How usual a figure is, by rules that are named with the answer and need no model: a month against the range of the
 * twelve before it (`outlier`), against the same month of other years (`season`), a month of the year against the
 * average of its year (`pattern`), and how large the changes from month to month are (`volatility`).
 */
export const usual: Operation = {
  name: 'usual',
  answer: (query, trade) => RULES[query.topic?.[0] ?? 'outlier']!(query, trade),
}

type Rule = (query: Query, trade: Trade) => Promise<Answer | Issue>

const RULES: Readonly<Record<string, Rule>> = {
  outlier: (query, trade) => besideMonths(query, trade, 'before'),
  season: (query, trade) => besideMonths(query, trade, 'other_years'),
  pattern: besideYears,
  volatility: sizeOfMoves,
}
