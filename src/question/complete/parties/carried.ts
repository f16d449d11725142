import type { Query } from '../../../query/query.ts'
import { assumed, carried } from '../../../query/slot.ts'
import type { Flow } from '../../../trade/types.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Parties } from '../../roles/parties-found.ts'
import type { Said } from '../../said/said.ts'

/** "from Germany" after exports against imports is one of them. */
export function flowOf({ flows }: Query, [place]: readonly Mention[]): Flow {
  const [first, second] = flows.value
  if (second === undefined || (place?.marker !== 'from' && place?.marker !== 'to')) return first!
  return place.marker === 'from' ? 'import' : 'export'
}

/** "which of them are Asian" after what came from the EU: of all there are, and not of the EU. */
export function carriedParties(previous: Query, inGroup = false): Parties {
  const { partners } = previous
  const ofAll = !inGroup || partners.value[0] === 'WORLD' || partners.value[0] === 'HELD'
  return {
    reporters: carried(previous.reporters),
    flows: carried(previous.flows),
    partners: ofAll ? carried(partners) : assumed(['WORLD'], 'default'),
    mirror: previous.mirror,
  }
}

/**
 * "and imports?": the flow is new, the partner stays; "no, Brazil": the reporter is new, and it stays as well. "Brazil's
 * coal imports" and "the UK's imports" after those from Germany say whole whose they are: they are from everywhere.
 */
export function carryPartner(parties: Parties, said: Said, previous: Query): Parties {
  const { mentions, goods } = said
  const sameFlow = parties.flows.value.join() === previous.flows.value.join() || isBalance(said, previous)
  const ownPartner = parties.reporters.value.some((code) => previous.partners.value.includes(code))
  const isOther = parties.reporters.value.join() !== previous.reporters.value.join()
  const isNew = parties.reporters.how === 'said' && isOther && goods.codes.length === 0
  // "and Brazil's imports" after places side by side are all of them, "and Brazil's" those from the same places
  const isWhole = previous.along === 'partner' && said.flow.flow !== undefined
  const named = isNew && sameFlow && !ownPartner && !isWhole
  // "that as a share of all UK imports": the whole is named, and the part is what was told
  const isWholeOfThat = said.asShareOf && sameFlow && !isOther && mentions.length === 1
  const stays = mentions.length === 0 || named || isWholeOfThat || isOnlyNamed(parties, said, isOther)
  return stays && parties.partners.how === 'assumed'
    ? { ...parties, partners: carried(previous.partners) }
    : parties
}

/** A balance is of both flows, whichever is named of another one's. */
const isBalance = ({ flow, intent }: Said, { quantity }: Query): boolean =>
  quantity === 'balance' && (intent.quantity ?? quantity) === quantity && flow.flow === undefined

/** "UK" after its imports from Germany: the reporter once more, and nothing else. */
const isOnlyNamed = ({ reporters }: Parties, { goods, flow }: Said, isOther: boolean): boolean =>
  reporters.how === 'said' && !isOther && goods.codes.length === 0 && flow.flow === undefined
