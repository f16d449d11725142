import type { Answer } from '../answer/answer.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { ReplyContext } from '../reply/context.ts'
import type { Reply } from '../reply/reply.ts'

/** One question with what became of it. */
export interface Turn {
  readonly question: string
  readonly result: Answer | Issue
  readonly reply: Reply
  readonly context: ReplyContext
  /** What the next turn goes on from; only what was read leaves one. */
  readonly query?: Query
}
