import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'

/** Whether a query shows a sense of a question, of one kind and with this value, whose idea stands at a place of it. */
export type Check = (query: Query, value: string, at: number, clause: Clause) => boolean
