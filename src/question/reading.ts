import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Talk } from './talk.ts'

export type Reading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'talk'; readonly talk: Talk }

export const issue = (found: Issue): Reading => ({ kind: 'issue', issue: found })
