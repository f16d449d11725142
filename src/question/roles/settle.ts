import type { Flow } from '../../trade/types.ts'
import type { Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import { type FlowSaid, isBesideWorld, isRepeated, type Sides } from './sides.ts'

export interface Settled {
  readonly exporters: readonly string[]
  readonly importers: readonly string[]
  /** A reporter named without a word that tells which flow. */
  readonly flowless?: readonly string[]
  /** Other places named with it. */
  readonly partners?: readonly string[]
  /** Places that found no seat: with them the question is not understood. */
  readonly leftover: readonly string[]
  /** Seats that were given to a place whose position did not tell. */
  readonly guessed: readonly Flow[]
}

interface Reporting {
  readonly reporters: readonly string[]
  readonly defaultFlow?: Flow
}

/** A loose place that reports takes the reporter's seat if it is free; any other is the partner. */
export function settle(sides: Sides, said: FlowSaid, held: Reporting): Settled {
  const speaker = said.flow ?? said.agent ?? held.defaultFlow
  const settled = speaker === undefined ? withoutFlow(sides, held) : withFlow(sides, speaker, held)
  return said.taken ? turnTakers(settled, held) : settled
}

/** "which paid more: the US or Germany": whoever does not report, and stands where nothing tells, is who took it. */
function turnTakers(settled: Settled, { reporters }: Reporting): Settled {
  const { exporters, importers, guessed } = settled
  const isFree = importers.length === 0 && guessed.includes('export')
  return isFree && !exporters.some((code) => reporters.includes(code))
    ? { ...settled, exporters: [], importers: exporters }
    : settled
}

function withFlow(sides: Sides, speaker: Flow, held: Reporting): Settled {
  const exporters = [...sides.exporters]
  const importers = [...sides.importers]
  const leftover: string[] = []
  const [reporterSeat, partnerSeat] = speaker === 'export' ? [exporters, importers] : [importers, exporters]
  const firm = partnerSeat.length
  for (const mention of sides.loose) {
    const codes = mention.places.map(codeOf)
    if (isRepeated(codes, exporters, importers)) continue
    if (isAgainst(mention, speaker)) leftover.push(...codes)
    else if (mayReport(mention, held) && reporterSeat.length === 0) reporterSeat.push(...codes)
    else if (partnerSeat.length === 0) partnerSeat.push(...codes)
    else if (reporterSeat.length === 0 && firm > 0 && !isPartners(mention, speaker))
      reporterSeat.push(...codes)
    else leftover.push(...codes)
  }
  return { exporters, importers, leftover, guessed: guessedSeats(sides, exporters, importers) }
}

/** "exports to Japan in 2022 and to Korea in 2023": a second one that took it, and nobody who reports. */
const isPartners = ({ marker }: Mention, speaker: Flow): boolean =>
  speaker === 'export' && (marker === 'to' || marker === 'buyer')

/** "UK exports from Chile": one end too many. */
const isAgainst = ({ marker }: Mention, speaker: Flow): boolean => speaker === 'export' && marker === 'from'

function withoutFlow(sides: Sides, held: Reporting): Settled {
  const exporters = [...sides.exporters]
  const importers = [...sides.importers]
  let flowless: readonly string[] | undefined
  const partners: string[] = []
  const leftover: string[] = []
  for (const mention of sides.loose) {
    const codes = mention.places.map(codeOf)
    if (isRepeated(codes, exporters, importers)) continue
    if (exporters.length > 0 && importers.length === 0) importers.push(...codes)
    else if (importers.length > 0 && exporters.length === 0) exporters.push(...codes)
    else if (mayReport(mention, held) && !flowless) flowless = codes
    else if (partners.length === 0) partners.push(...codes)
    else leftover.push(...codes)
  }
  const found = { exporters, importers, leftover, guessed: guessedSeats(sides, exporters, importers) }
  return { ...found, ...(flowless ? { flowless } : {}), ...(partners.length > 0 ? { partners } : {}) }
}

const guessedSeats = (
  sides: Sides,
  exporters: readonly string[],
  importers: readonly string[],
): readonly Flow[] => {
  const guessed: Flow[] = []
  if (exporters.length > sides.exporters.length) guessed.push('export')
  if (importers.length > sides.importers.length) guessed.push('import')
  return guessed
}

function mayReport(mention: Mention, { reporters }: Reporting): boolean {
  const reports = (place: Mention['places'][number]) => reporters.includes(codeOf(place))
  const { places, marker } = mention
  return marker !== 'owner' && (isBesideWorld(mention) ? places.some(reports) : places.every(reports))
}
