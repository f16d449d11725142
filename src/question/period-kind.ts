import { monthOfYear, type Range, range } from '../calendar/month.ts'
import type { Comparison } from '../query/query.ts'
import type { ChangeKind } from '../trade/types.ts'

/** The kind a change has, from its two periods: months on months, years on years, or none of these. */
export function kindOf(main: Range, base: Range): ChangeKind {
  const months = main.to - main.from
  if (base.to - base.from === months && main.to - base.to === 12)
    return isToDate(main) ? 'year_to_date' : 'year_on_year'
  return months === 0 && base.from === base.to && main.to - base.to === 1
    ? 'month_on_month'
    : 'period_on_period'
}

export const isToDate = (main: Range): boolean =>
  main.from !== main.to && monthOfYear(main.from) === 1 && lengthInMonths(main) < 12
const lengthInMonths = (r: Range): number => r.to - r.from + 1

/** What a change is against when nothing was said: a year for stretches, the month before for a month. */
export function comparisonFor(kind: ChangeKind | undefined, main: Range): Comparison {
  const months = lengthInMonths(main)
  const yearly = kind === 'year_on_year' && isToDate(main) ? 'year_to_date' : kind
  const chosen =
    yearly ?? (months === 1 ? 'month_on_month' : isToDate(main) ? 'year_to_date' : 'year_on_year')
  const back = chosen === 'year_on_year' || chosen === 'year_to_date' ? 12 : months
  return {
    kind: chosen === 'month_on_month' && months > 1 ? 'period_on_period' : chosen,
    period: range(main.from - back, main.to - back),
  }
}
