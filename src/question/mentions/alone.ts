import type { Clause } from '../clause.ts'
import { item } from '../item.ts'
import { leadsIn } from '../leads-in.ts'
import { isForeignFlow } from '../refine/genitive.ts'
import { isByPartners, isGiven } from './by-partners.ts'
import type { Marker } from './mention.ts'
import type { Stand } from './stand.ts'
import { hasFlowBefore } from './words.ts'

export function alone(clause: Clause, { first, last, own }: Stand): Marker {
  const asked = first === last && labels(clause, first) ? byPartnersBehind(clause, last) : undefined
  if (asked) return asked
  if (clause.ideas[last + 1]?.text === '<-') return 'to'
  if (own) return own
  if (isOwnerBehind(clause, first)) return 'of'
  if (isGiven(clause, first)) return 'to'
  return hasFlowBefore(clause, first) ? 'after' : 'plain'
}

/** "импорт кобальта Китая", "Nickelimporte Frankreichs": whose it is stands behind the good, or the foreign flow. */
function isOwnerBehind({ ideas }: Clause, at: number): boolean {
  const { place } = ideas[at]!
  const before = item(ideas, at - 1)
  const owns = place !== undefined && 'adjective' in place && place.adjective
  return owns && before !== undefined && (before.good !== undefined || isForeignFlow(before))
}

/** "Brazil: which partner bought the least niobium": a label in front, of whoever is asked about. */
const labels = (clause: Clause, at: number): boolean =>
  clause.ideas.slice(0, at).every(leadsIn) &&
  clause.ideas[at + 1]?.text === ':' &&
  clause.ideas.every(({ place }, i) => !place || i === at)

/** Others buy from the one in the label, or sell to it. */
function byPartnersBehind(clause: Clause, label: number): Marker | undefined {
  const verb = clause.ideas.findIndex((_, at) => at > label && clause.was(at, 'verb'))
  if (verb < 0 || !isByPartners(clause, verb)) return undefined
  return clause.was(verb, 'verb', 'import') ? 'from' : 'to'
}
