import { isBill } from '../bills.ts'
import type { Clause } from '../clause.ts'
import { item } from '../item.ts'
import type { PlaceValue } from '../readers/place-value.ts'
import { deedAt, isMoment } from './deed.ts'
import type { Marker } from './mention.ts'
import { passes } from './owner-reach.ts'
import { isBehindForeign, isLoose, leadsRow } from './owner-row.ts'
import { articles, hasFlowBefore, isBalance, isPossessive } from './words.ts'

/** What follows the place: a flow word makes it the subject, a share word its owner, a good alone its origin. */
export function ownerOf(clause: Clause, at: number): Marker | undefined {
  let sawGood = false
  const possessive = isPossessive(clause, at + 1)
  if (isOwnedByOther(clause, at) || isTakenBy(clause, at)) return 'origin'
  for (let i = at + 1 + (possessive ? 1 : 0); i < clause.ideas.length; i++) {
    const idea = clause.ideas[i]!
    // "UK reliance on China": whose imports they are, and not the part
    if (clause.was(i, 'quantity', 'share') && !sawGood) return clause.was(i, 'taking') ? 'subject' : 'owner'
    if (clause.was(i, 'verb')) return clause.was(i, 'verb', 'import') ? 'buyer' : 'seller'
    if (isAskedDeed(clause, at, i)) return clause.was(i, 'flow', 'import') ? 'buyer' : 'seller'
    if (clause.was(i, 'flow') || clause.was(i, 'taking') || clause.was(i, 'paying') || isBalance(clause, i))
      return 'subject'
    if (isBill(clause, i)) return 'subject'
    if (clause.was(i, 'agent')) return (sawGood && !isCalled(clause, at)) || possessive ? 'subject' : 'agent'
    if (clause.was(i, 'goes')) return 'subject'
    if (idea.good) sawGood = true
    else if (possessive && i === at + 2 && isOwnedByOther(clause, i)) continue
    else if (!passes(clause, i)) break
  }
  if (!sawGood) return undefined
  if (isBehindForeign(clause, at)) return 'subject'
  if (isOwnedByFlow(clause, at)) return undefined
  if (isAdjective(clause.ideas[at]!.place)) return 'origin'
  if (!hasFlowBefore(clause, at)) return isForOther(clause, at) ? 'origin' : undefined
  if (leadsRow(clause, at)) return 'subject'
  return isLoose(clause, at) ? undefined : 'origin'
}

/** "did Brazil export more": the flow word is what is done, as "sell" would be. */
const isAskedDeed = ({ ideas }: Clause, place: number, at: number): boolean =>
  /^(?:ex|im)port$/.test(ideas[at]!.text) && asking.test(item(ideas, place - 1)?.text ?? '')

const asking = /^(?:do|does|did)$/

/** "importations du Royaume-Uni, nickel", "imports of the UK, nickel": whose flow it is; of "imports of UK nickel" it is the nickel. */
function isOwnedByFlow(clause: Clause, at: number): boolean {
  const of = clause.before(at)
  if (clause.ideas[of]?.text !== 'of' || !clause.was(clause.before(of), 'flow')) return false
  const isForeign = clause.text.slice(...clause.ideas[of]!.span).toLowerCase() !== 'of'
  return isForeign || clause.ideas[at + 1]?.text === ','
}

/** "US coal for Brazil": from the one and for the other. */
const isForOther = (clause: Clause, at: number): boolean =>
  clause.ideas[at + 1]?.good !== undefined &&
  clause.ideas.some(({ place }, i) => place && i > at && clause.was(clause.before(i), 'preposition', 'for'))

/** "Japan's UK nickel purchases": of the UK's nickel, and not the UK's purchases. */
const isOwnedByOther = (clause: Clause, at: number): boolean =>
  clause.ideas[at]?.place !== undefined &&
  isPossessive(clause, at - 1) &&
  clause.ideas[at - 2]?.place !== undefined &&
  clause.ideas[at + 1]?.good !== undefined

/** "Swiss palladium imports by the UK": who imports stands behind "by". */
function isTakenBy(clause: Clause, at: number): boolean {
  if (!isAdjective(clause.ideas[at]!.place) || !clause.ideas[at + 1]?.good) return false
  if (!clause.was(at + 2, 'flow', 'import')) return false
  const by = clause.after(at + 2)
  return clause.was(by, 'preposition', 'by') && clause.ideas[clause.after(by)]?.place?.kind === 'place'
}

/** "was China the top hafnium supplier", "China as tungsten supplier": what it was, and not whose suppliers. */
const isCalled = ({ ideas }: Clause, at: number): boolean =>
  articles.has(ideas[at + 1]?.text ?? '') || ideas[at + 1]?.text === 'as'

export const isAdjective = (place: PlaceValue | undefined): boolean =>
  (place?.kind === 'place' || place?.kind === 'group') && place.adjective

/** "magnets of Chinese origin", "German-made" */
export function isOrigin(clause: Clause, at: number): boolean {
  const made = clause.ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  if (!isAdjective(clause.ideas[at]!.place) && made === at + 1) return false
  if (!origins.has(clause.ideas[made]?.text ?? '')) return false
  clause.take(made)
  return true
}

const origins = new Set(['origin', 'made', 'produced', 'sourced'])

/** "did Germany buy more than the US": the verb of a list stands behind its first member. */
export function verbBehind(clause: Clause, first: number, last: number): Marker | undefined {
  const behind = isMoment(clause, first + 1) ? first + 2 : first + 1
  const deed = first === last ? undefined : deedAt(clause, behind)
  return deed === undefined ? undefined : deed === 'import' ? 'buyer' : 'seller'
}
