import type { Clause } from '../clause.ts'
import { isPossessive } from './words.ts'

/**
 * "Belgium's share of UK exports exceeds Spain's", "Germany's share in August vs the US share": the second stands far
 * behind the first; where it stands, and the words that lead to it and say its share again.
 */
export function otherOwner(
  clause: Clause,
  at: number,
): { readonly at: number; readonly words: readonly number[] } | undefined {
  const share = shareOf(clause, at)
  if (share < 0) return undefined
  const other = clause.ideas.findIndex(
    ({ place }, i) => i > share && (place?.kind === 'place' || place?.kind === 'group') && isOther(clause, i),
  )
  const lead = leadTo(clause, other)
  if (other < 0 || !leads(clause, lead)) return undefined
  const again = shareOf(clause, other)
  return { at: other, words: [...(clause.is(lead, 'versus') ? [lead] : []), ...(again < 0 ? [] : [again])] }
}

/** "Belgium's share", "the US share": where the share stands, or -1. */
function shareOf(clause: Clause, at: number): number {
  const share = isPossessive(clause, at + 1) ? at + 2 : at + 1
  return clause.was(share, 'quantity', 'share') && !clause.was(share, 'taking') ? share : -1
}

/** Nothing but time follows the place, or its share; where neither is said to be its own, it stands behind "vs". */
function isOther(clause: Clause, at: number): boolean {
  const share = shareOf(clause, at)
  const isOwn = share >= 0 || isPossessive(clause, at + 1)
  const from = share >= 0 ? share + 1 : isOwn ? at + 2 : at + 1
  const isLed = isOwn || clause.was(leadTo(clause, at), 'versus')
  if (isBesideShare(clause, at)) return true
  return isLed && isTimeOnly(clause, from) && !isOfOtherTime(clause, at)
}

/** "China's share vs Italy's share of UK imports": what follows is of both. */
const isBesideShare = (clause: Clause, at: number): boolean =>
  clause.was(leadTo(clause, at), 'versus') &&
  clause.was(leadTo(clause, at) - 1, 'quantity', 'share') &&
  shareOf(clause, at) >= 0

/** "Germany's share in July vs the US in August": each of its own month. */
const isOfOtherTime = ({ ideas }: Clause, at: number): boolean =>
  ideas.slice(0, at).some(({ period }) => period) && ideas.slice(at).some(({ period }) => period)

const isTimeOnly = (clause: Clause, from: number): boolean =>
  clause.ideas.slice(from).every(({ isWord, period }, i) => {
    const at = from + i
    return period || !isWord || clause.was(at, 'preposition') || clause.was(at, 'filler')
  })

/** What stands before the place and its article. */
function leadTo(clause: Clause, at: number): number {
  const before = clause.before(at)
  return clause.ideas[before]?.text === 'the' ? clause.before(before) : before
}

/** "exceeds", "larger than", "vs"; "below" can be a fall as well. */
const leads = (clause: Clause, at: number): boolean =>
  ['more', 'than', 'versus'].some((kind) => clause.is(at, kind))
