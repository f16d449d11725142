import { lengthOf, type Range, range, sameRange, shift, yearToDate } from '../../calendar/month.ts'
import type { Operation } from '../../query/operation.ts'
import type { Comparison, Query } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'
import { comparisonFor, isToDate, kindOf } from '../period-kind.ts'
import type { Known } from './known.ts'
import { monthsHeld } from './months-held.ts'
import { endsTold, laterFirst, otherBase, turnedTo } from './period/told.ts'

/** What the period is compared with: said, carried, or what a change means by itself. */
export function comparisonOf(
  known: Known,
  main: Range,
  operation: Operation,
  quantity: Query['quantity'],
): Comparison | undefined {
  const { said, periods, previous, base } = known
  const turned =
    turnedTo(known, operation) ??
    laterFirst(known, operation) ??
    endsTold(known, operation) ??
    otherBase(known)
  if (turned) return { kind: kindOf(turned.main, turned.base), period: turned.base }
  if (said.intent.baseline) return baselineOf(known)
  // "and for the US" after how far it is below its peak: below that of the US
  if (base?.baseline && operation === 'change' && !periods.comparison) return base.comparison
  if (!periods.comparison && (said.intent.extremes ?? base?.extremes)) return undefined
  // "and to the US?" after when exports were back above the level of March: of that same March
  if (base?.threshold?.ofBase && !periods.comparison) return base.comparison
  if (periods.comparison && said.intent.threshold?.ofBase)
    return { kind: 'period_on_period', period: periods.comparison }
  if (periods.comparison) {
    if (periods.open && operation !== 'record') return undefined
    return { kind: said.intent.change ?? kindOf(main, periods.comparison), period: periods.comparison }
  }
  if (operation === 'record' && said.intent.toNow) return allHeld(known)
  // each of those that are searched has its own before it
  if (operation === 'record' && quantity === 'change') return undefined
  if (operation === 'newcomers') return { kind: 'period_on_period', period: yearBefore(main) }
  // "did exports fall more in April or in May": each has its own month before it
  if (operation === 'compare' && periods.list) return undefined
  const gains = operation === 'rank' && (said.intent.form ?? base?.form) === 'points'
  if (!comparing.has(operation) && quantity !== 'change' && !gains) return undefined
  if (eachItsOwn.has(operation)) return undefined
  if (operation === 'change' && quantity === 'change' && said.intent.change)
    return ofRateBefore(said.intent.change, main)
  if (!said.intent.change && previous?.comparison && !periods.main) return previous.comparison
  const own = toldBase(known, main) ?? comparisonFor(said.intent.change ?? carriedKind(known), main)
  if (operation === 'change' && own.kind === 'month_on_month' && isClaimOnAnything(known))
    return { ...own, assumed: true }
  return operation === 'series' && !said.intent.change ? ofEachMonth(own) : own
}

/** "exports rose 56% in October": of a rate that is claimed the base is often left out. */
function isClaimOnAnything({ said, base, previous }: Known): boolean {
  const { claim, change } = said.intent
  if (claim?.kind !== 'threshold' || change || (base ?? previous)?.comparison) return false
  return claim.threshold.unit === 'percent' && claim.threshold.relation === 'equal'
}

/** A rate is held against the rate just before it: of a month that of the month before, to date that of a month less. */
const ofRateBefore = (kind: ChangeKind, main: Range): Comparison => ({
  kind,
  period: kind === 'year_to_date' ? yearToDate(main.to - 1) : shift(main, -lengthOf(main)),
})

/** "growth by month in 2026": of each month, and not of the months up to it. */
const ofEachMonth = ({ kind, period }: Comparison): Comparison => ({
  kind: kind === 'year_to_date' ? 'year_on_year' : kind,
  period,
})

/** "still the record": of all that is held by today. */
function allHeld({ scope, world }: Known): Comparison | undefined {
  const held = monthsHeld(scope, world)
  return held && { kind: 'period_on_period', period: range(held.from, Math.min(held.to, world.today - 1)) }
}

/** "and in April" after "was it higher in May", with June told before: still than June. */
function toldBase({ said, base }: Known, main: Range): Comparison | undefined {
  const told = base?.comparison
  if (told?.kind !== 'period_on_period' || said.intent.change) return undefined
  const isLater = told.period.from > base!.period.value.to
  if (!isLater || lengthOf(main) !== lengthOf(told.period) || sameRange(main, told.period)) return undefined
  return { kind: kindOf(main, told.period), period: told.period }
}

/** Who is new in a month or a quarter has not traded for a year. */
const yearBefore = ({ from }: Range): Range => range(from - 12, from - 1)

/** The stretch named, or after a record the one that was searched; see `turn/found.ts`. */
function baselineOf({ periods, previous }: Known): Comparison | undefined {
  if (periods.comparison) return { kind: 'period_on_period', period: periods.comparison }
  const { operation, comparison } = previous ?? {}
  return operation === 'show' ? comparison : undefined
}

/** Months that are counted or searched by their changes each have the month or the year before them. */
const eachItsOwn = new Set<Operation>(['count_periods', 'since', 'overtake'])

const comparing = new Set<Operation>(['change', 'breadth', 'contribution', 'split', 'explain'])

/** "and Q1 2026" after the change of Q4 on Q3: on the quarter before it as well. */
const isOnBefore = ({ operation, period: { value }, comparison }: Query, main: Range): boolean =>
  operation === 'change' &&
  comparison !== undefined &&
  comparison.period.to + 1 === value.from &&
  lengthOf(comparison.period) === lengthOf(value) &&
  lengthOf(main) === lengthOf(value)

/** A change asked again for another month keeps its kind; asked for another stretch it finds its own. */
function carriedKind({ periods, base, previous }: Known): ChangeKind | undefined {
  const told = base ?? previous
  const kind = told?.comparison?.kind
  if (kind === undefined || !periods.main) return undefined
  if (kind === 'period_on_period') return isOnBefore(told!, periods.main.value) ? kind : undefined
  const main = periods.main.value
  if (kind === 'month_on_month' && lengthOf(main) > 1) return undefined
  return kind === 'year_to_date' && !isToDate(main) ? 'year_on_year' : kind
}
