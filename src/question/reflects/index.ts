import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import type { Said } from '../said/said.ts'
import { checks } from './checks.ts'
import { illFitting } from './ill-fitting.ts'
import { lostPeriods, lostPlaces, samePeriods, thresholdOfEach, unlikePeriods } from './lost.ts'
import { overlooked } from './overlooked.ts'
import { lostQuantifier } from './quantified.ts'
import { showsRank, showsThreshold } from './shows.ts'

/**
 * The other half of the coverage rule: a word that was consumed must have left a mark on the query. A reader that took
 * "each", "average" or "goods" and a query that shows nothing of it would be a figure for another question.
 */
export function unreflected(clause: Clause, said: Said, query: Query): readonly string[] {
  const lost = clause.ideas
    .filter((idea, at) => !isReflected(idea, at, clause, query))
    .map((idea) => idea.text)
  return [
    ...lost,
    ...lostPlaces(said, query),
    ...lostPeriods(clause, query),
    ...unlikePeriods(clause, query),
    ...samePeriods(clause, query),
    ...thresholdOfEach(clause, query),
    ...illFitting(clause, said, query),
    ...overlooked(clause, said, query),
    ...lostQuantifier(clause, said, query),
  ]
}

/** A word with several meanings is kept where one of them shows; kinds without a check bind words and claim nothing. */
function isReflected(idea: Idea, at: number, clause: Clause, query: Query): boolean {
  if (idea.fate === 'aside') return true
  if (idea.threshold && !idea.senses) return showsThreshold(query)
  if (idea.top) return showsRank(query)
  const senses = (idea.senses ?? []).filter(({ kind }) => kind !== 'meta' && kind !== 'term')
  if (senses.length === 0 || senses.some(({ kind }) => checks[kind] === undefined)) return true
  return senses.some(({ kind, value }) => checks[kind]!(query, value, at, clause))
}
