import type { Clause } from '../clause.ts'
import { codeOf } from '../place-code.ts'
import { asksWho } from './deed.ts'
import { ownerOf } from './owner.ts'
import { isArticle } from './passed-over.ts'
import { hasFlowBefore, isPossessive } from './words.ts'

/** "who bought more from the UK, Germany or the US": the comma parts the two that are asked about from the other end. */
export const endsEnd = (clause: Clause, at: number, comma: number): boolean =>
  clause.ideas[comma]!.text === ',' &&
  comma === at + 1 &&
  clause.stands('or') &&
  asksWho(clause) &&
  /^(?:from|to)$/.test(clause.ideas[clause.before(at)]?.text ?? '')

/** "magnets UK, from China": what a preposition leads in behind the comma is no second of what none leads in. */
export const isOtherEnd = (clause: Clause, at: number, comma: number): boolean =>
  clause.ideas[comma]!.text === ',' &&
  comma === at + 1 &&
  /^(?:from|to)$/.test(clause.ideas[comma + 1]?.text ?? '') &&
  !clause.was(clause.before(at), 'preposition') &&
  !clause.was(clause.before(at), 'conjunction')

/** "South Africa vs Belgium, UK platinum imports": whose imports they are, behind the two that are set against each other. */
export const namesWhole = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.place !== undefined &&
  clause.was(at - 1, 'conjunction', 'comma') &&
  ownerOf(clause, at) === 'subject'

/** "Chinese tungsten or Chinese magnets": of two goods the same partner. */
export const isSaidAgain = ({ ideas }: Clause, at: number, other: number): boolean =>
  ideas[at + 1]?.good !== undefined &&
  ideas[other + 1]?.good !== undefined &&
  codeOf(ideas[at]!.place!) === codeOf(ideas[other]!.place!)

/** After "and", a place that a flow word follows at once begins a clause of its own: "to Germany and US imports". */
export function isSeparated(clause: Clause, at: number): boolean {
  const and = isArticle(clause, at - 1) ? at - 2 : at - 1
  return (
    hasFlowBefore(clause, at) &&
    clause.was(isPossessive(clause, at + 1) ? at + 2 : at + 1, 'flow') &&
    clause.was(and, 'conjunction', 'and')
  )
}
