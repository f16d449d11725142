/**
 * Months are whole numbers, `year * 12 + month - 1`, so that a month before is minus one and a year before
 * minus twelve. No Date and no time zone enters a calculation; "today" is turned into a month once, at the door.
 */
export type Month = number

/** An inclusive run of months; a single month has `from === to`. */
export interface Range {
  readonly from: Month
  readonly to: Month
}

/** @param monthOfYear 1 to 12 */
export const month = (year: number, monthOfYear: number): Month => year * 12 + monthOfYear - 1

export const yearOf = (at: Month): number => Math.floor(at / 12)

/** 1 to 12 */
export const monthOfYear = (at: Month): number => (at % 12) + 1

/** `2025-07` */
export const isoMonth = (at: Month): string => `${yearOf(at)}-${String(monthOfYear(at)).padStart(2, '0')}`

/** Reads `2025-07` (and the month of `2025-07-31`); undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(text)
  return match ? month(Number(match[1]), Number(match[2])) : undefined
}

export const range = (from: Month, to: Month = from): Range => ({ from, to })
export const lengthOf = (r: Range): number => r.to - r.from + 1
export const shift = (r: Range, months: number): Range => range(r.from + months, r.to + months)
export const sameRange = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to
export const within = (r: Range, at: Month): boolean => at >= r.from && at <= r.to
export const monthsOf = (r: Range): Month[] => Array.from({ length: lengthOf(r) }, (_, i) => r.from + i)

/** How many months each is long. */
export const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Which of them so many months are, if any. */
export const grainOfLength = (months: number): keyof typeof MONTHS_IN | undefined =>
  GRAINS.find((grain) => MONTHS_IN[grain] === months)
const GRAINS = ['month', 'quarter', 'half', 'year'] as const

export const yearRange = (year: number): Range => range(month(year, 1), month(year, 12))
/** @param quarter 1 to 4 */
export const quarterRange = (year: number, quarter: number): Range =>
  range(month(year, quarter * 3 - 2), month(year, quarter * 3))
/** @param half 1 or 2 */
export const halfRange = (year: number, half: number): Range =>
  range(month(year, half * 6 - 5), month(year, half * 6))

/** "the twelve months to October": a year long, and no calendar year. */
export const isTwelveTo = (r: Range): boolean => lengthOf(r) === 12 && monthOfYear(r.from) !== 1

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Calendar days of all its months. */
export const daysIn = (r: Range): number =>
  monthsOf(r).reduce(
    (days, at) => days + DAYS[monthOfYear(at) - 1]! + (monthOfYear(at) === 2 && isLeap(yearOf(at)) ? 1 : 0),
    0,
  )

/** January of the year of `at`, up to `at`. */
export const yearToDate = (at: Month): Range => range(month(yearOf(at), 1), at)

/** The names of the months in English, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
