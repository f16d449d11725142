import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import { assumed, said as saidSlot } from '../../../query/slot.ts'
import { type Mention, namesOneOf } from '../../mentions/mention.ts'
import { asMarkets } from '../../roles/as-markets.ts'
import { asComparedTraders } from '../../roles/compared-traders.ts'
import type { Held } from '../../roles/held.ts'
import { asInRow } from '../../roles/in-row.ts'
import { goodNotHeld } from '../../roles/not-held.ts'
import { chooseParties } from '../../roles/parties.ts'
import type { PartiesFound } from '../../roles/parties-found.ts'
import { sidesOf } from '../../roles/sides.ts'
import type { Said } from '../../said/said.ts'
import { wholeOf } from '../share.ts'
import { partiesToldBy } from '../told-by.ts'
import { afterTold, saysFlow } from './after-told.ts'
import { ofBothFlows, ofReporter } from './both-flows.ts'
import { carryPartner, flowOf } from './carried.ts'
import { isGroupFilter } from './group-filter.ts'

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
  const compared = asCompared(named, said, held)
  const traders = asMarkets(compared, said.flow.flow === 'export', held)
  const places = said.flow.open && said.flow.both ? ofReporter(traders, held) : traders
  const both = ofBothFlows(said, places, held, previous)
  if (both) return both
  const isInGroup = named.length < said.mentions.length
  const told = previous && afterTold(said, places, held, previous, isInGroup)
  return told ?? chosen(said, places, held, previous, traders !== compared)
}

function asCompared(named: readonly Mention[], { flow, intent }: Said, held: Held): readonly Mention[] {
  const traded = asComparedTraders(named, flow, held)
  const owned = intent.quantity === 'balance' ? 'export' : flow.flow
  return traded.length === 2 ? asInRow(traded, owned, held) : traded
}

/** By where the places stand; `areMarkets` where their exports were read as what goes to them. */
function chosen(
  said: Said,
  places: readonly Mention[],
  held: Held,
  previous: Query | undefined,
  areMarkets: boolean,
): PartiesFound {
  const goesOn = previous !== undefined && !saysFlow(said)
  const flow = goesOn && places.length > 0 ? { flow: flowOf(previous, places) } : said.flow
  const ofPartners = goesOn && isOfPart(said, previous) ? asPartners(places, held) : places
  const found = chooseParties(sidesOf(ofPartners, flow), flow, held)
  const told = areMarkets ? readAsMarkets(found) : found
  if ('issue' in told || !previous) return told
  // "and imports?" of one who reports exports only: nobody else was named whose imports they could be
  if (told.parties.mirror && places.length === 0) return { issue: flowNotHeld(said, held) }
  return { parties: carryPartner(told.parties, said, previous) }
}

/** "and of the EU?" after a share, "rank of Japan": whose part or place of the same trade, and not whose trade. */
const isOfPart = ({ intent: { operation, quantity } }: Said, previous: Query): boolean =>
  (quantity ?? previous.quantity) === 'share' || operation === 'rank'

const asPartners = (places: readonly Mention[], { reporters }: Held): readonly Mention[] =>
  places.map((place) =>
    place.marker === 'of' && !namesOneOf(place, reporters) ? { ...place, marker: 'plain' } : place,
  )

/** "US vs EU exports" of China's: whose exports they were read as is told. */
function readAsMarkets(found: PartiesFound): PartiesFound {
  if ('issue' in found) return found
  const { reporters } = found.parties
  return { parties: { ...found.parties, reporters: assumed(reporters.value, 'mirror') } }
}

/** Both flows may be held of other goods. */
const flowNotHeld = ({ flow: { flow, agent } }: Said, held: Held): Issue =>
  held.catalogue.flows.length > 1 && held.commodities.length > 0
    ? goodNotHeld(held)
    : { kind: 'not_held', slot: 'flow', words: `${flow ?? agent}s`, held: held.catalogue.flows }
