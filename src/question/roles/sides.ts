import type { Flow } from '../../trade/types.ts'
import type { Marker, Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'

/** What the flow words said. `agent`: "suppliers", "buyers" look from the reporter's side. */
export interface FlowSaid {
  readonly flow?: Flow | undefined
  /** Several flows named, to be compared or added: "exports than imports". */
  readonly both?: readonly Flow[] | undefined
  /** Both flows added up: "two-way trade", "exports plus imports". */
  readonly sum?: boolean | undefined
  readonly agent?: Flow | undefined
  /** "trade": either way. */
  readonly open?: true | undefined
  /** "shipments": those of the US can as well be to the US, unless they are the US's or by the US; "volumes" always can. */
  readonly weak?: 'shipments' | 'volumes' | undefined
  /** "shipments", "sales" and the like alone were said. */
  readonly sent?: true | undefined
  /** Only a verb of taking or paying told the flow: a place that stands anywhere is who took it. */
  readonly taken?: true | undefined
}

/** The two sides of the trade, as far as the positions of the places tell. */
export interface Sides {
  readonly exporters: readonly string[]
  readonly importers: readonly string[]
  /** Places in a position that does not tell. */
  readonly loose: readonly Mention[]
}

/** Puts every mention on the exporter's or the importer's side; the rest stays loose. */
export function sidesOf(mentions: readonly Mention[], said: FlowSaid): Sides {
  if (mentions.length === 0) return nobody
  const exporters: string[] = []
  const importers: string[] = []
  const loose: Mention[] = []
  const hasOwner = mentions.some(({ marker }) => marker === 'owner')
  const told = mentions.filter(
    (one) => !isIdleWorld(one, hasOwner) || (mentions.length === 1 && isOfWorld(one)),
  )
  const fromSaid = told.some((mention) => mention.marker === 'from')
  for (const mention of told) {
    const side = fromSaid && isTaker(mention, said) ? 'importer' : sideOf(mention, said)
    const codes = mention.places.map(codeOf)
    if (isRepeated(codes, exporters, importers)) continue
    if (side === 'exporter' && exporters.length === 0) exporters.push(...codes)
    else if (side === 'importer' && importers.length === 0) importers.push(...codes)
    else loose.push(mention)
  }
  return { exporters, importers, loose }
}

/** "UK shipments from Chile": from there to the UK. */
const isTaker = ({ marker }: Mention, { sent }: FlowSaid): boolean =>
  marker === 'origin' || (sent === true && (marker === 'subject' || marker === 'owner'))

const nobody: Sides = { exporters: [], importers: [], loose: [] }

/** The same place said twice adds nothing: "uk exports or uk imports". */
export const isRepeated = (codes: readonly string[], ...seats: readonly (readonly string[])[]): boolean =>
  seats.some((seat) => seat.length > 0 && codes.every((code) => seat.includes(code)))

/** "world exports": those of all countries, and not of the one that reports; of "China's world exports" nobody thinks so. */
const isOfWorld = ({ marker }: Mention): boolean => marker === 'subject'

/** "total exports", "exports worldwide", "its share of exports to the world": everybody, which nobody needs to be told. */
const isIdleWorld = ({ places, marker }: Mention, hasOwner: boolean): boolean =>
  places.length === 1 && places[0]!.kind === 'world' && marker !== 'from' && (marker !== 'to' || hasOwner)

/** "Germany vs total magnet exports": one beside everybody. */
export const isBesideWorld = ({ places }: Mention): boolean =>
  places.length > 1 && places.some(({ kind }) => kind === 'world')

function sideOf(mention: Mention, said: FlowSaid): 'exporter' | 'importer' | 'loose' {
  const { marker } = mention
  const { flow, agent } = said
  if (isEither(mention, said)) return 'loose'
  const speaker = flow ?? agent
  switch (marker) {
    case 'from':
    case 'seller':
      return 'exporter'
    case 'to':
    case 'buyer':
      return 'importer'
    case 'origin':
      return agent === 'import' ? 'importer' : 'exporter'
    case 'subject':
    case 'by':
      return speaker === undefined || isBesideWorld(mention)
        ? 'loose'
        : speaker === 'export'
          ? 'exporter'
          : 'importer'
    case 'of':
      return flow === undefined ? 'loose' : flow === 'export' ? 'exporter' : 'importer'
    case 'in':
      return flow === 'import' ? 'importer' : 'loose'
    default:
      return 'loose'
  }
}

const isEither = ({ marker, possessive }: Mention, { weak }: FlowSaid): boolean =>
  weak === 'volumes' ? owning.has(marker) : weak === 'shipments' && marker === 'subject' && !possessive
const owning: ReadonlySet<Marker> = new Set(['subject', 'by', 'of'])
