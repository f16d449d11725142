import { placeLabel } from '../../names/labels.ts'
import type { Flow } from '../../trade/types.ts'
import type { Held } from './held.ts'
import { notHeld, saidButNotHeld } from './not-held.ts'
import type { PartiesFound } from './parties-found.ts'
import { partiesFor } from './seated.ts'
import { type Settled, settle } from './settle.ts'
import type { FlowSaid, Sides } from './sides.ts'
import { asTraders } from './traders.ts'

/** Decides who reports: the side that the data hold, the side the flow word speaks for first. */
export function chooseParties(sides: Sides, told: FlowSaid, held: Held): PartiesFound {
  const said = asTakers(asTraders(sides, told, held), held)
  const settled = settle(sides, said, held)
  if (settled.leftover.length > 0)
    return { issue: { kind: 'not_understood', words: settled.leftover.map(placeLabel) } }
  const flow = said.flow ?? said.agent
  for (const candidate of namedSide(settled, held) ??
    takersSide(settled, said, held) ??
    inOrder(flow, held)) {
    const issue = saidButNotHeld(candidate, settled, flow, held)
    if (issue) return { issue }
    const found = partiesFor(candidate, settled, flow, held)
    if (found) return found
  }
  return { issue: notHeld(settled, flow, held) }
}

/** "did Germany import more than the US" of data without imports: whoever is named took it from the one who exports. */
const asTakers = (said: FlowSaid, { catalogue: { flows } }: Held): FlowSaid =>
  said.flow === 'import' && !said.both && !flows.includes('import') ? { ...said, taken: true } : said

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

/** "lithium carbonate into the UK", "shipped to the UK": what those that report took in, from wherever it came. */
const takersSide = (
  { exporters, importers, flowless }: Settled,
  { flow, agent, weak }: FlowSaid,
  { defaultReporter, reporters }: Held,
): readonly Flow[] | undefined =>
  (flow === undefined || weak) &&
  agent === undefined &&
  defaultReporter === undefined &&
  exporters.length === 0 &&
  !flowless &&
  importers.length > 0 &&
  importers.every((code) => reporters.includes(code))
    ? importFirst
    : undefined

const inOrder = (flow: Flow | undefined, { defaultFlow }: Held): readonly Flow[] =>
  (flow ?? defaultFlow) === 'import' ? importFirst : exportFirst

const importFirst: readonly Flow[] = ['import', 'export']
const exportFirst: readonly Flow[] = ['export', 'import']
