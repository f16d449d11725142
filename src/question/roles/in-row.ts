import type { Flow } from '../../trade/types.ts'
import type { Mention } from '../mentions/mention.ts'
import { isAdjective } from '../mentions/owner.ts'
import { codeOf } from '../place-code.ts'
import { type Held, holds } from './held.ts'

/** "Brazil Canada niobium exports", "UK-China magnet imports", "UK German palladium imports": whose they are stands first. */
export function asInRow(
  mentions: readonly Mention[],
  flow: Flow | undefined,
  held: Held,
): readonly Mention[] {
  const [owner, other, ...others] = mentions
  if (!owner || !other || others.length > 0 || !flow || other.marker !== 'subject') return mentions
  // "share of the UK in Brazil niobium exports": whose part it is, and not whose exports
  if (owner.marker === 'owner') return mentions
  if (!isNoun(owner) || !(isNoun(other) || flow === 'import') || !isBeside(owner, other)) return mentions
  if (other.places.length > 1 || !holds(codeOf(owner.places[0]!), flow, held)) return mentions
  return [
    { ...owner, marker: 'subject' },
    { ...other, marker: flow === 'export' ? 'to' : 'from' },
  ]
}

const isNoun = ({ places, possessive }: Mention): boolean =>
  places.length === 1 && !possessive && places[0]!.kind !== 'world' && !isAdjective(places[0])

/** Nothing stands between them, or a hyphen. */
const isBeside = ({ at: [first] }: Mention, { at: [second] }: Mention): boolean => second! - first! <= 2
