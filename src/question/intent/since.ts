import type { Threshold } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { countBefore, extremeAt, takeDirection, takeHigh, takeMore, takeThreshold } from './words.ts'

/** "when was it last this high", "last time above 5,000 t", "when did exports last exceed …" */
export function readLastTime(clause: Clause, intent: Draft): void {
  const when = clause.first('ask', 'when')
  const latest = latestWithThreshold(clause, intent)
  const bare = lastAbove(clause)
  const split = when !== undefined && clause.ideas.findIndex((idea, at) => at > when && idea.text === 'last')
  const last = clause.first('lasttime')
  if (last === undefined && !latest && bare < 0 && !(typeof split === 'number' && split > 0)) return
  clause.takeAll('lasttime')
  if (bare >= 0) clause.take(bare)
  if (typeof split === 'number' && split > 0) clause.take(split)
  clause.takeAll('ask', 'when')
  const high = takeHigh(clause) ?? (thisLow(clause) ? 'lowest' : undefined)
  // "when was it last below" after "above 600 t" is the other side of it
  const isSided = high !== undefined || clause.stands('more') || clause.stands('direction')
  const threshold = takeThreshold(clause) ?? (isSided ? undefined : passedBefore(intent))
  const more = threshold ? undefined : takeMore(clause)
  clause.takeAll('versus')
  set(intent, {
    operation: 'since',
    ...(threshold ? { threshold } : { extreme: high ?? (more === 'below' ? 'lowest' : 'highest') }),
  })
  clause.takeAll('back')
  clause.takeAll('grain')
}

/** "natural graphite to the US last above 3,000 t?": where "last" stands, or -1. */
const lastAbove = ({ ideas }: Clause): number =>
  ideas.findIndex((idea, at) => idea.text === 'last' && ideas[at + 1]?.threshold !== undefined)

/** "when was it last" after "is it above 10%": above what was claimed; after a count of months: past what was counted. */
function passedBefore({ previous }: Draft): Threshold | undefined {
  if (previous?.operation === 'count_periods') return previous.threshold
  const { operation, claim } = previous ?? {}
  return operation === 'show' && claim?.kind === 'threshold' ? claim.threshold : undefined
}

const thisLow = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => clause.was(at, 'lasttime') && / low$/.test(text))

/** "the last month it was under 4,000 t", "most recent month with more than …": the latest month that passes. */
function latestWithThreshold(clause: Clause, { yesNo }: Draft): boolean {
  const at = clause.ideas.findIndex(
    ({ period }) =>
      period?.kind === 'latest' ||
      (period?.kind === 'calendar' && period.unit === 'month' && period.offset === -1),
  )
  if (
    yesNo ||
    at < 0 ||
    !/month/.test(clause.ideas[at]!.text) ||
    !clause.ideas.some((idea) => idea.threshold)
  )
    return false
  clause.take(at)
  return true
}

/** "highest since when", "since when is that the lowest" */
export function readSince(clause: Clause, intent: Draft): void {
  const since = clause.first('since')
  const trailing = clause.ideas.findIndex((idea) => idea.text === 'since' && idea.fate !== 'consumed')
  const extreme = extremeAt(clause)
  if (since === undefined && !(trailing >= 0 && isLastWord(clause, trailing) && extreme)) return
  clause.takeAll('since')
  if (trailing >= 0) clause.take(trailing)
  if (extreme) clause.take(extreme.at)
  clause.takeAll('back')
  clause.takeAll('grain', 'month')
  const high = extreme?.value ?? takeHigh(clause)
  const direction = high ? undefined : takeDirection(clause)
  // "how long since it was below 300 t"; "since when has it been" asks for the beginning of a run
  const ago = since !== undefined && /^how long (?:since|ago)$/.test(clause.ideas[since]!.text)
  const threshold = ago && !high && !direction ? takeThreshold(clause) : undefined
  // "since when has Iran bought it" asks for none of them, and is not read as any
  if (!high && !direction && !threshold) return
  set(intent, {
    operation: 'since',
    ...(high && { extreme: high }),
    ...(direction && { direction }),
    ...(threshold && { threshold }),
  })
}

const isLastWord = (clause: Clause, at: number): boolean => clause.after(at) >= clause.ideas.length

/** "a six-month high?", "the highest in nine months" */
export function readMonthHigh(clause: Clause, intent: Draft): void {
  const at = clause.first('month_high')
  if (at === undefined) return
  clause.take(at)
  const months = countBefore(clause)
  if (clause.ideas[at - 1]?.text === '-') clause.take(at - 1)
  if (intent.yesNo && months !== undefined)
    set(intent, {
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: months, unit: 'months' } },
    })
  set(intent, {
    operation: 'since',
    extreme: clause.value(at, 'month_high') === 'low' ? 'lowest' : 'highest',
  })
}
