import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isOfTrader } from './of-trader.ts'

/** Each flow once; verbs count where no noun names one. */
export function flowsNamed(clause: Clause): readonly string[] {
  const all = flowWords(clause)
  if (all.length < 2 && !clause.hasAny(against)) return all.map((at) => clause.value(at, 'flow')!)
  const words = all.filter((at) => !isOfOtherSide(clause, at, all) && !isDoneByWhom(clause, at, all))
  const nouns = words.filter((at) => !clause.was(at, 'verb') || isListed(clause, at))
  const named = nouns.length > 0 ? words.filter((at) => nouns.includes(at) || isOtherWay(clause, at)) : words
  const flows: string[] = []
  for (const at of named) {
    const flow = clause.value(at, 'flow')!
    if (!flows.includes(flow)) flows.push(flow)
  }
  const other = clause.hasAny(against) ? takenBehindThan(clause) : undefined
  if (other !== undefined && flows.length === 1 && flows[0] !== other) flows.push(other)
  return flows.length === 2 && namesBaseFirst(clause, all) ? flows.reverse() : flows
}

function flowWords(clause: Clause): readonly number[] {
  const words = clause.all('flow')
  return clause.stands('agent') ? words.filter((at) => !isOfTrader(clause, at)) : words
}

/** "did it ship more to Germany than it got from there": of a verb that names no flow by itself. */
function takenBehindThan(clause: Clause): string | undefined {
  const at = clause.all('taking').find((i) => isOtherWay(clause, i))
  return at === undefined ? undefined : clause.value(at, 'verb')
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

/** Nothing but a period stands before it: "June 2025: compared with imports, …". */
const opensClause = (clause: Clause, at: number): boolean =>
  clause.ideas.every(({ period }, i) => i >= at || period !== undefined || clause.binds(i))

/** "cut its deliveries in UK imports", "import shipments": what others deliver is what is imported. */
const isOfOtherSide = (clause: Clause, at: number, all: readonly number[]): boolean =>
  clause.was(at, 'weak') &&
  !clause.hasAny(against) &&
  all.every((i) => i === at || !isBeside(clause, Math.min(i, at), Math.max(i, at))) &&
  all.some((i) => isNoun(clause, i) && clause.value(i, 'flow') !== clause.value(at, 'flow'))

/** "how much did the UK ship and who bought most": what the one ships is what those who are asked for buy. */
const isDoneByWhom = (clause: Clause, at: number, all: readonly number[]): boolean =>
  clause.was(at, 'verb') &&
  clause.was(at - 1, 'ask', 'who') &&
  !clause.hasAny(against) &&
  all.some((i) => i < at && clause.value(i, 'flow') !== clause.value(at, 'flow'))

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

/** "import from Germany and sell there", "import more than it sold": a verb that tells of what goes the other way. */
const isOtherWay = (clause: Clause, at: number): boolean =>
  (clause.was(at - 1, 'conjunction', 'and') && ways.has(clause.ideas[at + 1]?.text ?? '')) ||
  (/^(?:it|they)$/.test(clause.ideas[at - 1]?.text ?? '') && clause.was(at - 2, 'than'))
const ways = new Set(['there', 'to', 'from'])
