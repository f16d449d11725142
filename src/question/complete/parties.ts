import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { assumed, carried, type Slot, said as saidSlot } from '../../query/slot.ts'
import { type Marker, type Mention, namesOneOf } from '../mentions/mention.ts'
import { asComparedTraders, asInRow, asMarkets } from '../roles/compared-traders.ts'
import type { Held } from '../roles/held.ts'
import { goodNotHeld } from '../roles/not-held.ts'
import { chooseParties } from '../roles/parties.ts'
import type { PartiesFound } from '../roles/parties-found.ts'
import { type FlowSaid, sidesOf } from '../roles/sides.ts'
import type { Said } from '../said/said.ts'
import {
  bothCarried,
  carriedOrNotHeld,
  carriedParties,
  carryPartner,
  flowOf,
  isGroupFilter,
} from './carried-parties.ts'
import { wholeOf } from './share.ts'
import { partiesToldBy } from './told-by.ts'

/** Who reports, which way, and the other side: said, carried from the turn before, or the default. */
export function partiesFor(said: Said, held: Held, previous: Query | undefined): PartiesFound {
  const { tellers } = said
  const found = tellers
    ? partiesToldBy(tellers, partiesSaid, said, held, previous)
    : partiesSaid(said, held, previous)
  return said.ofAll && 'parties' in found
    ? { parties: { ...found.parties, partners: saidSlot(['WORLD']) } }
    : found
}

function partiesSaid(said: Said, held: Held, previous: Query | undefined): PartiesFound {
  const whole = wholeOf(said)
  const named = said.mentions.filter((mention) => mention !== whole && !isGroupFilter(said, mention))
  const owned = said.intent.quantity === 'balance' ? 'export' : said.flow.flow
  const traded = asComparedTraders(named, said.flow, held)
  const compared = traded.length === 2 ? asInRow(traded, owned, held) : traded
  const traders = asMarkets(compared, said.flow.flow === 'export', held)
  const places = said.flow.open && said.flow.both ? ofReporter(traders, held) : traders
  if (said.intent.quantity === 'balance')
    return withFlows(
      saidSlot(['export', 'import']),
      { flow: 'export' },
      said.intent.claim?.kind === 'sign' ? fromHeldSide(places, held) : places,
      held,
      previous,
    )
  // "trade between China and the US" of data that hold one way is that way
  const isOneWay = said.flow.open === true && held.catalogue.flows.length < 2
  if (said.flow.both && !isOneWay)
    return withFlows(
      saidSlot(said.flow.both),
      { flow: said.flow.both[0]! },
      said.flow.sum ? ofReporter(places, held) : places,
      held,
      previous,
    )
  const flowSaid = said.flow.flow !== undefined || said.flow.agent !== undefined
  if (previous && places.length === 0 && !flowSaid)
    return carriedOrNotHeld(carriedParties(previous, named.length < said.mentions.length), said, held)
  if (previous?.mirror && places.length === 0 && previous.mirror.flow === said.flow.flow)
    return { parties: carriedParties(previous) }
  const both = previous && !flowSaid ? bothCarried(previous, places) : undefined
  if (both) return withFlows(carried(both), { flow: both.value[0]! }, places, held, previous)
  const flow = previous && places.length > 0 && !flowSaid ? { flow: flowOf(previous, places) } : said.flow
  const ofPartners = previous && !flowSaid && isOfPart(said, previous) ? asPartners(places, held) : places
  const chosen = chooseParties(sidesOf(ofPartners, flow), flow, held)
  const found = traders === compared ? chosen : readAsMarkets(chosen)
  if ('issue' in found || !previous) return found
  // "and imports?" of one who reports exports only: nobody else was named whose imports they could be
  if (found.parties.mirror && places.length === 0) return { issue: flowNotHeld(said, held) }
  return { parties: carryPartner(found.parties, said, previous) }
}

/** "and of the EU?" after a share, "rank of Japan": whose part or place of the same trade, and not whose trade. */
const isOfPart = ({ intent: { operation, quantity } }: Said, previous: Query): boolean =>
  (quantity ?? previous.quantity) === 'share' || operation === 'rank'

const asPartners = (places: readonly Mention[], { reporters }: Held): readonly Mention[] =>
  places.map((place) =>
    place.marker === 'of' && !namesOneOf(place, reporters) ? { ...place, marker: 'plain' } : place,
  )

/** Both flows of one reporter: a balance, two-way trade, exports against imports. */
function withFlows(
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

/** Both flows may be held of other goods. */
const flowNotHeld = ({ flow: { flow, agent } }: Said, held: Held): Issue =>
  held.catalogue.flows.length > 1 && held.commodities.length > 0
    ? goodNotHeld(held)
    : { kind: 'not_held', slot: 'flow', words: `${flow ?? agent}s`, held: held.catalogue.flows }

/** "trade between the UK and Germany": the one that reports, and its partner. */
const between = (places: readonly Mention[], held: Held): readonly Mention[] =>
  places.length === 1 && places[0]!.marker === 'with' ? ofReporter(places, held) : places

/** "US vs EU exports" of China's: whose exports they were read as is told. */
function readAsMarkets(found: PartiesFound): PartiesFound {
  if ('issue' in found) return found
  const { reporters } = found.parties
  return { parties: { ...found.parties, reporters: assumed(reporters.value, 'mirror') } }
}

/** "UK-China two-way trade", "China's total trade with the UK": what goes both ways is the same for both, so that one tells it. */
function ofReporter(places: readonly Mention[], { reporters }: Held): readonly Mention[] {
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
