import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import type { Intent } from '../intent/intent.ts'
import { item } from '../item.ts'

/** "January's share of US 2025 purchases": whose the whole is can stand before it. */
export function isOfOwner(clause: Clause, at: number): boolean {
  const before = item(clause.ideas, at - 1)?.text === "'s" ? at - 2 : at - 1
  return isBehindOf(clause, item(clause.ideas, before)?.place ? before : at)
}

export function isBehindOf({ ideas }: Clause, at: number): boolean {
  const of = item(ideas, at - 1)?.text === 'the' ? item(ideas, at - 2) : item(ideas, at - 1)
  return /(?:^| )of(?: the)?$/.test(of?.text ?? '')
}

/** "the share of June in the first half of 2025" */
export const isPartOfShare = (clause: Clause, at: number): boolean =>
  isBehindOf(clause, at) &&
  clause.ideas.slice(0, at).some((_, i) => i > at - 4 && clause.was(i, 'quantity', 'share'))

export const isPlainShare = ({
  quantity,
  operation,
  claim,
  by,
  versus,
  comparing,
  changing,
}: Intent): boolean =>
  quantity === 'share' && !operation && !claim && !by && !versus && !comparing && !changing

/** "the full year", "that quarter", "the annual total": the longer time that what was told lies in. */
export const isAround = ({ text, period }: Idea): boolean => period !== undefined && around.test(text)

const around =
  /^(?:(?:the|that) )?(?:(?:full|whole|entire) )?(?:year|quarter)$|^(?:annual|yearly) (?:total|figure)$/

/** "exports in 2025 that shipped in Q4", "… came in Q4": the verb before a part of the year says when. */
export function tellsWhen(clause: Clause, at: number): boolean {
  const before = item(clause.ideas, at - 1)?.text === 'in' ? at - 2 : at - 1
  const text = item(clause.ideas, before)?.text ?? ''
  return clause.was(before, 'verb') || clause.was(before, 'yesno') || verbs.test(text)
}

const verbs = /^(?:came|come|fell|left|went out|arrived|occurred|happened|took place)(?: in)?$/
