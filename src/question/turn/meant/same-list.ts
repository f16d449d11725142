import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'

/**
 * "same list for Q1", "that table for 2025" after a ranking: the ranking again, and no list of months. Nor is it one of
 * months after what those it listed have together: then it is not understood, see `turn/lost/listed.ts`.
 */
export function saidOfSameList(said: Said, clause: Clause, { operation, claim, partners }: Query): Said {
  if (said.intent.operation !== 'series' || said.mentions.length > 0) return said
  const several = operation === 'show' && partners.value.length > 1
  if (claim || !(listing.has(operation) || several)) return said
  const named = clause.ideas.flatMap((_, at) => (clause.was(at, 'series') ? [at] : []))
  if (clause.stands('grain') || named.length === 0 || !named.every((at) => isList(clause, at))) return said
  const { operation: _operation, grain: _grain, ...intent } = said.intent
  return { ...said, intent }
}

const listing: ReadonlySet<Query['operation']> = new Set(['rank', 'threshold'] as const)

/** The list that was shown, and none that is asked for: "list the months", "plot it". */
const isList = ({ ideas }: Clause, at: number): boolean =>
  lists.has(ideas[at]!.text) && (told.has(ideas[at - 1]?.text) || ideas[at + 1]?.text === 'for')

const lists = new Set(['list', 'table', 'chart', 'graph'])
const told = new Set<string | undefined>(['same', 'the same', 'that', 'this', 'the', 'the full'])
