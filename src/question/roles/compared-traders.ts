import { type Mention, namesOneOf } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import { type Held, holds } from './held.ts'
import type { FlowSaid } from './sides.ts'

/**
 * "did Germany sell more to the UK than Norway": where the UK alone reports, Germany and Norway are set against each
 * other, and not the UK and Norway, though these stand on both sides of the "than".
 */
export function asComparedTraders(
  mentions: readonly Mention[],
  { flow, agent }: FlowSaid,
  held: Held,
): readonly Mention[] {
  const { reporters } = held
  if (mentions.some(({ elliptic }) => elliptic)) {
    const parted = mentions.flatMap((one) => withoutDoubtful(one, mentions, reporters))
    if (parted.length !== mentions.length) return parted
  }
  const [trader, pair, ...others] = mentions
  if (!trader || !pair || others.length > 0) return mentions
  if (isOfOneThatReports(trader, pair, reporters)) return [trader, { ...pair, marker: 'to' }]
  // "is Brazil a bigger supplier to the UK than Spain": Brazil reports too, but is called what Spain is
  const isCalled = agent !== undefined && flow === undefined && isOne(trader)
  const isRival = isTrader(trader, reporters) || isGiver(trader, pair, held)
  if (!isCalled && !isRival) return mentions
  const [reporter, second] = pair.places
  if (pair.joined !== 'versus' || pair.places.length !== 2 || pair.at[0]! < trader.at[0]!) return mentions
  if (!reporters.includes(codeOf(reporter!)) || reporters.includes(codeOf(second!))) return mentions
  return [
    { ...trader, places: [...trader.places, second!], at: [...trader.at, pair.at[1]!], joined: 'versus' },
    {
      ...pair,
      joined: undefined,
      places: [reporter!],
      at: [pair.at[0]!],
      marker: markerBeside(trader, pair),
    },
  ]
}

/** "did Norway or Germany supply more UK nickel": they supply it to the UK. */
const isOfOneThatReports = (trader: Mention, pair: Mention, reporters: readonly string[]): boolean =>
  trader.joined === 'versus' &&
  trader.marker === 'seller' &&
  pair.marker === 'origin' &&
  !namesOneOf(trader, reporters) &&
  pair.places.length === 1 &&
  namesOneOf(pair, reporters)

/** "did Brazil supply more to the UK than Spain": than Spain did, though Brazil reports what it sends to Spain as well. */
const isGiver = (trader: Mention, { places, marker, elliptic }: Mention, held: Held): boolean =>
  isOne(trader) &&
  trader.marker === 'seller' &&
  marker === 'to' &&
  elliptic === true &&
  holds(codeOf(places[0]!), 'import', held)

const isTrader = (mention: Mention, reporters: readonly string[]): boolean =>
  isOne(mention) && !reporters.includes(codeOf(mention.places[0]!))

const isOne = ({ places, marker }: Mention): boolean => places.length === 1 && dealing.has(marker)
const dealing = new Set<Mention['marker']>(['buyer', 'seller', 'plain', 'agent', 'subject'])

/** "supply more UK nickel" goes to the UK, "buy more Brazilian silicon" comes from Brazil. */
function markerBeside(trader: Mention, { marker }: Mention): Mention['marker'] {
  if (marker === 'to' || marker === 'from') return marker
  return trader.marker === 'seller' ? 'to' : trader.marker === 'buyer' ? 'from' : marker
}

/** "did the UK buy more from China than Brazil": where Brazil reports as well, it can be what Brazil bought. */
function withoutDoubtful(
  mention: Mention,
  mentions: readonly Mention[],
  reporters: readonly string[],
): readonly Mention[] {
  const [first, second, ...more] = mention.places
  if (!mention.elliptic || !first || !second || more.length > 0) return [mention]
  // "did Germany buy more from Brazil than the UK", too, where both report what they sold to Germany
  const isOfOther =
    reporters.includes(codeOf(first)) || mentions.some((one) => one !== mention && namesOneOf(one, reporters))
  if (!isOfOther || !reporters.includes(codeOf(second))) return [mention]
  const one = { ...mention, joined: undefined, elliptic: undefined }
  return [
    { ...one, places: [first], at: [mention.at[0]!] },
    { ...one, places: [second], at: [mention.at[1]!], marker: 'plain' },
  ]
}
