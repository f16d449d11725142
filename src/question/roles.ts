import type { Issue } from '../query/issue.ts'
import { assumed, type Query, type Slot, said } from '../query/query.ts'
import type { Catalogue, Flow } from '../trade/types.ts'
import type { Mention } from './mentions.ts'
import { codeOf } from './place-code.ts'

/** What the flow words said. `from_agent`: "suppliers", "buyers" look from the reporter's side. */
export interface FlowSaid {
  readonly flow?: Flow
  /** Several flows named, to be compared: "exports than imports". */
  readonly both?: readonly Flow[]
  readonly agent?: Flow
  /** "shipments", "sales": "US shipments" can as well be those to the US. */
  readonly weak?: boolean
}

export interface Sides {
  readonly exporters: readonly string[]
  readonly importers: readonly string[]
  /** Places in a position that does not tell. */
  readonly loose: readonly Mention[]
}

/** Puts every mention on the exporter's or the importer's side, as far as its position tells. */
export function sidesOf(mentions: readonly Mention[], said: FlowSaid): Sides {
  const exporters: string[] = []
  const importers: string[] = []
  const loose: Mention[] = []
  const told = mentions.filter((one) => !isIdleWorld(one))
  const fromSaid = told.some((mention) => mention.marker === 'from')
  for (const mention of told) {
    const side = mention.marker === 'origin' && fromSaid ? 'importer' : sideOf(mention, said)
    const codes = mention.places.map(codeOf)
    if (isRepeated(codes, exporters, importers)) continue
    if (side === 'exporter' && exporters.length === 0) exporters.push(...codes)
    else if (side === 'importer' && importers.length === 0) importers.push(...codes)
    else loose.push(mention)
  }
  return { exporters, importers, loose }
}

const isRepeated = (codes: readonly string[], ...seats: readonly string[][]): boolean =>
  seats.some((seat) => seat.length > 0 && codes.every((code) => seat.includes(code)))

/** "total exports", "world exports": everybody, which nobody needs to be told. */
const isIdleWorld = ({ places, marker }: Mention): boolean =>
  places.length === 1 && places[0]!.kind === 'world' && marker !== 'from' && marker !== 'to'

function sideOf({ marker }: Mention, { flow, agent }: FlowSaid): 'exporter' | 'importer' | 'loose' {
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
      return speaker === undefined ? 'loose' : speaker === 'export' ? 'exporter' : 'importer'
    case 'of':
      return flow === undefined ? 'loose' : flow === 'export' ? 'exporter' : 'importer'
    case 'in':
      return flow === 'import' ? 'importer' : 'loose'
    default:
      return 'loose'
  }
}

export interface Held {
  readonly catalogue: Catalogue
  /** Goods asked, or none said. */
  readonly commodities: readonly string[]
  readonly defaultReporter?: string
  readonly defaultFlow?: Flow
  readonly reporters: readonly string[]
  /** The partners are what is asked for, so the one place named is the reporter: "who supplies Brazil". */
  readonly listing: boolean
}

export interface Parties {
  readonly reporters: Slot<readonly string[]>
  readonly flows: Slot<readonly Flow[]>
  readonly partners: Slot<readonly string[]>
  readonly mirror?: NonNullable<Query['mirror']>
}

export type PartiesFound = { readonly parties: Parties } | { readonly issue: Issue }

/** Decides who reports: the side that the data hold, the side the flow word speaks for first. */
export function chooseParties(sides: Sides, flowSaid: FlowSaid, held: Held): PartiesFound {
  const settled = flowSaid.weak
    ? turnWeak(settleLoose(sides, flowSaid, held), held)
    : settleLoose(sides, flowSaid, held)
  const flow = flowSaid.flow ?? flowSaid.agent
  const order: readonly Flow[] =
    namedSide(settled, held) ??
    (flow === 'import' ? ['import', 'export'] : flow === 'export' ? ['export', 'import'] : bothWays(held))
  for (const candidate of order) {
    const silent = saidButNotHeld(candidate, settled, flow, held)
    if (silent) return { issue: silent }
    const parties = partiesFor(candidate, settled, flow, held)
    if (parties) return parties
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
  if (reports(importers)) return ['import', 'export']
  return reports(exporters) ? ['export', 'import'] : undefined
}

const bothWays = (held: Held): readonly Flow[] =>
  held.defaultFlow === 'import' ? ['import', 'export'] : ['export', 'import']

interface Settled {
  readonly exporters: readonly string[]
  readonly importers: readonly string[]
  /** A reporter named without a word that tells which flow. */
  readonly flowless?: readonly string[]
  /** Other places named with it. */
  readonly partners?: readonly string[]
}

/** A loose place that reports takes the reporter's seat if it is free; any other is the partner. */
function settleLoose(sides: Sides, { flow, agent }: FlowSaid, held: Held): Settled {
  const exporters = [...sides.exporters]
  const importers = [...sides.importers]
  let flowless: readonly string[] | undefined
  const partners: string[] = []
  const speaker = flow ?? agent ?? held.defaultFlow
  for (const mention of sides.loose) {
    const codes = mention.places.map(codeOf)
    if (isRepeated(codes, exporters, importers)) continue
    const reports =
      codes.every((code) => held.reporters.includes(code)) &&
      mention.marker !== 'owner' &&
      mention.marker !== 'with'
    if (speaker === undefined) {
      if (exporters.length > 0 && importers.length === 0) importers.push(...codes)
      else if (importers.length > 0 && exporters.length === 0) exporters.push(...codes)
      else if (reports && !flowless) flowless = codes
      else if (!flowless || partners.length === 0) partners.push(...codes)
      continue
    }
    const reporterSeat = speaker === 'export' ? exporters : importers
    const partnerSeat = speaker === 'export' ? importers : exporters
    if (reports && reporterSeat.length === 0) reporterSeat.push(...codes)
    else if (partnerSeat.length === 0) partnerSeat.push(...codes)
    else if (reporterSeat.length === 0) reporterSeat.push(...codes)
  }
  return {
    exporters,
    importers,
    ...(flowless ? { flowless } : {}),
    ...(partners.length > 0 ? { partners } : {}),
  }
}

/** A reporter that is held, asked for a flow or good of which it has nothing: that is the answer, not another reading. */
function saidButNotHeld(
  candidate: Flow,
  { exporters, importers }: Settled,
  flow: Flow | undefined,
  held: Held,
): Issue | undefined {
  const seat = candidate === 'export' ? exporters : importers
  if (flow !== candidate || seat.length === 0 || !seat.every((code) => held.reporters.includes(code)))
    return undefined
  if (seat.some((reporter) => holds(reporter, candidate, held))) return undefined
  const other = candidate === 'export' ? importers : exporters
  if (other.some((code) => held.reporters.includes(code))) return undefined
  if (held.commodities.length === 0 || !held.catalogue.holds({ reporter: seat[0]!, flow: candidate }))
    return { kind: 'not_held', slot: 'flow', words: `${candidate}s`, held: held.catalogue.flows }
  return { kind: 'not_held', slot: 'commodity', words: labelOf(held), held: [] }
}

const labelOf = ({ catalogue, commodities }: Held): string =>
  catalogue.commodities.find((commodity) => commodity.code === commodities[0])?.label ??
  commodities.join(', ')

/** "US shipments" of one who does not report: the shipments to the US. */
function turnWeak(settled: Settled, held: Held): Settled {
  const foreign =
    settled.exporters.length > 0 && !settled.exporters.some((code) => held.reporters.includes(code))
  return foreign && settled.importers.length === 0 ? { exporters: [], importers: settled.exporters } : settled
}

function partiesFor(
  candidate: Flow,
  settled: Settled,
  flow: Flow | undefined,
  held: Held,
): PartiesFound | undefined {
  const seat = candidate === 'export' ? settled.exporters : settled.importers
  const opposite = candidate === 'export' ? settled.importers : settled.exporters
  const other = opposite.length > 0 ? opposite : (settled.partners ?? [])
  const named = seat.length > 0 ? seat : (settled.flowless ?? [])
  if (named.length > 0 && !named.every((code) => held.reporters.includes(code))) return undefined
  const reporters = named.length > 0 ? named : reportersOf(candidate, held)
  if (!reporters.some((reporter) => holds(reporter, candidate, held))) return undefined
  if (named.length === 0 && reporters.length > 1) return { issue: needsReporter(reporters, held) }
  if (flow === undefined && held.defaultFlow === undefined && needsFlow(candidate, settled, reporters, held))
    return undefined
  return { parties: parties(candidate, reporters, named.length > 0, other, flow, settled) }
}

/** Nothing says which way: only where the data hold one way alone is there nothing to ask. */
function needsFlow(
  candidate: Flow,
  { exporters, importers }: Settled,
  reporters: readonly string[],
  held: Held,
): boolean {
  if (exporters.length > 0 || importers.length > 0) return false
  const other = candidate === 'export' ? 'import' : 'export'
  return reporters.some((reporter) => holds(reporter, other, held))
}

const reportersOf = (flow: Flow, held: Held): readonly string[] =>
  held.defaultReporter !== undefined
    ? [held.defaultReporter]
    : held.reporters.filter((reporter) => holds(reporter, flow, held))

function holds(reporter: string, flow: Flow, { catalogue, commodities }: Held): boolean {
  if (commodities.length === 0) return catalogue.holds({ reporter, flow })
  return commodities.some((commodity) => catalogue.holds({ reporter, flow, commodity }))
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
  const base = {
    reporters: reporterSaid
      ? said(reporters)
      : assumed(reporters, mirrored ? ('mirror' as const) : ('default' as const)),
    flows:
      flow === candidate
        ? said([candidate] as const)
        : assumed([candidate] as const, mirrored ? 'mirror' : 'default'),
    partners: other.length > 0 ? said(other) : assumed(['WORLD'] as const, 'default'),
  }
  const asked = (flow === 'import' ? settled.importers : settled.exporters)[0]
  return mirrored ? { ...base, mirror: { reporter: asked ?? 'WORLD', flow: flow! } } : base
}

function needsReporter(reporters: readonly string[], _held: Held): Issue {
  return {
    kind: 'needs',
    slot: 'reporter',
    choices: reporters.map((code) => ({ label: code, question: code })),
  }
}

function notHeld(settled: Settled, flow: Flow | undefined, held: Held): Issue {
  if (flow === undefined && held.defaultFlow === undefined) {
    return {
      kind: 'needs',
      slot: 'flow',
      choices: ['exports', 'imports'].map((word) => ({ label: word, question: word })),
    }
  }
  const reporter = (flow === 'import' ? settled.importers : settled.exporters)[0]
  const reports = reporter !== undefined && held.reporters.includes(reporter)
  if (reports || reporter === undefined)
    return {
      kind: 'not_held',
      slot: 'flow',
      words: flow === undefined ? '' : `${flow}s`,
      held: held.catalogue.flows,
    }
  return { kind: 'not_held', slot: 'reporter', words: reporter, held: held.reporters }
}
