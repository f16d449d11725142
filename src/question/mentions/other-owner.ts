import type { Clause } from '../clause.ts'
import { isPossessive } from './words.ts'

/**
 * "Belgium's share of UK exports exceeds Spain's": the second stands far behind the first, with no share of its own said;
 * where it stands, and the words that lead to it.
 */
export function otherOwner(
  clause: Clause,
  at: number,
): { readonly at: number; readonly words: readonly number[] } | undefined {
  if (!isPossessive(clause, at + 1) || !clause.was(at + 2, 'quantity', 'share')) return undefined
  const other = clause.ideas.findIndex(({ place }, i) => i > at + 2 && place && isBare(clause, i))
  const lead = clause.before(other)
  if (other < 0 || !leads(clause, lead)) return undefined
  return { at: other, words: clause.is(lead, 'versus') ? [lead] : [] }
}

/** A possessive that nothing follows but time. */
function isBare(clause: Clause, at: number): boolean {
  if (!isPossessive(clause, at + 1)) return false
  return clause.ideas.slice(at + 2).every(({ isWord, period }, i) => {
    const index = at + 2 + i
    return period || !isWord || clause.was(index, 'preposition') || clause.was(index, 'filler')
  })
}

/** "exceeds", "larger than", "vs"; "below" can be a fall as well. */
const leads = (clause: Clause, at: number): boolean =>
  ['more', 'than', 'versus'].some((kind) => clause.is(at, kind))
