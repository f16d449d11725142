import { answerQuery } from '../../src/analysis/index.ts'
import type { Answer } from '../../src/answer/answer.ts'
import { isGroup, membersOf } from '../../src/names/groups.ts'
import type { Issue } from '../../src/query/issue.ts'
import type { Query } from '../../src/query/query.ts'
import { composeAnswer, composeIssue } from '../../src/reply/compose.ts'
import type { ReplyContext } from '../../src/reply/context.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { loadPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import type { Trade } from '../../src/trade/types.ts'

export const SHIPPED = 'data/rare-earth-magnets'
export const NOW = new Date('2026-04-25T12:00:00Z')

export const tradeOf = (...folders: readonly string[]): Trade =>
  createTrade(loadPackages(folders), (code, at) => (isGroup(code) ? membersOf(code, at) : undefined))

export interface Told {
  readonly result: Answer | Issue
  readonly reply: Reply
  readonly context: ReplyContext
}

/** A query all the way to its reply. */
export async function tell(query: Query, trade: Trade, question = ''): Promise<Told> {
  const context: ReplyContext = { holdings: trade.catalogue, question }
  const result = await answerQuery(query, trade, NOW)
  const reply = result.kind === 'answer' ? composeAnswer(result, context) : composeIssue(result, context)
  return { result, reply, context }
}
