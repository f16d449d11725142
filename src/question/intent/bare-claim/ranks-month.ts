import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/**
 * "EU Sept 2025 was the second highest of the months held": one month that is named, and behind the verb where it stands
 * among its like. A question mark is not needed: which month it was is not asked.
 */
export function ranksMonth(clause: Clause): boolean {
  if (!clause.hasAny(months) || !clause.hasAny(extremes) || clause.hasAny(asking)) return false
  const verb = clause.first('yesno')
  return verb !== undefined && isOneMonth(clause, verb) && isPlaceOfMonth(clause, clause.after(verb))
}

const months = kindsOf('grain')
const extremes = kindsOf('extreme', 'a top')
const asking = kindsOf('ask', 'which', 'noun', 'agent', 'count', 'lasttime', 'since')

/** The month stands before the verb, and no other time in the whole. */
function isOneMonth({ ideas }: Clause, verb: number): boolean {
  const times = ideas.flatMap(({ period }, at) => (period ? [{ period, at }] : []))
  const [only] = times
  return times.length === 1 && only!.at < verb && 'grain' in only!.period && only!.period.grain === 'month'
}

/** "second highest month", "highest of the months": what it is the highest of stands behind it. */
function isPlaceOfMonth(clause: Clause, at: number): boolean {
  if (!clause.ideas[at]?.top && !clause.was(at, 'extreme')) return false
  const next = clause.after(at)
  return clause.is(clause.was(next, 'preposition', 'of') ? clause.after(next) : next, 'grain', 'month')
}
