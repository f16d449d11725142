import { changed } from '../query/draft.ts'
import type { Query } from '../query/query.ts'
import type { Clause } from './clause.ts'
import { has, type Idea } from './idea.ts'
import { kindsOf } from './kinds.ts'

const sized = kindsOf('unit', 'scale')

/**
 * "in kilotonnes", "in bn": amounts are told in tonnes, kilograms and dollars, millions of these by themselves. Whoever
 * wants another size reads that it was not used.
 */
export function withScale(clause: Clause, query: Query): Query {
  if (!clause.hasAny(sized)) return query
  const asked = clause.ideas.filter((idea) => isScale(idea, query)).map(({ text }) => text)
  return asked.length === 0 ? query : changed(query, { unused: [...query.unused, ...asked] })
}

const isScale = (idea: Idea, { measure }: Query): boolean =>
  has(idea, 'unit', 'kt') ||
  has(idea, 'unit', 'Mt') ||
  (has(idea, 'scale') && !(measure.value === 'value' && has(idea, 'scale', '1000000')))
