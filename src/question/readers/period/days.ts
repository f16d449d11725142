import { MONTH_NAMES, month } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { daysIn, fullYear, isYear } from './calendar.ts'
import type { Found } from './found.ts'
import { having, integerAt, role, roleBefore, skip, skipText, textAt, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'
import { shortYear, yearAt } from './years.ts'

interface Day {
  readonly day: number
  readonly to: number
}

/** "12 May 2025", "4th of April", "first of March", "1-aug-2025": finer than the data, which are monthly. */
export const dayThenMonth: Recogniser = (view, at) => {
  const day = dayAt(view, at) ?? dayInWords(view, at)
  if (!day || isRank(view, at)) return undefined
  const joined = textAt(view, day.to)
  const start = joined === '-' || joined === '/' ? day.to + 1 : skip(view, day.to, 'of')
  const named = having(view, start, 'month')
  if (!named) return undefined
  const year = yearBehind(view, named.to)
  return dated(view, at, year?.to ?? named.to, day.day, named.word.month!, year?.year)
}

/** "May 12, 2025", "April 4th", "Jul 4" */
export const monthThenDay: Recogniser = (view, at) => {
  const named = having(view, at, 'month')
  const day =
    named && (dashedDay(view, named.to) ?? dayAt(view, skip(view, skipText(view, named.to, '.'), 'the')))
  if (!named || !day || role(view, day.to, 'amount_unit') || textAt(view, day.to) === '%') return undefined
  const year = yearBehind(view, day.to)
  if (!year && looksLikeYear(view, day)) return undefined
  return dated(view, at, year?.to ?? day.to, day.day, named.word.month!, year?.year)
}

/** "2025-aug-1", "2025 Aug 1st" */
export const yearMonthDay: Recogniser = (view, at) => {
  const year = yearAt(view, at)
  const named = year && having(view, skipText(view, skipText(view, year.to, '-'), '/'), 'month')
  if (!year || !named) return undefined
  const sign = textAt(view, named.to)
  const day = dayAt(view, sign === '-' || sign === '/' ? named.to + 1 : named.to)
  if (
    !day ||
    role(view, day.to, 'amount_unit') ||
    (sign !== '-' && sign !== '/' && integerAt(view, named.to) >= 0)
  )
    return undefined
  return dated(view, at, day.to, day.day, named.word.month!, year.year)
}

function dayAt(view: View, at: number): Day | undefined {
  const ordinal = having(view, at, 'ordinal')
  if (ordinal && ordinal.word.ordinal! <= 31 && /^\d/.test(textAt(view, at)))
    return { day: ordinal.word.ordinal!, to: ordinal.to }
  const day = integerAt(view, at)
  return day >= 1 && day <= 31 && textAt(view, at).length <= 2 ? { day, to: at + 1 } : undefined
}

/** "first of March": only "of" tells that it is no first March among others. */
function dayInWords(view: View, at: number): Day | undefined {
  const ordinal = having(view, at, 'ordinal')
  return ordinal && ordinal.word.ordinal! <= 31 && role(view, ordinal.to, 'of')
    ? { day: ordinal.word.ordinal!, to: ordinal.to }
    : undefined
}

/** The day of "Sep-25-2025", where a dash and a whole year stand behind it. */
function dashedDay(view: View, at: number): Day | undefined {
  if (textAt(view, at) !== '-' || textAt(view, at + 2) !== '-' || view.tokens[at + 2]?.spaced)
    return undefined
  return yearAt(view, at + 3)?.bare ? dayAt(view, at + 1) : undefined
}

/** "top 10 May 2025", "first 4 July": the number counts something. */
const isRank = (view: View, at: number): boolean =>
  roleBefore(view, at, 'rank_before') ||
  roleBefore(view, at, 'amount_before') ||
  (textAt(view, at - 1) === '-' && !view.tokens[at]?.spaced) ||
  textAt(view, at - 1) === '#'

/** "Jul 25" is July 2025; see `twoDigitsAfter`. */
const looksLikeYear = (view: View, { day, to }: Day): boolean =>
  textAt(view, to - 1) === String(day) && day >= 13 && day <= 29

function yearBehind(view: View, at: number): { year: number; to: number } | undefined {
  const sign = textAt(view, at)
  const start = sign === ',' || sign === '-' || sign === '/' ? at + 1 : skip(view, at, 'of')
  const year = yearAt(view, start)
  if (year) return year
  // "1-Jan-25" has a year, "1 January - 30 June" another day
  if (sign === '-' && view.tokens[at]?.spaced) return undefined
  return sign === "'" || sign === '-' || sign === '/' ? shortYear(view, sign === "'" ? at : start) : undefined
}

function dated(view: View, at: number, to: number, day: number, monthOfYear: number, year?: number): Found {
  return { to, phrase: dayPhrase(wordsOf(view, at, to), day, monthOfYear, year), score: 1 }
}

/** A day that exists is finer than a month; June 31 is impossible and never rolls over into July. */
export function dayPhrase(words: string, day: number, monthOfYear: number, year?: number): PeriodPhrase {
  const last = daysIn(monthOfYear, year)
  if (!last) return { kind: 'impossible', words, reason: 'there are 12 months in a year' }
  if (day < 1 || day > last)
    return {
      kind: 'impossible',
      words,
      reason: `${MONTH_NAMES[monthOfYear - 1]}${year ? ` ${year}` : ''} has ${last} days`,
    }
  const on = { day, month: monthOfYear, ...(year !== undefined && { year }) }
  if (year === undefined) return { kind: 'finer', words, unit: 'day', on }
  const date = `${year}-${String(monthOfYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { kind: 'finer', words, unit: 'day', month: month(year, monthOfYear), date, on }
}

export const yearOfDate = (n: number, digits: number): number | undefined => {
  if (digits === 4) return isYear(n) ? n : undefined
  return digits === 2 ? fullYear(n) : undefined
}
