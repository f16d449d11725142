import { range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { daysIn, fixed, partRange } from './calendar.ts'

/** "1 January to 30 June 2025": two days that bound whole months, which is all that monthly data can hold. */
export function wholeMonths(first: PeriodPhrase, last: PeriodPhrase): PeriodPhrase | undefined {
  if (first.kind !== 'finer' || last.kind !== 'finer' || first.on?.day !== 1 || !last.on) return undefined
  const { month: to, year } = last.on
  if (year === undefined || last.on.day !== daysIn(to, year)) return undefined
  const from = first.on.month
  const months = partRange({ from, to: from }, first.on.year ?? (from > to ? year - 1 : year))
  const end = partRange({ from: to, to }, year)
  return months.from <= end.to ? fixed(range(months.from, end.to), 'range') : undefined
}

/** "the year ended 31 December 2024": the month that ends with this day. */
export function monthEndedOn(phrase: PeriodPhrase): PeriodPhrase {
  if (phrase.kind !== 'finer' || !phrase.on) return phrase
  const { day, month, year } = phrase.on
  if (day !== daysIn(month, year)) return phrase
  if (year === undefined) return { kind: 'yearless', from: month, to: month, grain: 'month' }
  return fixed(partRange({ from: month, to: month }, year), 'month')
}
