import type { Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'

interface Reporting {
  readonly reporters: readonly string[]
}

/**
 * "did Germany sell more to the UK than Norway": where the UK alone reports, Germany and Norway are set against each
 * other, and not the UK and Norway, though these stand on both sides of the "than".
 */
export function asComparedTraders(
  mentions: readonly Mention[],
  { reporters }: Reporting,
): readonly Mention[] {
  const [trader, pair, ...others] = mentions
  if (!trader || !pair || others.length > 0 || !isTrader(trader, reporters)) return mentions
  const [reporter, second] = pair.places
  if (pair.joined !== 'versus' || pair.places.length !== 2 || pair.at[0]! < trader.at[0]!) return mentions
  if (!reporters.includes(codeOf(reporter!)) || reporters.includes(codeOf(second!))) return mentions
  const { joined: _joined, ...one } = pair
  return [
    { ...trader, places: [...trader.places, second!], at: [...trader.at, pair.at[1]!], joined: 'versus' },
    { ...one, places: [reporter!], at: [pair.at[0]!], marker: markerBeside(trader, pair) },
  ]
}

const isTrader = ({ places, marker }: Mention, reporters: readonly string[]): boolean =>
  places.length === 1 && dealing.has(marker) && !reporters.includes(codeOf(places[0]!))
const dealing = new Set<Mention['marker']>(['buyer', 'seller', 'plain', 'agent', 'subject'])

/** "supply more UK nickel" goes to the UK, "buy more Brazilian silicon" comes from Brazil. */
function markerBeside(trader: Mention, { marker }: Mention): Mention['marker'] {
  if (marker === 'to' || marker === 'from') return marker
  return trader.marker === 'seller' ? 'to' : trader.marker === 'buyer' ? 'from' : marker
}
