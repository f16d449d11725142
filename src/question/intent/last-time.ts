import type { Threshold } from '../../query/threshold.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike, textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { comparatives, takeDirection, takeHigh, takeMore, takeRate, takeThreshold } from './words.ts'

/** Texts of which one stands wherever a last time is asked for without the words of it. */
export const latestWords = textsLike(/^(?:last|with|(?:the )?(?:latest|most recent) month)$/)

/** "when was it last this high", "last time above 5,000 t", "when did exports last exceed …" */
export function readLastTime(clause: Clause, intent: Draft): void {
  if (!takeLastTime(clause, intent)) return
  const high = takeHigh(clause) ?? highWithin(clause)
  const threshold = takeThreshold(clause) ?? (high ? undefined : passedUnsaid(clause, intent))
  const more = threshold || high ? undefined : (takeMore(clause) ?? takeSide(clause))
  clause.takeAll('versus')
  const move = high || threshold || more ? undefined : moveSought(clause)
  if (move) set(intent, move)
  const passed = threshold ?? move?.threshold
  const extreme = high ?? (more === 'below' ? 'lowest' : 'highest')
  set(intent, { operation: 'since', ...(passed ? { threshold: passed } : { extreme }) })
  clause.takeAll('back')
  clause.takeAll('grain')
}

/** "when were they last below that", "when was it last higher": than what was told, and no rise on the month before. */
function takeSide(clause: Clause): 'above' | 'below' | undefined {
  const at = clause.ideas.findIndex(
    ({ text }, i) =>
      clause.was(i, 'relation', 'above') ||
      clause.was(i, 'relation', 'below') ||
      (comparatives.has(text) && !rises.test(clause.ideas[i - 1]?.text ?? '')),
  )
  if (at < 0) return undefined
  clause.take(at)
  return clause.was(at, 'relation', 'below') || clause.was(at, 'direction', 'down') ? 'below' : 'above'
}

const rises = /^(?:go|move|turn|get|come|went|gone|moved)$/

/** "when did exports last rise": the latest month that did, by whatever it was. */
function moveSought(clause: Clause): Partial<Draft> | undefined {
  const direction = clause.stands('relation') ? undefined : takeDirection(clause)
  if (!direction) return undefined
  const relation = direction === 'up' ? 'above' : 'below'
  return {
    operation: 'since',
    quantity: 'change',
    change: takeRate(clause),
    direction,
    threshold: { relation, value: 0, unit: 'percent' },
  }
}

function takeLastTime(clause: Clause, intent: Draft): boolean {
  const words = [
    latestMonth(clause, intent),
    lastAbove(clause),
    lastSought(clause),
    lastBehindWhen(clause),
  ].filter((at) => at >= 0)
  if (words.length === 0 && clause.first('lasttime') === undefined) return false
  clause.take(...words)
  clause.takeAll('lasttime')
  clause.takeAll('ask', 'when')
  return true
}

/** "natural graphite to the US last above 3,000 t?": where "last" stands, or -1. */
const lastAbove = ({ ideas }: Clause): number =>
  ideas.findIndex((idea, at) => idea.text === 'last' && ideas[at + 1]?.threshold !== undefined)

/** "last month of 2025 above 3,000 t": where "last" stands, or -1. */
const lastSought = ({ ideas }: Clause): number =>
  ideas.findIndex(
    ({ text }, at) =>
      (text === 'last' || text === 'latest') &&
      ideas[at + 1]?.text === 'month' &&
      ideas[at + 3]?.period !== undefined,
  )

/** "when did exports last rise": where "last" stands, or -1. */
function lastBehindWhen(clause: Clause): number {
  const when = clause.first('ask', 'when')
  return when === undefined ? -1 : clause.ideas.findIndex(({ text }, at) => at > when && text === 'last')
}

/** "when was it last" after "is it above 10%": above what was claimed; after a count of months: past what was counted. */
function passedBefore(clause: Clause, { previous }: Draft): Threshold | undefined {
  // "when was it last below" after "above 600 t" is the other side of it
  if (clause.stands('more') || clause.stands('direction')) return undefined
  if (previous?.operation === 'count_periods') return previous.threshold
  const { operation, claim } = previous ?? {}
  return operation === 'show' && claim?.kind === 'threshold' ? claim.threshold : undefined
}

/** A number that was passed before; "when did the UK last buy titanium" is the last month in which it bought any. */
const passedUnsaid = (clause: Clause, intent: Draft): Threshold | undefined =>
  passedBefore(clause, intent) ??
  (clause.hasAny(trading) && !clause.hasAny(measuring) ? { relation: 'above', value: 0 } : undefined)

const trading = kindsOf('flow', 'taking', 'goes', textsOf('any'))
const measuring = kindsOf(
  'more',
  'direction',
  'change',
  'sign',
  'extreme',
  'zero',
  'than',
  'quantity',
  'versus',
)

/** "last this high": the words of the last time hold how it stood then. */
function highWithin({ ideas }: Clause): 'highest' | 'lowest' | undefined {
  const text = ideas.find(({ text }) => /^last (?:this|that) (?:high|low)$/.test(text))?.text
  if (!text) return undefined
  return text.endsWith('low') ? 'lowest' : 'highest'
}

/** "the last month it was under 4,000 t", "most recent month with more than …": the latest month that passes; or -1. */
function latestMonth(clause: Clause, { yesNo }: Draft): number {
  const { ideas } = clause
  if (!(ideas.some(({ threshold }) => threshold) || isWith(clause) || isOfTrader(clause))) return -1
  const at = ideas.findIndex(
    ({ period }) =>
      period?.kind === 'latest' ||
      (period?.kind === 'calendar' && period.unit === 'month' && period.offset === -1),
  )
  if (!/month/.test(ideas[at]?.text ?? '') && ideas[at + 1]?.text !== 'time') return -1
  // "the most recent month with more than 5,000 t?" claims nothing of that month
  return !yesNo || (opens(clause, at) && describing.has(ideas[at + 1]?.text ?? '')) ? at : -1
}

/** Nothing but a greeting stands before it. */
const opens = (clause: Clause, at: number): boolean =>
  clause.ideas.every((_, i) => i >= at || (clause.binds(i) && !clause.was(i, 'yesno')))

const describing: ReadonlySet<string> = new Set([
  'time',
  'with',
  'when',
  'that',
  'where',
  'in which',
  'in',
  'which',
])

/** "last month with a surplus", "with any gallium to the US": of the months that have one, and not of the latest. */
const isWith = (clause: Clause): boolean =>
  clause.hasAny(some) && clause.ideas.some(({ text }, at) => text === 'with' && clause.ideas[at - 1]?.period)
/** "most recent month the UK imported antimony": in which it did. */
const isOfTrader = ({ ideas }: Clause): boolean => {
  const at = ideas.findIndex(({ period }) => period?.kind === 'latest')
  const who = ideas[at + 1]?.text === 'the' ? at + 2 : at + 1
  return at >= 0 && ideas[who]?.place !== undefined && didTrade.test(ideas[who + 1]?.text ?? '')
}
const didTrade = /^(?:imported|exported|bought|sold|shipped|purchased|received|took|got|supplied)$/

const some = kindsOf('sign', textsOf('any'))
