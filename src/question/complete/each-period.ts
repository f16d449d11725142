import { grainOfLength, lengthOf, MONTHS_IN, type Range } from '../../calendar/month.ts'
import { changed } from '../../query/draft.ts'
import type { Grain } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Known } from './known.ts'

/**
 * "the US and Japan, June and July 2025": each of them in each of the months, which is their course over those; so are
 * "this year, last year" of which one still runs. "The US share in June and July" as well.
 */
export function inEachPeriod(query: Query, { unlikeYears }: Known['periods']): Query {
  const { along, periods, claim, extreme, form, together, quantity } = query
  if (!periods || claim || extreme || form || together || quantity === 'average') return query
  const grain = grainOfRow(periods)
  if (!grain || (along === 'period' && !unlikeYears)) return query
  const kept = along === 'period' ? undefined : along
  return changed(query, { operation: 'series', grain, along: kept, periods: undefined })
}

/** Of months, quarters or years that follow on each other; the last of the years may still run. */
function grainOfRow(periods: readonly Range[]): Grain | undefined {
  const inOrder = [...periods].sort((a, b) => a.from - b.from)
  const grain = grainOf(inOrder[0]!)
  const isLike = (one: Range, i: number): boolean =>
    grainOf(one) === grain || (grain === 'year' && i === inOrder.length - 1)
  const isRow = inOrder.every((one, i) => i === 0 || (one.from === inOrder[i - 1]!.to + 1 && isLike(one, i)))
  return isRow ? grain : undefined
}

/** "Q1 2025", and no three months that are none. */
function grainOf(one: Range): Grain | undefined {
  const grain = grainOfLength(lengthOf(one))
  return grain && one.from % MONTHS_IN[grain] === 0 ? grain : undefined
}

/** "the latest monthly total", "monthly exports March 2026": one month is no course of them. */
export function ofOnePeriod(query: Query): Query {
  const { grain = 'month', period, quantity, along, comparison } = query
  const isOne = grain === grainOf(period.value) && quantity === 'amount' && !along && !comparison
  return isOne ? changed(query, { operation: 'show', grain: undefined }) : query
}
