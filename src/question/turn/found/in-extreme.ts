import type { Range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/** Where words stand that point at a month that was found, and which one it is. */
export interface Pointed {
  readonly from: number
  readonly to: number
  readonly range: Range
}

/**
 * "how much went to the US in the peak month" after a peak, or after the months of a year: in the month that was found
 * for all, whoever is asked of. "In its best month" is the partner's own.
 */
export function inExtreme(clause: Clause, previous: Query): Pointed | undefined {
  const found = pointsAtExtreme(clause)
  const range = found && monthOf(previous, found.extreme)
  return range && { from: found.from, to: found.to, range }
}

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
    const lead = ideas[at - 2]!.text
    if (!/^(?:the|that|this)$/.test(ideas[at - 1]!.text) || !leads.test(lead)) continue
    const isUnit = clause.was(at + 1, 'grain')
    if (isUnit || (lead === 'at' && at + 1 === ideas.length))
      return { from: at - 1, to: at + (isUnit ? 2 : 1), extreme }
  }
  return undefined
}

const extremes = kindsOf('extreme')
/** Of another good, or of a year that is named, it is the one to be found. */
const others = kindsOf('a period', 'a good', 'a threshold', 'an amount', 'a top')
const leads = /^(?:in|at|during|for)$/

function monthOf(previous: Query, asked: 'highest' | 'lowest'): Range | undefined {
  const { operation, extreme, foundPeriod, claim, listed, quantity } = previous
  if (claim) return undefined
  if (operation === 'record') return extreme === asked ? foundPeriod : undefined
  return operation === 'series' && quantity !== 'change' ? listed?.[asked] : undefined
}
