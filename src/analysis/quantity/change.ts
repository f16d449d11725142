import { as, difference } from '../../answer/make.ts'
import { type Range, sameRange } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { aboutChange, changeBetween } from '../shared/change.ts'
import { baseOf, periodOf, usualKind } from '../shared/kind.ts'
import { allFound, found } from '../shared/reading.ts'
import { mainScope, type Subject } from '../shared/subject.ts'
import { amountAt } from './amount.ts'
import type { Context, Quantity } from './quantity.ts'

/** How much an amount changed, in percent, or in its own unit where the query asks for amounts. */
export const change: Quantity = {
  name: 'change',
  differsBy: 'points',
  standsIn: (subject, period, { query }) =>
    Object.values(spanOf(query, period)).map((each) => ({ scope: mainScope(subject), period: each })),
  async at(subject, period, context) {
    const span = spanOf(context.query, period)
    return context.query.form === 'amount'
      ? byAmount(subject, span, context)
      : byPercent(subject, span, context)
  },
}

interface Span {
  readonly period: Range
  readonly base: Range
}

/**
 * From where to where. The comparison of the question gives it, unless the question compares two rates: then it
 * stands between the rates, and each has its own kind.
 */
export function spanOf(query: Query, at: Range): Span {
  const { comparison } = query
  const named = query.operation !== 'change' && comparison && sameRange(at, query.period.value)
  if (named) return { period: at, base: comparison.period }
  const kind = query.change ?? comparison?.kind ?? usualKind(at)
  const period = periodOf(at, kind)
  return { period, base: baseOf(period, kind) }
}

async function byPercent(subject: Subject, { period, base }: Span, { trade }: Context) {
  const result = await changeBetween(subject, period, base, trade)
  if (result.state !== 'changed') return result
  const levels = [result.to, result.base].filter((figure) => figure !== undefined)
  return found(result.figure, [...levels, ...result.beside], result.caveats)
}

async function byAmount(subject: Subject, { period, base }: Span, context: Context) {
  const both = allFound([await amountAt(subject, period, context), await amountAt(subject, base, context)])
  if (!('length' in both)) return both
  const [to, from] = both.map((each) => each.figure)
  const figure = difference(to!, from!, aboutChange(subject, period, base))
  return found(
    figure,
    [to!, as(from!, { role: 'base' }), ...both.flatMap((each) => each.beside)],
    both.flatMap((each) => each.caveats),
  )
}
