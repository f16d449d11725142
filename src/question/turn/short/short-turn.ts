import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/** What a turn of a few words is read as. */
export type ShortTurn = { readonly query: Query } | { readonly issue: Issue }

/** "and", "was it", "of those": words that say nothing of what is asked. */
export const bindsOnly = (clause: Clause, at: number): boolean =>
  clause.binds(at) || clause.was(at, 'back') || clause.was(at, 'yesno')

/** What makes a turn a question of its own. */
export const naming = kindsOf('a place', 'a period', 'a good', 'an amount', 'a threshold', 'an unread word')
