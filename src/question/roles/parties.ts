import { placeLabel } from '../../names/labels.ts'
import type { Issue } from '../../query/issue.ts'
import { assumed, type Query, type Slot, said as saidSlot } from '../../query/query.ts'
import type { Catalogue, Flow } from '../../trade/types.ts'
import { type Settled, settle } from './settle.ts'
import type { FlowSaid, Sides } from './sides.ts'

/** What the catalogue says about the goods asked. */
export interface Held {
  readonly catalogue: Catalogue
  /** Goods asked, or none said. */
  readonly commodities: readonly string[]
  readonly defaultReporter?: string
  readonly defaultFlow?: Flow
  readonly reporters: readonly string[]
  /** The partners are what is asked for, so the one place named is the reporter: "who supplies Brazil". */
  readonly listing: boolean
  /** "UK nickel trade with China": both ways are meant, though only one of them is held for the partner. */
  readonly bothWays: boolean
  /** The package declares a reporter, so that what is asked of the other side can be read from its report. */
  readonly mirrors: boolean
}

export interface Parties {
  readonly reporters: Slot<readonly string[]>
  readonly flows: Slot<readonly Flow[]>
  readonly partners: Slot<readonly string[]>
  readonly mirror?: NonNullable<Query['mirror']>
}

export type PartiesFound = { readonly parties: Parties } | { readonly issue: Issue }

/** Decides who reports: the side that the data hold, the side the flow word speaks for first. */
export function chooseParties(sides: Sides, said: FlowSaid, held: Held): PartiesFound {
  const settled = settle(sides, said, held)
  if (settled.leftover.length > 0)
    return { issue: { kind: 'not_understood', words: settled.leftover.map(placeLabel) } }
  const flow = said.flow ?? said.agent
  for (const candidate of namedSide(settled, held) ?? inOrder(flow, held)) {
    const issue = saidButNotHeld(candidate, settled, flow, held)
    if (issue) return { issue }
    const found = partiesFor(candidate, settled, flow, held)
    if (found) return found
  }
  return { issue: notHeld(settled, flow, held) }
}

/** Of a list of partners only the reporter is named; it reports from its own side. */
function namedSide(
  { exporters, importers }: Settled,
  { listing, reporters }: Held,
): readonly Flow[] | undefined {
  const reports = (seat: readonly string[]) =>
    seat.length > 0 && seat.every((code) => reporters.includes(code))
  if (!listing || (exporters.length > 0 && importers.length > 0)) return undefined
  if (reports(importers)) return importFirst
  return reports(exporters) ? exportFirst : undefined
}

const inOrder = (flow: Flow | undefined, { defaultFlow }: Held): readonly Flow[] =>
  (flow ?? defaultFlow) === 'import' ? importFirst : exportFirst

const importFirst: readonly Flow[] = ['import', 'export']
const exportFirst: readonly Flow[] = ['export', 'import']

function partiesFor(
  candidate: Flow,
  settled: Settled,
  flow: Flow | undefined,
  held: Held,
): PartiesFound | undefined {
  const [seat, opposite] =
    candidate === 'export' ? [settled.exporters, settled.importers] : [settled.importers, settled.exporters]
  const named = seat.length > 0 ? seat : (settled.flowless ?? [])
  if (!named.every((code) => held.reporters.includes(code))) return undefined
  const reporters = named.length > 0 ? named : reportersOf(candidate, held)
  if (!reporters.some((reporter) => holds(reporter, candidate, held))) return undefined
  if (named.length === 0 && reporters.length > 1) return { issue: needsReporter(reporters) }
  if (flow === undefined && held.defaultFlow === undefined && needsFlow(candidate, settled, reporters, held))
    return undefined
  if (flow !== undefined && flow !== candidate && named.length === 0 && !held.mirrors) return undefined
  if (isDoubtful(candidate, flow, named, settled, held)) return undefined
  const other = opposite.length > 0 ? opposite : (settled.partners ?? [])
  if (isOwnPartner(reporters, other, named.length > 0)) return undefined
  return { parties: parties(candidate, reporters, named.length > 0, other, flow, settled) }
}

/** "which countries supplied the UK": nobody is taken for granted to be its own supplier. */
const isOwnPartner = (reporters: readonly string[], other: readonly string[], isSaid: boolean): boolean =>
  !isSaid && other.length === 1 && reporters.includes(other[0]!)

/** Turning a reporter's own imports into its exports needs more than a guess at who stands where. */
const isDoubtful = (
  candidate: Flow,
  flow: Flow | undefined,
  named: readonly string[],
  { guessed }: Settled,
  held: Held,
): boolean =>
  flow !== undefined &&
  candidate !== flow &&
  guessed.includes(candidate) &&
  named.some((reporter) => held.catalogue.holds({ reporter, flow }))

const reportersOf = (flow: Flow, held: Held): readonly string[] =>
  held.defaultReporter !== undefined
    ? [held.defaultReporter]
    : held.reporters.filter((reporter) => holds(reporter, flow, held))

function holds(reporter: string, flow: Flow, { catalogue, commodities }: Held): boolean {
  if (commodities.length === 0) return catalogue.holds({ reporter, flow })
  return commodities.some((commodity) => catalogue.holds({ reporter, flow, commodity }))
}

/** Nothing says which way: only where the data hold one way alone is there nothing to ask. */
function needsFlow(
  candidate: Flow,
  { exporters, importers, partners }: Settled,
  reporters: readonly string[],
  held: Held,
): boolean {
  if (exporters.length > 0 || importers.length > 0) return false
  const flow = candidate === 'export' ? 'import' : 'export'
  return reporters.some((reporter) =>
    partners && held.commodities.length === 1 && !held.bothWays
      ? partners.some((partner) =>
          held.catalogue.holds({ reporter, flow, partner, commodity: held.commodities[0]! }),
        )
      : holds(reporter, flow, held),
  )
}

function parties(
  candidate: Flow,
  reporters: readonly string[],
  reporterSaid: boolean,
  other: readonly string[],
  flow: Flow | undefined,
  settled: Settled,
): Parties {
  const mirrored = flow !== undefined && flow !== candidate
  const because = mirrored ? ('mirror' as const) : ('default' as const)
  const base = {
    reporters: reporterSaid ? saidSlot(reporters) : assumed(reporters, because),
    flows: flow === candidate ? saidSlot([candidate]) : assumed([candidate], because),
    partners: other.length > 0 ? saidSlot(other) : assumed(['WORLD'], 'default' as const),
  }
  const asked = (flow === 'import' ? settled.importers : settled.exporters)[0]
  return mirrored ? { ...base, mirror: { reporter: asked ?? 'WORLD', flow } } : base
}

const needsReporter = (reporters: readonly string[]): Issue => ({
  kind: 'needs',
  slot: 'reporter',
  choices: reporters.map((code) => ({ label: placeLabel(code), question: placeLabel(code) })),
})

/** A reporter that is held, asked for a flow or good of which it has nothing: that is the answer. */
function saidButNotHeld(
  candidate: Flow,
  { exporters, importers }: Settled,
  flow: Flow | undefined,
  held: Held,
): Issue | undefined {
  const [seat, other] = candidate === 'export' ? [exporters, importers] : [importers, exporters]
  const reports = seat.length > 0 && seat.every((code) => held.reporters.includes(code))
  if (flow !== candidate || !reports || seat.some((reporter) => holds(reporter, candidate, held)))
    return undefined
  if (other.some((code) => held.reporters.includes(code))) return undefined
  if (held.commodities.length === 0 || !held.catalogue.holds({ reporter: seat[0]!, flow: candidate }))
    return { kind: 'not_held', slot: 'flow', words: `${candidate}s`, held: held.catalogue.flows }
  return { kind: 'not_held', slot: 'commodity', words: labelOf(held), held: [] }
}

const labelOf = ({ catalogue, commodities }: Held): string =>
  catalogue.commodities.find((commodity) => commodity.code === commodities[0])?.label ??
  commodities.join(', ')

function notHeld({ exporters, importers, flowless }: Settled, flow: Flow | undefined, held: Held): Issue {
  if (
    flow === undefined &&
    held.defaultFlow === undefined &&
    (flowless || exporters.length + importers.length === 0)
  )
    return needsFlowWord
  const reporter = (flow === 'import' ? importers : exporters)[0]
  const reports = reporter !== undefined && held.reporters.includes(reporter)
  if (reporter === undefined && flow && held.catalogue.flows.includes(flow) && held.commodities.length > 0)
    return { kind: 'not_held', slot: 'commodity', words: labelOf(held), held: [] }
  if (reports || reporter === undefined)
    return { kind: 'not_held', slot: 'flow', words: flow ? `${flow}s` : '', held: held.catalogue.flows }
  return { kind: 'not_held', slot: 'reporter', words: reporter, held: held.reporters }
}

const needsFlowWord: Issue = {
  kind: 'needs',
  slot: 'flow',
  choices: ['exports', 'imports'].map((word) => ({ label: word, question: word })),
}
