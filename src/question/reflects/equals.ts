import type { Clause } from '../clause.ts'
import { nothing, type Search } from './rule.ts'

/**
 * "did exports outdistance 5,000 t": an amount that no known word leads in is claimed to be just that amount only where it
 * stands like the figure itself: "was it 619 t", "did it amount to 619 t", "did China export 619 t", "fell by 619 t".
 */
export const unknownRelation: Search = (clause, _said, { claim }) => {
  if (claim?.kind !== 'threshold' || claim.threshold.relation !== 'equal' || claim.threshold.near)
    return nothing
  const at = clause.ideas.findIndex(({ amount, fate }) => amount && fate === 'consumed')
  if (at < 0 || isOfMove(clause, at)) return nothing
  const lead = barely.test(clause.ideas[at - 1]?.text ?? '') ? at - 2 : at - 1
  return lead < 0 || leadsIn(clause, lead) || isOfBeing(clause, lead) ? nothing : [clause.ideas[lead]!.text]
}

/** "10 percent higher", "fell by 50%" */
const isOfMove = (clause: Clause, at: number): boolean =>
  ['direction', 'more', 'difference'].some((kind) => clause.was(clause.after(at), kind)) ||
  ['direction', 'change'].some((kind) => clause.was(at - 1, kind) || clause.was(at - 2, kind))

function leadsIn(clause: Clause, at: number): boolean {
  const { text, place, good, period } = clause.ideas[at]!
  if (place || good || period || amounting.test(text) || telling.test(text)) return true
  return naming.some((kind) => clause.was(at, kind))
}

/** "was it really 619 t" */
const isOfBeing = (clause: Clause, at: number): boolean =>
  clause.isFiller(at) &&
  clause.ideas.slice(0, at + 1).some(({ text }) => /^(?:is|are|was|were|be)$/.test(text))

/** "amounted to just 619 t": no more than that, and no other amount */
const barely = /^(?:just|merely|only)$/

const naming = ['yesno', 'flow', 'verb', 'taking', 'trade', 'measure', 'quantity', 'unit'] as const
const amounting =
  /^(?:at|of|by|as|it|that|this|they|amount(?:s|ed)? to|total(?:s|led|ed)?|equal(?:s|led)?(?: to)?|add(?:s|ed)? up to|(?:comes?|came) (?:to|in at)|reach(?:es|ed)? a total of|show(?:s|ed|n)?|stands?|stood|:)$/
/** "Reuters has 6,357 t", "you said 619 t": read as one, see `readers/frames.ts` */
const telling = /^[a-z' ]+ (?:has|gives|prints|quotes|cites|says?|said)$/
