import type { Issue } from '../../query/issue.ts'
import type { Flow } from '../../trade/types.ts'
import { type Held, holds } from './held.ts'
import type { Settled } from './settle.ts'

/** A reporter that is held, asked for a flow or good of which it has nothing: that is the answer. */
export function saidButNotHeld(
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
    return flowNotHeld(candidate, held)
  return goodNotHeld(held)
}

export const goodNotHeld = ({ catalogue, commodities }: Held): Issue => ({
  kind: 'not_held',
  slot: 'commodity',
  words: catalogue.commodities.find(({ code }) => code === commodities[0])?.label ?? commodities.join(', '),
  held: [],
})

/** Nobody could report it. */
export function notHeld(
  { exporters, importers, flowless }: Settled,
  flow: Flow | undefined,
  held: Held,
): Issue {
  const isUntold = flow === undefined && held.defaultFlow === undefined
  if (isUntold && (flowless || exporters.length + importers.length === 0)) return needsFlowWord
  const seat = flow === 'import' ? importers : exporters
  // "UK and French imports": one of the two reports
  const reporter = seat.find((code) => !held.reporters.includes(code)) ?? seat[0]
  if (reporter === undefined && flow && held.catalogue.flows.includes(flow) && held.commodities.length > 0)
    return goodNotHeld(held)
  if (reporter === undefined || held.reporters.includes(reporter)) return flowNotHeld(flow, held)
  return { kind: 'not_held', slot: 'reporter', words: reporter, held: held.reporters }
}

const flowNotHeld = (flow: Flow | undefined, { catalogue }: Held): Issue => ({
  kind: 'not_held',
  slot: 'flow',
  words: flow ? `${flow}s` : '',
  held: catalogue.flows,
})

const needsFlowWord: Issue = {
  kind: 'needs',
  slot: 'flow',
  choices: ['exports', 'imports'].map((word) => ({ label: word, question: word })),
}
