import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { Clause } from '../clause.ts'
import { merge } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { shownAt } from './found.ts'

/** A clause in which "the peak month" is the month it was, and what it then goes on from. */
interface InMonth {
  readonly clause: Clause
  readonly previous: Query
}

/**
 * "how much went to the US in the peak month" after a peak, or after the months of a year: in the month that was found
 * for all, whoever is asked of. "In its best month" is the partner's own.
 */
export function inExtreme(clause: Clause, previous: Query | undefined): InMonth | undefined {
  const found = previous && pointsAtExtreme(clause)
  const range = found && monthOf(previous, found.extreme)
  if (!range) return undefined
  const { from, to } = found
  const grain = previous.grain ?? 'month'
  const month = merge(clause.ideas, from, to, { period: { kind: 'fixed', range, grain } })
  const ideas = [...clause.ideas.slice(0, from), month, ...clause.ideas.slice(to)]
  return {
    clause: new Clause(clause.text, ideas, clause.repairs),
    previous: shownAt(previous, range),
  }
}

const extremes = kindsOf('extreme')
/** Of another good, or of a year that is named, it is the one to be found. */
const others = kindsOf('a period', 'a good', 'a threshold', 'an amount', 'a top')

interface Pointing {
  readonly from: number
  readonly to: number
  readonly extreme: 'highest' | 'lowest'
}

/** Where "the peak month" stands in "in the peak month", "the low" in "at the low". */
export function pointsAtExtreme(clause: Clause): Pointing | undefined {
  if (!clause.hasAny(extremes) || clause.hasAny(others)) return undefined
  const { ideas } = clause
  for (let at = 2; at < ideas.length; at++) {
    const extreme = clause.value(at, 'extreme')
    if (extreme !== 'highest' && extreme !== 'lowest') continue
    if (ideas[at - 1]!.text !== 'the' || !lead.test(ideas[at - 2]!.text)) continue
    const isUnit = clause.was(at + 1, 'grain')
    if (isUnit || (ideas[at - 2]!.text === 'at' && at + 1 === ideas.length))
      return { from: at - 1, to: at + (isUnit ? 2 : 1), extreme }
  }
  return undefined
}

const lead = /^(?:in|at|during|for)$/

function monthOf(
  { operation, extreme, foundPeriod, claim }: Query,
  asked: 'highest' | 'lowest',
): Range | undefined {
  return operation === 'record' && extreme === asked && !claim ? foundPeriod : undefined
}
