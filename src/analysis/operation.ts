import type { Answer } from '../answer/answer.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'

/**
 * What is done with a quantity: one file each, none imports another's. It never sees the words of the question;
 * what it cannot answer is an Issue, put into words elsewhere.
 */
export interface Operation {
  readonly name: Query['operation']
  /** Sets things side by side itself (`query.along`); any other is asked once for each of them. */
  readonly takesSeveral?: true
  /** @param previous the answer to `query.of`, for an operation that speaks about an answer */
  answer(query: Query, trade: Trade, now: Date, previous?: Answer | Issue): Promise<Answer | Issue>
}
