import type { Issue } from '../../query/issue.ts'
import { carried, type Query, type Slot, said as saidSlot } from '../../query/query.ts'
import { type Mention, namesOneOf } from '../mentions/mention.ts'
import { asComparedTraders } from '../roles/compared-traders.ts'
import type { Held } from '../roles/held.ts'
import { goodNotHeld } from '../roles/not-held.ts'
import { chooseParties, type PartiesFound } from '../roles/parties.ts'
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

/** Who reports, which way, and the other side: said, carried from the turn before, or the default. */
export function partiesFor(said: Said, held: Held, previous: Query | undefined): PartiesFound {
  const found = partiesSaid(said, held, previous)
  return said.ofAll && 'parties' in found
    ? { parties: { ...found.parties, partners: saidSlot(['WORLD']) } }
    : found
}

function partiesSaid(said: Said, held: Held, previous: Query | undefined): PartiesFound {
  const whole = wholeOf(said)
  const named = said.mentions.filter((mention) => mention !== whole && !isGroupFilter(said, mention))
  const places = asComparedTraders(named, held)
  if (said.intent.quantity === 'balance')
    return withFlows(
      saidSlot(['export', 'import']),
      { flow: 'export' },
      said.intent.claim?.kind === 'sign' ? fromHeldSide(places, held) : places,
      held,
      previous,
    )
  if (said.flow.both)
    return withFlows(saidSlot(said.flow.both), { flow: said.flow.both[0]! }, places, held, previous)
  const flowSaid = said.flow.flow !== undefined || said.flow.agent !== undefined
  if (previous && places.length === 0 && !flowSaid)
    return carriedOrNotHeld(carriedParties(previous), said, held)
  if (previous?.mirror && places.length === 0 && previous.mirror.flow === said.flow.flow)
    return { parties: carriedParties(previous) }
  const both = previous && !flowSaid ? bothCarried(previous, places) : undefined
  if (both) return withFlows(carried(both), { flow: both.value[0]! }, places, held, previous)
  const flow = previous && places.length > 0 && !flowSaid ? { flow: flowOf(previous, places) } : said.flow
  const found = chooseParties(sidesOf(places, flow), flow, held)
  if ('issue' in found || !previous) return found
  // "and imports?" of one who reports exports only: nobody else was named whose imports they could be
  if (found.parties.mirror && places.length === 0) return { issue: flowNotHeld(said, held) }
  return { parties: carryPartner(found.parties, said, previous) }
}

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
function between(places: readonly Mention[], { reporters }: Held): readonly Mention[] {
  const [pair, ...others] = places
  if (pair?.marker !== 'with' || pair.places.length !== 2 || others.length > 0) return places
  const reports = pair.places.map((place) => place.kind === 'place' && reporters.includes(place.code))
  const [first, second] = reports[0] || !reports[1] ? [0, 1] : [1, 0]
  const { joined: _joined, ...one } = pair
  return [
    { ...one, places: [pair.places[first]!], marker: 'subject' },
    { ...one, places: [pair.places[second]!], marker: 'with' },
  ]
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
