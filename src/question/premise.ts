import type { Clause } from './clause.ts'
import { kindsOf } from './kinds.ts'

const moves = kindsOf('direction')
const parts = kindsOf('quantity', 'percent')

/**
 * "exports fell in May, what share went to the US", "when exports fell": a move that is told beside a question on a
 * share. The share is of the exports, and of the move nothing is asked.
 */
export function premiseAt(clause: Clause): number | undefined {
  if (!clause.hasAny(moves) || !clause.hasAny(parts)) return undefined
  const { ideas } = clause
  for (let at = 0; at < ideas.length; at++) {
    if (!clause.was(at, 'direction') || !told.test(ideas[at]!.text) || !isStated(clause, at)) continue
    if (openedAt(clause, at) || isFollowedByShare(clause, at)) return at
  }
  return undefined
}

const told =
  /^(?:fell|fall|rose|dropped|declined|decreased|slumped|plunged|grew|increased|climbed|jumped|surged|went (?:up|down))$/

/** Said of a flow before it, and not asked: "did exports fall". */
const isStated = (clause: Clause, at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    if (clause.was(before, 'quantity') || clause.was(before, 'yesno')) return false
    if (clause.was(before, 'flow')) return !asksBefore(clause, before)
  }
  return false
}

const asksBefore = (clause: Clause, flow: number): boolean => {
  for (let at = flow - 1; at >= 0 && !opening.test(clause.ideas[at]!.text); at--)
    if (clause.was(at, 'ask') || clause.was(at, 'yesno')) return true
  return false
}

/** "what share went to the US when exports fell": a clause of its own behind what is asked. */
function openedAt(clause: Clause, move: number): boolean {
  const at = clause.ideas.findLastIndex(({ text }, i) => i < move && opening.test(text))
  return at > 0 && clause.ideas.slice(0, at).some((_, i) => clause.was(i, 'quantity', 'share'))
}
const opening = /^(?:when|while|as|though|although)$/

/** A sign, and behind it whose share, or what part, and no other move. */
function isFollowedByShare(clause: Clause, move: number): boolean {
  const end = clause.ideas.findIndex(({ text }, i) => i > move && /^[,;:.–—-]$/.test(text))
  const share = clause.ideas.findIndex(
    (_, i) => i > end && (clause.was(i, 'quantity', 'share') || clause.was(i, 'percent')),
  )
  return end > 0 && share > 0
}
