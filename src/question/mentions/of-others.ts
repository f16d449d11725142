import type { Clause } from '../clause.ts'
import { item } from '../item.ts'
import { goodOfOther, isByPartners, isGiven, isPaid, isPaidFor, wholeOfPart } from './by-partners.ts'
import type { Marker } from './mention.ts'
import { isOrigin } from './owner.ts'
import { otherEnd } from './passive.ts'
import type { Stand } from './stand.ts'

/** "which countries supply UK magnets", "UK magnets bought by Germany", "magnets of Chinese origin" */
export function ofOthers(clause: Clause, { first, last, before, preposition }: Stand): Marker | undefined {
  if (isPaidFor(clause, { first, before })) {
    if (!clause.was(before, 'paying')) clause.take(before)
    return 'from'
  }
  if (isPaid(clause, { first, before })) return 'from'
  // "which of the UK's goods does Germany buy"
  const ofThose = preposition === 'of' && item(clause.ideas, before - 1)?.text === 'which'
  const other = before < 0 || !preposition || ofThose ? goodOfOther(clause, last) : undefined
  if (other && ofThose) clause.take(before)
  if (other) return other
  const whole = wholeOfPart(clause, first)
  if (whole) {
    if (preposition === 'of') clause.take(before)
    return whole
  }
  if (isGiven(clause, first) && isByPartners(clause, clause.before(first))) return 'to'
  const end = otherEnd(clause, last)
  if (end) return end
  if (takeBound(clause, last)) return 'to'
  return isOrigin(clause, last) ? 'from' : undefined
}

/** "US-bound shipments" */
function takeBound(clause: Clause, last: number): boolean {
  const at = clause.ideas[last + 1]?.text === '-' ? last + 2 : last + 1
  if (clause.ideas[at]?.text !== 'bound') return false
  clause.take(at)
  return true
}
