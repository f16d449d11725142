import type { Claim, Threshold } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike, textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { takeReached } from './record/reached.ts'
import { countBefore, extremeAt, takeDirection, takeHigh, takeMore, takeThreshold } from './words.ts'

export const latestWords = textsLike(/^(?:last|with|(?:the )?(?:latest|most recent) month)$/)

/** "when was it last this high", "last time above 5,000 t", "when did exports last exceed …" */
export function readLastTime(clause: Clause, intent: Draft): void {
  if (!takeLastTime(clause, intent)) return
  const high = takeHigh(clause) ?? (thisLow(clause) ? 'lowest' : undefined)
  const threshold = takeThreshold(clause) ?? (high ? undefined : passedUnsaid(clause, intent))
  const more = threshold ? undefined : takeMore(clause)
  clause.takeAll('versus')
  const extreme = high ?? (more === 'below' ? 'lowest' : 'highest')
  set(intent, { operation: 'since', ...(threshold ? { threshold } : { extreme }) })
  clause.takeAll('back')
  clause.takeAll('grain')
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

const thisLow = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => clause.was(at, 'lasttime') && / low$/.test(text))

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

/** "highest since when", "since when is that the lowest" */
export function readSince(clause: Clause, intent: Draft): void {
  const since = clause.first('since')
  const trailing = clause.ideas.findIndex(({ text, fate }) => text === 'since' && fate !== 'consumed')
  const extreme = extremeAt(clause)
  if (since === undefined && !(trailing >= 0 && isLastWord(clause, trailing) && extreme)) return
  clause.takeAll('since')
  clause.take(trailing)
  if (extreme) clause.take(extreme.at)
  clause.takeAll('back')
  clause.takeAll('grain', 'month')
  const sought = soughtSince(clause, extreme?.value, since)
  if (sought) set(intent, { operation: 'since', ...sought })
}

/** "since when has Iran bought it" asks for none of them, and is not read as any. */
function soughtSince(
  clause: Clause,
  extreme: 'highest' | 'lowest' | undefined,
  since: number | undefined,
): Partial<Draft> | undefined {
  const high = extreme ?? takeHigh(clause)
  if (high) return { extreme: high }
  const direction = takeDirection(clause)
  if (direction) return { direction }
  // "how long since it was below 300 t"; "since when has it been" asks for the beginning of a run
  const isAgo = since !== undefined && /^how long (?:since|ago)$/.test(clause.ideas[since]!.text)
  const threshold = isAgo ? takeThreshold(clause) : undefined
  return threshold && { threshold }
}

const isLastWord = (clause: Clause, at: number): boolean => clause.after(at) >= clause.ideas.length

/** "a six-month high?", "the highest in nine months" */
export function readMonthHigh(clause: Clause, intent: Draft): void {
  const at = clause.first('month_high')
  if (at === undefined) return
  clause.take(at)
  const months = countBefore(clause)
  if (clause.ideas[at - 1]?.text === '-') clause.take(at - 1)
  takeReached(clause)
  if (intent.yesNo && months !== undefined) set(intent, { claim: highestOf(months) })
  const extreme = clause.value(at, 'month_high') === 'low' ? 'lowest' : 'highest'
  set(intent, { operation: 'since', extreme })
}

const highestOf = (months: number): Claim => ({
  kind: 'threshold',
  threshold: { relation: 'at_least', value: months, unit: 'months' },
})
