import { placeLabel } from '../../names/labels.ts'
import type { Issue } from '../../query/issue.ts'
import { assumed, said } from '../../query/slot.ts'
import type { Flow } from '../../trade/types.ts'
import { type Held, holds, reportersOf } from './held.ts'
import type { Parties, PartiesFound } from './parties-found.ts'
import type { Settled } from './settle.ts'

/** One way to look at the trade: as this flow, with these reporting it. */
interface Seated {
  readonly flow: Flow
  /** The flow that was said: of the other one this is the mirror. */
  readonly asked: Flow | undefined
  /** Those in the reporter's seat, as they were named. */
  readonly named: readonly string[]
  readonly reporters: readonly string[]
  readonly others: readonly string[]
}

/** Who reports, and with whom, if the data hold it as this flow and nothing speaks against it. */
export function partiesFor(
  flow: Flow,
  settled: Settled,
  asked: Flow | undefined,
  held: Held,
): PartiesFound | undefined {
  const seated = seatedAs(flow, settled, asked, held)
  const { named, reporters } = seated
  if (!named.every((code) => held.reporters.includes(code))) return undefined
  if (!reporters.some((reporter) => holds(reporter, flow, held))) return undefined
  if (named.length === 0 && reporters.length > 1)
    return listsTradersOf(seated, held) ? undefined : { issue: needsReporter(reporters) }
  return isAmiss(seated, settled, held) ? undefined : { parties: partiesOf(seated, settled) }
}

function seatedAs(flow: Flow, settled: Settled, asked: Flow | undefined, held: Held): Seated {
  const { exporters, importers, flowless = [], partners = [] } = settled
  const [seat, opposite] = flow === 'export' ? [exporters, importers] : [importers, exporters]
  const named = once(seat.length > 0 ? seat : flowless)
  const reporters = named.length > 0 ? named : reportersOf(flow, held)
  return { flow, asked, named, reporters, others: opposite.length > 0 ? opposite : partners }
}

/** "exports of nickel by the UK or UK nickel imports" are of one reporter. */
const once = (codes: readonly string[]): readonly string[] => (codes.length > 1 ? [...new Set(codes)] : codes)

/** "China's top five customers": of one who reports nothing, and whoever reports could tell no more than what it took. */
const listsTradersOf = ({ flow, asked, others }: Seated, { listing, reporters }: Held): boolean =>
  listing &&
  asked !== undefined &&
  asked !== flow &&
  others.length > 0 &&
  others.every((code) => !reporters.includes(code))

const needsReporter = (reporters: readonly string[]): Issue => ({
  kind: 'needs',
  slot: 'reporter',
  choices: reporters.map((code) => ({ label: placeLabel(code), question: placeLabel(code) })),
})

const isAmiss = (seated: Seated, settled: Settled, held: Held): boolean =>
  needsFlow(seated, settled, held) ||
  isMirrorOfNobody(seated, held) ||
  isDoubtful(seated, settled, held) ||
  isOwnPartner(seated)

/** Nothing says which way: only where the data hold one way alone is there nothing to ask. */
function needsFlow({ flow, asked, reporters }: Seated, settled: Settled, held: Held): boolean {
  if (asked !== undefined || held.defaultFlow !== undefined) return false
  const { exporters, importers, partners } = settled
  if (exporters.length > 0 || importers.length > 0) return false
  const other = flow === 'export' ? 'import' : 'export'
  if (!partners || held.commodities.length !== 1 || held.bothWays)
    return reporters.some((reporter) => holds(reporter, other, held))
  const trade = (way: Flow) =>
    reporters.some((reporter) => holdsWithOneOf(partners, { reporter, flow: way }, held))
  return trade(other) || !trade(flow)
}

const holdsWithOneOf = (
  partners: readonly string[],
  { reporter, flow }: { readonly reporter: string; readonly flow: Flow },
  { catalogue, commodities }: Held,
): boolean =>
  partners.some((partner) => catalogue.holds({ reporter, flow, partner, commodity: commodities[0]! }))

const isMirrorOfNobody = ({ flow, asked, named }: Seated, { mirrors }: Held): boolean =>
  asked !== undefined && asked !== flow && named.length === 0 && !mirrors

/** Turning a reporter's own imports into its exports needs more than a guess at who stands where. */
const isDoubtful = ({ flow, asked, named }: Seated, { guessed }: Settled, { catalogue }: Held): boolean =>
  asked !== undefined &&
  flow !== asked &&
  guessed.includes(flow) &&
  named.some((reporter) => catalogue.holds({ reporter, flow: asked }))

/** "which countries supplied the UK": nobody is taken for granted to be its own supplier. */
const isOwnPartner = ({ named, reporters, others }: Seated): boolean =>
  named.length === 0 && others.length === 1 && reporters.includes(others[0]!)

function partiesOf({ flow, asked, named, reporters, others }: Seated, settled: Settled): Parties {
  const isMirror = asked !== undefined && asked !== flow
  const because = isMirror ? ('mirror' as const) : ('default' as const)
  const [reporter = 'WORLD'] = asked === 'import' ? settled.importers : settled.exporters
  return {
    reporters: named.length > 0 ? said(reporters) : assumed(reporters, because),
    flows: asked === flow ? said([flow]) : assumed([flow], because),
    partners: others.length > 0 ? said(others) : assumed(['WORLD'], 'default' as const),
    mirror: isMirror ? { reporter, flow: asked } : undefined,
  }
}
