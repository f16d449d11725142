import type { Answer } from '../answer/answer.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import { change } from './change.ts'
import { compare } from './compare.ts'
import type { Operation } from './operation.ts'
import { rank } from './rank.ts'
import { record } from './record.ts'
import { series } from './series.ts'
import { show } from './show.ts'
import { since } from './since.ts'
import { streak } from './streak.ts'

/** Everything that can be done with a question, written out. */
export const OPERATIONS: readonly Operation[] = [show, change, rank, series, record, since, streak, compare]

const BY_NAME = new Map(OPERATIONS.map((operation) => [operation.name, operation]))

/** A query to its answer, or to the reason why there is none. */
export async function answerQuery(query: Query, trade: Trade, now: Date): Promise<Answer | Issue> {
  const operation = BY_NAME.get(query.operation)
  if (!operation) throw new TypeError(`no operation ${query.operation}`)
  return operation.answer(query, trade, now)
}
