import type { Query } from '../../../query/query.ts'
import { type Slot, said as saidSlot } from '../../../query/slot.ts'
import { type Marker, type Mention, namesOneOf } from '../../mentions/mention.ts'
import type { Held } from '../../roles/held.ts'
import { chooseParties } from '../../roles/parties.ts'
import type { PartiesFound } from '../../roles/parties-found.ts'
import { type FlowSaid, sidesOf } from '../../roles/sides.ts'
import type { Said } from '../../said/said.ts'
import { carriedParties, carryPartner } from './carried.ts'

/** A balance, two-way trade, exports against imports; `undefined` where one flow is asked for. */
export function ofBothFlows(
  said: Said,
  places: readonly Mention[],
  held: Held,
  previous: Query | undefined,
): PartiesFound | undefined {
  const { flow, intent } = said
  if (intent.quantity === 'balance') {
    const sides = intent.claim?.kind === 'sign' ? fromHeldSide(places, held) : places
    const found = withFlows(saidSlot(['export', 'import']), { flow: 'export' }, sides, held, previous)
    return 'parties' in found && isOfOther(found.parties.reporters, previous)
      ? { parties: carryPartner(found.parties, said, previous) }
      : found
  }
  // "trade between China and the US" of data that hold one way is that way
  const isOneWay = flow.open === true && held.catalogue.flows.length < 2
  if (!flow.both || isOneWay) return undefined
  const sides = flow.sum ? ofReporter(places, held) : places
  return withFlows(saidSlot(flow.both), { flow: flow.both[0]! }, sides, held, previous)
}

/** "and Brazil's balance?" after the UK's with China: with China as well. */
const isOfOther = ({ value }: Query['reporters'], previous: Query | undefined): previous is Query =>
  previous?.quantity === 'balance' && previous.reporters.value.join() !== value.join()

/** "does China have a deficit with Brazil": where Brazil alone reports, it is told of Brazil, with the sign turned round. */
function fromHeldSide(places: readonly Mention[], { reporters }: Held): readonly Mention[] {
  const [subject, other, ...more] = places
  if (subject?.marker !== 'subject' || other?.marker !== 'with' || more.length > 0) return places
  if (namesOneOf(subject, reporters) || !namesOneOf(other, reporters)) return places
  return [
    { ...subject, marker: 'with' },
    { ...other, marker: 'subject' },
  ]
}

/** Of one reporter, who must have both of them held. */
export function withFlows(
  flows: Slot<NonNullable<FlowSaid['both']>>,
  first: FlowSaid,
  places: readonly Mention[],
  held: Held,
  previous: Query | undefined,
): PartiesFound {
  const found: PartiesFound =
    places.length === 0 && previous
      ? { parties: carriedParties(previous) }
      : chooseParties(sidesOf(between(places, held), first), first, held)
  if ('issue' in found) return found
  const reporter = found.parties.reporters.value[0]!
  const missing = flows.value.find((flow) => !held.catalogue.holds({ reporter, flow }))
  if (missing)
    return { issue: { kind: 'not_held', slot: 'flow', words: `${missing}s`, held: held.catalogue.flows } }
  return { parties: { ...found.parties, flows } }
}

/** "trade between the UK and Germany": the one that reports, and its partner. */
const between = (places: readonly Mention[], held: Held): readonly Mention[] =>
  places.length === 1 && places[0]!.marker === 'with' ? ofReporter(places, held) : places

/** "UK-China two-way trade", "China's total trade with the UK": what goes both ways is the same for both, so that one tells it. */
export function ofReporter(places: readonly Mention[], { reporters }: Held): readonly Mention[] {
  const pair = places.flatMap((mention) => mention.places.map((place) => ({ mention, place })))
  const [one, other, ...others] = pair
  if (!one || !other || others.length > 0) return places
  const [first, second] = pair.map(({ place }) => place.kind === 'place' && reporters.includes(place.code))
  // of two that report, or of none, it is as their places tell
  if (first === second && places[0]!.marker !== 'with') return places
  const [owner, partner] = first || !second ? [one, other] : [other, one]
  return [alone(owner, 'subject'), alone(partner, 'with')]
}

function alone(
  { mention, place }: { mention: Mention; place: Mention['places'][number] },
  marker: Marker,
): Mention {
  return { ...mention, places: [place], marker, joined: undefined }
}
