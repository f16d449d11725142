import { compactUnits } from '../../../../data/names/period-words.ts'
import { month, range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { isYear, monthPart } from './calendar.ts'
import { firstMonths, monthNamed, partNamed, weeks, yearOf } from './compact-part.ts'
import type { Part, Unit } from './words.ts'

/** What letters and digits run together can mean: "q3", "2025m07", "1h25", "jul25", "fy25", "12m", "l12m". */
export interface Compact {
  readonly part?: Part
  readonly year?: number
  readonly twoDigitYear?: boolean
  /** "fy25": the year is a fiscal one. */
  readonly fiscal?: boolean
  /** "cy24" is a whole year; "9m" alone is none. */
  readonly wholeYear?: boolean
  /** "12m", "5y": a length, where a word before it says of what. */
  readonly length?: { readonly count: number; readonly unit: Unit }
  readonly phrase?: PeriodPhrase
}

export function readCompact(text: string): Compact | undefined {
  const runs = split(text)
  if (runs.length < 2 || runs.length > 4) return undefined
  const numeric = isDigits(runs[0]!)
  if (runs.length === 2)
    return numeric ? numberLetters(runs[0]!, runs[1]!) : lettersNumber(runs[0]!, runs[1]!)
  if (runs.length === 3) return numeric ? numberLettersNumber(runs) : lettersNumberLetters(runs)
  return undefined
}

/** "q2'25" has an apostrophe inside, which says no more than that a year follows. */
const split = (text: string): string[] => text.replaceAll("'", '').match(/\d+|[^\d]+/g) ?? []

const isDigits = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

/** q3, m07, h1, jul25, jul2025, fy25, cy2024, w30 */
function lettersNumber(letters: string, digits: string): Compact | undefined {
  const part = partNamed(letters, digits)
  if (part) return { part }
  const named = monthNamed(letters)
  const year = yearOf(digits)
  if (named && year) return { part: monthPart(named), ...year }
  if (letters === 'ytd' && year) return { phrase: { kind: 'to_date', unit: 'year', year: year.year } }
  if (letters === 'fy' && year) return { ...year, fiscal: true }
  if ((letters === 'cy' || letters === 'y') && year) return { ...year, wholeYear: true }
  if (weeks.has(letters) && Number(digits) <= 53) return week(letters + digits)
  return joined(letters, digits)
}

/** q12025: the digit of the part and the year run together. */
function joined(letter: string, digits: string): Compact | undefined {
  const part =
    (letter === 'q' || letter === 'h') && digits.length === 5
      ? partNamed(letter, digits.slice(0, 1))
      : undefined
  const year = yearOf(digits.slice(1))
  return part && year ? { part, ...year } : undefined
}

/** 3q, 1h, 9m, 12mo, 5yrs, 2025jul, 2010s */
function numberLetters(digits: string, letters: string): Compact | undefined {
  const count = Number(digits)
  const named = monthNamed(letters)
  if (named && digits.length === 4 && isYear(count)) return { part: monthPart(named), year: count }
  if (letters === 's' && digits.length === 4 && isYear(count) && count % 10 === 0) return decade(count)
  const unit = compactUnits[letters]
  if (!unit || digits.length > 3) return undefined
  const length = { length: { count, unit } }
  if ((letters === 'q' || letters === 'h') && digits.length === 1)
    return { ...length, part: partNamed(letters, digits)! }
  return letters === 'm' && count >= 2 && count <= 12 ? { ...length, part: firstMonths(count, true) } : length
}

/** 2025m07, 2025q2, 25h1, 2q25, 1h2025, 9m25, 2025w30 */
function numberLettersNumber([first = '', letters = '', last = '']: readonly string[]): Compact | undefined {
  if (first.length === 4 && isYear(Number(first))) {
    const part = partNamed(letters, last)
    if (part) return { part, year: Number(first) }
    return weeks.has(letters) ? week(first + letters + last) : undefined
  }
  const yearFirst = first.length === 2 && last.length === 1 ? yearOf(first) : undefined
  const partLast = yearFirst && partNamed(letters, last)
  if (yearFirst && partLast) return { part: partLast, ...yearFirst }
  const year = yearOf(last)
  if (!year || first.length > 2) return undefined
  const count = Number(first)
  if (letters === 'm') return count >= 2 && count <= 12 ? { part: firstMonths(count), ...year } : undefined
  // "4T2025": a trimestre; without its year it would be tonnes
  const part = first.length === 1 ? partNamed(letters === 't' ? 'q' : letters, first) : undefined
  return part && { part, ...year }
}

/** l12m, t12m, r3m, q2fy25 */
function lettersNumberLetters([before = '', digits = '', after = '']: readonly string[]):
  | Compact
  | undefined {
  const unit = compactUnits[after]
  const count = Number(digits)
  if (!['l', 't', 'r', 'p', 'ltm'].includes(before) || !unit || count < 1 || count > 120) return undefined
  if (unit === 'month' || unit === 'quarter' || unit === 'year')
    return { phrase: { kind: 'rolling', count, unit } }
  return undefined
}

const week = (words: string): Compact => ({ phrase: { kind: 'finer', words, unit: 'week' } })
const decade = (year: number): Compact => ({
  phrase: { kind: 'fixed', range: range(month(year, 1), month(year + 9, 12)), grain: 'range' },
})
