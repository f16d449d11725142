import { halfRange, month, quarterRange, type Range, range, yearRange } from '../../../calendar/month.ts'
import type { PeriodGrain, PeriodPhrase, Phrase } from '../period-phrase.ts'
import type { FoundYear } from './found.ts'
import type { Part } from './words.ts'

/** Years that a bare number is read as. Trade statistics by month do not reach further back. */
export const isYear = (n: number): boolean => n >= 1900 && n <= 2099

/** '25 is 2025 and '96 is 1996. */
export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits < 50 ? 2000 : 1900)

/** Every part has every field, so that all have one shape. */
export const partOf = (
  from: number,
  to: number,
  grain: PeriodGrain,
  { assumed, ordinary, needsYear, impossible }: Omit<Part, 'from' | 'to' | 'grain'> = nothingMore,
): Part => ({ from, to, grain, assumed, ordinary, needsYear, impossible })
const nothingMore = {}

export const monthPart = (at: number, more?: Pick<Part, 'ordinary' | 'needsYear'>): Part =>
  at >= 1 && at <= 12
    ? partOf(at, at, 'month', more)
    : partOf(at, at, 'month', { ...more, impossible: 'there are 12 months in a year' })

export const quarterPart = (at: number): Part =>
  at >= 1 && at <= 4
    ? partOf(at * 3 - 2, at * 3, 'quarter')
    : partOf(0, 0, 'quarter', { impossible: 'a year has four quarters' })

export const halfPart = (at: number): Part =>
  at === 1 || at === 2
    ? partOf(at * 6 - 5, at * 6, 'half')
    : partOf(0, 0, 'half', { impossible: 'a year has two halves' })

/** The months of a part in one year; a part that runs over New Year ends in the next. */
export const partRange = ({ from, to }: { from: number; to: number }, year: number): Range =>
  range(month(year, from), month(to < from ? year + 1 : year, to))

/** @param words as typed, told where there is no such part */
export const fixedPart = (
  part: Part,
  { year, twoDigitYear }: FoundYear,
  words: () => string,
): PeriodPhrase => {
  if (part.impossible) return { kind: 'impossible', words: words(), reason: part.impossible }
  if (part.assumed === 'winter') return winterOf(part, year, words())
  return fixed(partRange(part, year), part.grain, { twoDigitYear, assumed: part.assumed })
}

/** "winter 2024" begins or ends in 2024. */
const winterOf = (part: Part, year: number, words: string): PeriodPhrase => ({
  kind: 'ask',
  why: 'vague',
  words,
  options: [year - 1, year].map((first) => fixed(partRange(part, first), part.grain)),
})

export const yearlessPart = (part: Part, words: () => string): PeriodPhrase => {
  const { from, to, grain, assumed, impossible } = part
  if (impossible) return { kind: 'impossible', words: words(), reason: impossible }
  return assumed ? { kind: 'yearless', from, to, grain, assumed } : { kind: 'yearless', from, to, grain }
}

type Fixed = Phrase<'fixed'>

/** Most periods are of this kind: all of them have one shape. */
export const fixed = (
  range: Range,
  grain: PeriodGrain,
  { twoDigitYear, assumed, whole }: Pick<Fixed, 'twoDigitYear' | 'assumed' | 'whole'> = nothingMore,
): Fixed => ({ kind: 'fixed', range, grain, twoDigitYear, assumed, whole })
export const fixedMonth = (year: number, at: number): PeriodPhrase => fixed(range(month(year, at)), 'month')
export const fixedYear = (year: number, more?: Pick<Fixed, 'twoDigitYear' | 'whole'>): PeriodPhrase =>
  fixed(yearRange(year), 'year', more)
export const fixedQuarter = (year: number, at: number): PeriodPhrase =>
  fixed(quarterRange(year, at), 'quarter')
export const fixedHalf = (year: number, at: number): PeriodPhrase => fixed(halfRange(year, at), 'half')

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days a month can have; February has 29 unless the year says otherwise. */
export function daysIn(monthOfYear: number, year?: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return monthOfYear === 2 && !leap ? 28 : (monthLengths[monthOfYear - 1] ?? 0)
}
