import { changed } from './draft.ts'
import type { Query } from './query.ts'

/** When exports were back above a level, or how many months it took: both are looked for in what they were. */
export const levelsOf = (query: Query): Query =>
  query.quantity === 'count' ? changed(query, { quantity: 'amount' }) : query
