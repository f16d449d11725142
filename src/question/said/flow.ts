import type { Flow } from '../../trade/types.ts'
import { bills, isBill } from '../bills.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isByPartners } from '../mentions/by-partners.ts'
import { isOfMove } from '../mentions/words.ts'
import type { FlowSaid } from '../roles/sides.ts'
import { textsOf } from '../texts.ts'
import { flowsNamed } from './flows-named.ts'

const billed = kindsOf(bills)
const flowWords = kindsOf('flow', 'agent', 'taking', 'goes', 'paying', 'gives', bills)

/** Which flow the words speak of. Verbs of taking count only where somebody takes. */
export const readFlow = (clause: Clause): FlowSaid => whole(flowIn(clause))

/** With every field, so that all that is made of a question has one shape. */
const whole = ({ flow, both, sum, agent, open, weak, sent, taken }: FlowSaid): FlowSaid => ({
  flow,
  both,
  sum,
  agent,
  open,
  weak,
  sent,
  taken,
})

function flowIn(clause: Clause): FlowSaid {
  if (isCoverage(clause)) return { flow: 'export', both: ['export', 'import'] }
  if (!clause.hasAny(flowWords)) return tradeOf(clause)
  const flows = flowsNamed(clause)
  const agent = sideOf(clause, 'agent')
  if (flows.includes('total')) return { both: ['export', 'import'], sum: true }
  if (givenByPartners(clause)) return { flow: 'import', agent: 'import' }
  if (flows.length > 1 && !agent) return flowsBeside(clause, flows as Flow[])
  return oneFlow(clause, flows[0] as Flow | undefined, agent)
}

/** "coverage ratio": exports over imports, though neither is named. */
const isCoverage = (clause: Clause): boolean =>
  clause.hasAny(ratios) && clause.all('ratio').some((at) => /\bcover/.test(clause.ideas[at]!.text))
const ratios = kindsOf('ratio')
/** "trade between the UK and China" goes both ways, "UK trade" either. */
function tradeOf(clause: Clause): FlowSaid {
  const at = clause.ideas.findIndex(({ text }) => /^trad(?:e|ed|ing)$/.test(text))
  if (at < 0) return {}
  return clause.was(clause.after(at), 'preposition', 'between')
    ? { both: ['export', 'import'], sum: true, open: true }
    : { open: true }
}

const flowsBeside = (clause: Clause, both: readonly Flow[]): FlowSaid =>
  isAdded(clause) ? { flow: both[0]!, both, sum: true } : { flow: both[0]!, both }

function oneFlow(clause: Clause, named: Flow | undefined, agent: Flow | undefined): FlowSaid {
  const flow = named ?? (agent === undefined ? taken(clause) : undefined)
  const said: Mutable = {}
  if (flow) said.flow = flow
  if (agent) said.agent = agent
  if (flow && !named && clause.hasAny(takingWords)) said.taken = true
  if (named && clause.all('flow').every((at) => clause.was(at, 'weak'))) said.sent = true
  const weak = flow && weakIn(clause)
  if (weak) said.weak = weak
  return said
}

/** No other word tells the flow. */
function weakIn(clause: Clause): FlowSaid['weak'] {
  const words = clause.all('flow')
  if (words.length === 0) return undefined
  if (words.every((at) => clause.was(at, 'weak', 'volumes'))) return 'volumes'
  return words.every((at) => clause.was(at, 'weak') && !clause.was(at, 'weak', 'sales'))
    ? 'shipments'
    : undefined
}

type Mutable = { -readonly [K in keyof FlowSaid]: FlowSaid[K] }

const takingWords = kindsOf('taking', 'paying')

/** What goes somewhere goes out; whatever somebody takes or pays for comes in. */
function taken(clause: Clause): Flow | undefined {
  if (clause.first('taking') !== undefined || clause.first('paying') !== undefined) return 'import'
  if (isBilled(clause)) return 'import'
  const goes = clause.first('goes')
  return goes !== undefined && isOfMove(clause, goes) ? undefined : sideOf(clause, 'goes')
}

/** "the British platinum bill": what somebody is billed for, that is named. */
const isBilled = (clause: Clause): boolean =>
  clause.hasAny(billed) &&
  clause.ideas.some(({ good }) => good) &&
  clause.ideas.some((_, at) => isBill(clause, at))

function sideOf(clause: Clause, kind: 'agent' | 'goes'): Flow | undefined {
  const at = clause.first(kind)
  return at === undefined ? undefined : (clause.value(at, kind) as Flow)
}

/** "which countries supply UK magnets": what others give, the one named takes. */
export const givenByPartners = (clause: Clause): boolean =>
  clause.stands('gives') &&
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'gives') &&
      isByPartners(clause, at) &&
      clause.ideas.every((_, i) => i === at || !clause.was(i, 'flow')) &&
      clause.ideas.some((idea, i) => i > at && idea.place),
  )

const plus = textsOf('plus', '+')

/** "exports plus imports", "imports and exports together" */
const isAdded = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) => plus.has(text) && clause.was(at - 1, 'flow') && clause.was(at + 1, 'flow'),
  )

export function consumeFlowWords(clause: Clause): void {
  if (clause.hasAny(flowWords)) for (const kind of ['flow', 'agent', 'taking', 'goes']) clause.takeAll(kind)
}
