import { month, monthOfYear, yearOf } from '../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import { fixed, partRange } from './calendar.ts'

type Yearless = Phrase<'yearless'>
type Fixed = Phrase<'fixed'>
type Relative = Phrase<'in_relative_year'>

/** The two ends of a range, each with its year where one of them has said it: "Jan to Jul 2025", "Nov 2024 to Feb". */
export function inheritYears(from: PeriodPhrase, to: PeriodPhrase): readonly [PeriodPhrase, PeriodPhrase] {
  if (from.kind === 'yearless' && to.kind === 'fixed' && to.grain !== 'year')
    return [yearBefore(from, to), to]
  if (from.kind === 'fixed' && to.kind === 'yearless' && from.grain !== 'year')
    return [from, yearAfter(to, from)]
  if (from.kind === 'yearless' && to.kind === 'in_relative_year')
    return [
      {
        ...to,
        from: from.from,
        to: from.to,
        grain: from.grain,
        years: isLater(from, to.from) ? to.years - 1 : to.years,
      },
      to,
    ]
  if (from.kind === 'in_relative_year' && to.kind === 'yearless')
    return [
      from,
      {
        ...from,
        from: to.from,
        to: to.to,
        grain: to.grain,
        years: to.from < from.from ? from.years + 1 : from.years,
      },
    ]
  return [from, to]
}

const yearBefore = (part: Yearless, { range, twoDigitYear }: Fixed): Fixed => {
  const year = yearOf(range.from)
  return fixedIn(part, isLater(part, monthOfYear(range.from)) ? year - 1 : year, twoDigitYear)
}

/** The first end lies in the year before; "last June" and "this June" are a year apart. */
const isLater = (part: Yearless, end: number): boolean =>
  part.from > end || (part.last === true && part.from === end)

const yearAfter = (part: Yearless, { range, twoDigitYear }: Fixed): Fixed => {
  const year = yearOf(range.from)
  return fixedIn(part, part.from < monthOfYear(range.from) ? year + 1 : year, twoDigitYear)
}

const fixedIn = (part: Yearless, year: number, twoDigitYear: boolean | undefined): Fixed =>
  fixed(partRange(part, year), part.grain, { twoDigitYear, assumed: part.assumed })

/**
 * A month set beside one with a year ("December compared with November", "June vs July 2025", "Dec vs Jan 2026"):
 * the nearest such month, in the same year where two are about as near.
 */
export function nearest(part: Yearless, { range, twoDigitYear }: Fixed): Fixed {
  const year = yearOf(range.from)
  const distance = month(year, part.from) - range.from
  const nearYear = distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
  return { ...fixedIn(part, nearYear, twoDigitYear), assumed: part.assumed ?? 'same_part' }
}

/** The part in the year of the other, whatever lies nearer. */
export const inYearOf = (part: Yearless, { range, twoDigitYear }: Fixed): Fixed => ({
  ...fixedIn(part, yearOf(range.from), twoDigitYear),
  assumed: part.assumed ?? 'same_part',
})

/** "June" beside "July last year". */
export function nearestRelative(part: Yearless, beside: Relative): Relative {
  const distance = part.from - beside.from
  const years = distance > 6 ? beside.years - 1 : distance < -6 ? beside.years + 1 : beside.years
  return { ...beside, from: part.from, to: part.to, grain: part.grain, years }
}

/** The last such part that begins before the other. */
export function lastBefore(part: Yearless, { range, twoDigitYear }: Fixed): Fixed {
  const year = yearOf(range.from)
  return {
    ...fixedIn(part, month(year, part.from) < range.from ? year : year - 1, twoDigitYear),
    assumed: 'same_part',
  }
}

/** "H1 2025 vs 2024": the same months in the other year. */
export const sameMonthsIn = (year: number, { range, grain }: Fixed): Fixed => ({
  kind: 'fixed',
  range: {
    from: range.from + (year - yearOf(range.from)) * 12,
    to: range.to + (year - yearOf(range.from)) * 12,
  },
  grain,
  assumed: 'same_part',
})
