import { isoMonth, lengthOf, type Range, sameRange, shift, yearToDate } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'

/** What the change between two periods is called. */
export function kindOf(period: Range, base: Range): ChangeKind {
  if (sameRange(shift(period, -12), base)) return isToDate(period) ? 'year_to_date' : 'year_on_year'
  const nextMonth = lengthOf(period) === 1 && sameRange(shift(period, -1), base)
  return nextMonth ? 'month_on_month' : 'period_on_period'
}

/** The period a rate of this kind is about: year to date runs from January. */
export const periodOf = (period: Range, kind: ChangeKind): Range =>
  kind === 'year_to_date' ? yearToDate(period.to) : period

/** The period it is compared with. */
export function baseOf(period: Range, kind: ChangeKind): Range {
  switch (kind) {
    case 'month_on_month':
    case 'period_on_period':
      return shift(period, -lengthOf(period))
    case 'year_on_year':
    case 'year_to_date':
      return shift(period, -12)
  }
}

/** January up to some month: the shape of a cumulative figure. A January alone is just a month. */
export const isToDate = (period: Range): boolean =>
  lengthOf(period) > 1 && lengthOf(period) <= 12 && isoMonth(period.from).endsWith('-01')

/** The kind of change that is usual for a period: a month against the one before, anything longer against its year. */
export const usualKind = (period: Range): ChangeKind => {
  if (lengthOf(period) === 1) return 'month_on_month'
  return isToDate(period) ? 'year_to_date' : 'year_on_year'
}

/** The period a change starts from: what the query compares with, or what is usual for its own period. */
export const basePeriod = ({
  comparison,
  period,
  change,
}: Pick<Query, 'comparison' | 'period' | 'change'>): Range =>
  comparison?.period ?? baseOf(period.value, change ?? usualKind(period.value))
