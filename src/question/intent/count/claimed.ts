import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeListNouns } from '../nouns.ts'

/** "were there more than 20 suppliers", "did it buy from at least 5 countries": the number is one of partners, or of goods. */
export function readCountClaimed(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || (intent.operation ?? intent.quantity)) return
  const at = clause.ideas.findIndex((_, i) => countsListed(clause, i))
  if (at < 0) return
  clause.take(at)
  set(intent, { quantity: 'count', ...claimOfCount(clause, clause.ideas[at]!.threshold!, at + 1) })
  takeListNouns(clause)
}

/** A bare number right before those that are counted: "more than 20 suppliers"; "over $20m" is an amount. */
export const countsListed = (clause: Clause, at: number): boolean => {
  const threshold = clause.ideas[at]?.threshold
  if (!threshold || threshold.unit !== undefined) return false
  if (!/\d$/.test(clause.ideas[at]!.text) && threshold.value > mostInWords) return false
  const noun = countedAt(clause, at + 1)
  return clause.was(noun, 'agent') || clause.was(noun, 'noun')
}

/** "more than ten suppliers"; what is in millions is an amount. */
const mostInWords = 100

/** "more than 20 different suppliers", "more than two EU countries" */
function countedAt(clause: Clause, start: number): number {
  let at = start
  while (/^(?:different|distinct|separate|other)$/.test(clause.ideas[at]?.text ?? '')) at++
  return clause.ideas[at]?.place?.kind === 'group' ? at + 1 : at
}

function claimOfCount(clause: Clause, threshold: Threshold, noun: number): Partial<Draft> {
  const by = clause.was(countedAt(clause, noun), 'noun', 'commodity') ? 'commodity' : 'partner'
  return { by, claim: { kind: 'threshold', threshold: { ...threshold, unit: 'partners' } } }
}
