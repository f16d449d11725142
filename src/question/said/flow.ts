import type { Flow } from '../../trade/types.ts'
import { bills, isBill } from '../bills.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isByPartners } from '../mentions/by-partners.ts'
import { isOfMove } from '../mentions/words.ts'
import type { FlowSaid } from '../roles/sides.ts'
import { textsOf } from '../texts.ts'

const billed = kindsOf(bills)
const flowWords = kindsOf('flow', 'agent', 'taking', 'goes', 'paying', 'gives', bills)

/** Which flow the words speak of. Verbs of taking count only where somebody takes. */
export function readFlow(clause: Clause): FlowSaid {
  if (!clause.hasAny(flowWords)) return clause.says(/^trad(?:e|ed|ing)$/) ? { open: true } : {}
  const flows = flowsNamed(clause)
  const agent = sideOf(clause, 'agent')
  if (flows.includes('total')) return { both: ['export', 'import'], sum: true }
  if (givenByPartners(clause)) return { flow: 'import', agent: 'import' }
  if (flows.length > 1 && !agent) return flowsBeside(clause, flows as Flow[])
  return oneFlow(clause, flows[0] as Flow | undefined, agent)
}

/** Each flow once; verbs count where no noun names one. */
function flowsNamed(clause: Clause): readonly string[] {
  const all = clause.all('flow').filter((at) => !isOfTrader(clause, at))
  const words = all.filter((at) => !isOfOtherSide(clause, at, all))
  const nouns = words.filter((at) => !clause.was(at, 'verb') || isListed(clause, at))
  const flows: string[] = []
  for (const at of nouns.length > 0 ? nouns : words) {
    const flow = clause.value(at, 'flow')!
    if (!flows.includes(flow)) flows.push(flow)
  }
  return flows.length === 2 && namesBaseFirst(clause, all) ? flows.reverse() : flows
}

/** "what multiple of imports were exports", "how many times larger than imports were exports", "compared with imports, …" */
function namesBaseFirst(clause: Clause, [first]: readonly number[]): boolean {
  if (first === undefined || !clause.hasAny(against)) return false
  const before = clause.before(first)
  const { text } = clause.ideas[before] ?? { text: '' }
  if (clause.was(before, 'versus') && opensClause(clause, before)) return true
  const isOfTimes = clause.was(before, 'ratio') || (/ than$/.test(text) && clause.was(before - 1, 'ratio'))
  return isOfTimes && clause.was(first + 1, 'yesno')
}

/** "suppliers that stopped delivering": what they do is the other way round, and who they are tells which way is asked. */
const isOfTrader = (clause: Clause, at: number): boolean =>
  clause.stands('agent') &&
  (clause.stands('newcomer')
    ? clause.was(at, 'verb') || clause.was(clause.before(at), 'newcomer')
    : isDoneByTrader(clause, at))

/** "the UK suppliers that sold titanium", "buyers of UK platinum bought"; those that sold it to somebody are suppliers of the one they sold to. */
function isDoneByTrader(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'verb')) return false
  const agent = clause.all('agent').findLast((i) => i < at)
  if (agent === undefined || clause.was(agent, 'agent', clause.value(at, 'flow'))) return false
  const first = behindPlaceOf(clause, agent) ?? agent + 1
  const between = clause.ideas.slice(first, at)
  return (
    between.every(({ good }, i) => good || clause.binds(first + i) || clause.was(first + i, 'back')) &&
    !clause.ideas.some(({ text }, i) => text === 'to' && clause.ideas[clause.after(i)]?.place)
  )
}

/** "buyers of the UK", "suppliers of UK platinum": where what stands behind the place begins. */
function behindPlaceOf(clause: Clause, agent: number): number | undefined {
  if (clause.ideas[agent + 1]?.text !== 'of') return undefined
  const at = clause.after(agent + 1)
  return clause.ideas[at]?.place ? at + 1 : undefined
}

/** Nothing but a period stands before it: "June 2025: compared with imports, …". */
const opensClause = (clause: Clause, at: number): boolean =>
  clause.ideas.every(({ period }, i) => i >= at || period !== undefined || clause.binds(i))

/** "cut its deliveries in UK imports", "import shipments": what others deliver is what is imported. */
const isOfOtherSide = (clause: Clause, at: number, all: readonly number[]): boolean =>
  clause.was(at, 'weak') &&
  !clause.hasAny(against) &&
  all.every((i) => i === at || !isBeside(clause, Math.min(i, at), Math.max(i, at))) &&
  all.some((i) => isNoun(clause, i) && clause.value(i, 'flow') !== clause.value(at, 'flow'))

const against = kindsOf('versus', 'than', 'compare', 'ratio')

/** "imports of platinum and its sales", "imports are larger than its sales": each is asked for itself. */
function isBeside(clause: Clause, one: number, other: number): boolean {
  const between = clause.ideas.map((_, at) => at).slice(one + 1, other)
  const joint = between.find((at) => clause.was(at, 'conjunction') || clause.was(at, 'more'))
  if (joint === undefined) return false
  const [left, right] = [between.filter((at) => at < joint), between.filter((at) => at > joint)]
  return (
    (clause.was(joint, 'more') || left.every((at) => isOfGoods(clause, at))) &&
    right.every((at) => clause.ideas[at]!.place || isOfGoods(clause, at))
  )
}

const isOfGoods = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.good !== undefined || clause.ideas[at]!.text === 'of' || clause.isFiller(at)

const isNoun = (clause: Clause, at: number): boolean => !clause.was(at, 'weak') && !clause.was(at, 'verb')

/** "purchases and sales" */
const isListed = (clause: Clause, at: number): boolean =>
  (clause.was(at + 1, 'conjunction') && clause.was(at + 2, 'flow')) ||
  (clause.was(at - 1, 'conjunction') && clause.was(at - 2, 'flow'))

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
