import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'

/** "the second one", "and the third?" after a ranking: which of its rows, 1 for the first. Takes the words. */
export function takeNthOfRanking(clause: Clause, previous: Query | undefined): number | undefined {
  if (previous?.operation !== 'rank' || previous.found?.length === 0) return undefined
  const at = clause.ideas.findIndex((_, i) => nthAt(clause, i) !== undefined)
  const alone = clause.ideas.every((_, i) => i === at || clause.isFiller(i) || clause.was(i, 'conjunction'))
  if (at < 0 || !alone) return undefined
  clause.take(at)
  return nthAt(clause, at)
}

function nthAt(clause: Clause, at: number): number | undefined {
  const ordinal = clause.value(at, 'ordinal')
  if (ordinal !== undefined) return Number(ordinal)
  // lexicon: talk "the second one" is the other of two choices, where no ranking was told
  return clause.ideas[at]!.text === 'the second one' ? 2 : undefined
}

/** "which of those rose": the rows of a ranking, which the ranking itself does not hold; another ranking asks all anew. */
export const pointsAtRows = (
  clause: Clause,
  query: Query,
  previous: Query | undefined,
): readonly string[] => {
  const listed = previous?.operation === 'rank' || previous?.operation === 'threshold'
  const again = query.operation === 'rank' || query.operation === 'threshold'
  return listed && !again && /\b(?:of|among) (?:those|these|them)\b/i.test(clause.text) ? ['those'] : []
}
