import {
  lengthOf,
  MONTH_NAMES,
  type Month,
  monthOfYear,
  type Range,
  range,
  sameRange,
  yearOf,
  yearRange,
} from '../calendar/month.ts'

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const monthName = (at: Month): string => MONTH_NAMES[monthOfYear(at) - 1]!

/** `July 2025` */
export const monthText = (at: Month): string => `${monthName(at)} ${yearOf(at)}`

/** `Jul 2025`, for tables and charts. */
export const shortMonth = (at: Month): string => `${SHORT_MONTHS[monthOfYear(at) - 1]} ${yearOf(at)}`

/** A period as a sentence says it; it reads back to the very same months. */
export function periodText(period: Range): string {
  if (lengthOf(period) === 1) return monthText(period.from)
  const year = yearOf(period.from)
  if (sameRange(period, yearRange(year))) return String(year)
  if (areWholeYears(period)) return `${year} to ${yearOf(period.to)}`
  if (yearOf(period.to) !== year) return `${monthText(period.from)} to ${monthText(period.to)}`
  return partOfYear(period, year) ?? `${monthName(period.from)}–${monthName(period.to)} ${year}`
}

const areWholeYears = ({ from, to }: Range): boolean => monthOfYear(from) === 1 && monthOfYear(to) === 12

/** The same, short enough for a button or a column. */
export function shortPeriod(period: Range): string {
  if (lengthOf(period) === 1) return shortMonth(period.from)
  const year = yearOf(period.from)
  if (sameRange(period, yearRange(year))) return String(year)
  if (areWholeYears(period)) return `${year} – ${yearOf(period.to)}`
  if (yearOf(period.to) !== year) return `${shortMonth(period.from)} – ${shortMonth(period.to)}`
  const quarter = quarterIn(period)
  if (quarter) return `Q${quarter} ${year}`
  const half = halfIn(period)
  return half ? `H${half} ${year}` : `${shortMonth(period.from).slice(0, 3)}–${shortMonth(period.to)}`
}

/** The period without its year where the sentence has named the year already: "on June", "January–July". */
export function periodBeside(period: Range, said: Range): string {
  if (yearOf(period.from) !== yearOf(said.from) || yearOf(period.to) !== yearOf(said.to))
    return periodText(period)
  if (lengthOf(period) === 1) return monthName(period.from)
  const text = periodText(period)
  return text.endsWith(` ${yearOf(period.to)}`) && text.includes('–') ? text.slice(0, -5) : text
}

/** `in July 2025`, `from November 2024 to February 2025` */
export const inPeriod = (period: Range): string =>
  yearOf(period.from) === yearOf(period.to) || sameRange(period, yearRange(yearOf(period.from)))
    ? `in ${periodText(period)}`
    : `from ${periodText(period)}`

/** A date as a source prints it: `2025-08-20` is 20 August 2025, `2025-08` August 2025. */
export function dateText(printed: string): string {
  const [year, monthPart, day] = printed.split('-')
  const name = MONTH_NAMES[Number(monthPart) - 1]
  if (!name) return year ?? printed
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** `20 Aug 2025`, for the grey line. */
export const shortDate = (printed: string): string =>
  dateText(printed).replace(/[A-Z][a-z]+/, (name) => name.slice(0, 3))

/** Months as runs: "January and March 2024" would hide a gap, "January 2024, March 2024 – May 2024" does not. */
export function runsOf(months: readonly Month[]): readonly Range[] {
  const runs: { from: Month; to: Month }[] = []
  for (const at of months) {
    const last = runs.at(-1)
    if (last && at === last.to + 1) last.to = at
    else runs.push({ ...range(at) })
  }
  return runs
}

/** A value such as `2025-07`, `2025-Q3` or `2025` in words. */
/** "month", "half-year": with an s where there are several. */
export const GRAIN_NOUNS = { month: 'month', quarter: 'quarter', half: 'half-year', year: 'year' } as const

export function namedPeriod(value: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter) return `Q${quarter[2]} ${quarter[1]}`
  const half = /^(\d{4})-H([12])$/.exec(value)
  return half ? `the ${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}` : dateText(value)
}

function partOfYear(period: Range, year: number): string | undefined {
  const quarter = quarterIn(period)
  if (quarter) return `Q${quarter} ${year}`
  const half = halfIn(period)
  return half === undefined ? undefined : `the ${half === 1 ? 'first' : 'second'} half of ${year}`
}

const quarterIn = (period: Range): number | undefined => partIn(period, 3)

const halfIn = (period: Range): number | undefined => partIn(period, 6)

/** Which of the equal parts of its year the period is, counted from one. */
function partIn({ from, to }: Range, months: number): number | undefined {
  const before = monthOfYear(from) - 1
  return to - from + 1 === months && before % months === 0 ? before / months + 1 : undefined
}
