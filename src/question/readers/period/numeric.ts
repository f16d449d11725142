import type { PeriodPhrase } from '../period-phrase.ts'
import { fixedMonth, fixedPart, fullYear, isYear, monthPart } from './calendar.ts'
import { dayPhrase, yearOfDate } from './days.ts'
import type { Found } from './found.ts'
import { integerAt, role, roleBefore, textAt, wordsOf } from './look.ts'
import {
  dotted,
  isAmount,
  isFourDigitYear,
  isJoinedBefore,
  joined,
  moneySigns,
  type Numbers,
} from './number-row.ts'
import type { Recogniser } from './reader-types.ts'

/** Numbers joined by "-", "/" or "." : "2025-07", "7/2025", "07.2025", "2025-07-31", "03/04/2025", "7/8". */
export const numericDate: Recogniser = (view, at) => {
  const token = view.tokens[at]
  if (token?.kind !== 'number') return undefined
  const numbers = token.text.includes('.')
    ? dotted(token.text, at, role(view, at + 1, 'amount_unit') > 0)
    : joined(view, at)
  if (!numbers || isAmount(view, at, numbers) || isJoinedBefore(view, at, numbers)) return undefined
  const words = wordsOf(view, at, numbers.to)
  const phrase = numbers.digits.length === 3 ? ofThree(words, numbers) : ofTwo(words, numbers)
  return phrase && { to: numbers.to, phrase, score: 1 }
}

function ofThree(words: string, { digits: [a = '', b = '', c = ''] }: Numbers): PeriodPhrase | undefined {
  if (isFourDigitYear(a))
    return b.length <= 2 && c.length <= 2 ? dayPhrase(words, Number(c), Number(b), Number(a)) : undefined
  const year = yearOfDate(Number(c), c.length)
  if (year === undefined || a.length > 2 || b.length > 2 || (c.length === 2 && !words.includes('/')))
    return undefined
  return dayAndMonth(words, Number(a), Number(b), year)
}

/** 03/04/2025 is 3 April or March 4; 13/04/2025 can only be the first. */
function dayAndMonth(words: string, a: number, b: number, year?: number): PeriodPhrase {
  if (a > 12) return dayPhrase(words, a, b, year)
  if (b > 12) return dayPhrase(words, b, a, year)
  if (a === b) return dayPhrase(words, a, b, year)
  const options = [b, a].map(
    (at): PeriodPhrase =>
      year ? fixedMonth(year, at) : { kind: 'yearless', from: at, to: at, grain: 'month' },
  )
  return { kind: 'ask', why: 'day_order', words, options }
}

function ofTwo(words: string, { digits: [a = '', b = ''], sign }: Numbers): PeriodPhrase | undefined {
  if (isFourDigitYear(a)) return b.length <= 2 ? yearThenNumber(words, a, b, sign) : undefined
  if (isFourDigitYear(b))
    return a.length <= 2
      ? fixedPart(monthPart(Number(a)), { year: Number(b), to: 0 }, () => words)
      : undefined
  return sign === '/' && a.length <= 2 && b.length <= 2 ? twoShort(words, a, b) : undefined
}

/** "2025-07" is July and "2025-13" nothing; "2024-25" and "2018-24" are years, see `split-years.ts`. */
function yearThenNumber(words: string, a: string, b: string, sign: string): PeriodPhrase | undefined {
  const n = Number(b)
  if (n >= 1 && n <= 12) return fixedMonth(Number(a), n)
  if (sign === '.' || (b.length === 2 && fullYear(n) > Number(a))) return undefined
  return { kind: 'impossible', words, reason: 'there are 12 months in a year' }
}

/** "8/24" is August 2024, "7/8" a day in July or August, "24/8" a day. */
function twoShort(words: string, a: string, b: string): PeriodPhrase | undefined {
  const [first, second] = [Number(a), Number(b)]
  if (fractions.has(`${first}/${second}`) || first < 1) return undefined
  if (first <= 12 && second >= 13 && second <= 49)
    return { ...fixedMonth(fullYear(second), first), twoDigitYear: true } as PeriodPhrase
  if (first <= 31 && second >= 1 && second <= 12) return dayAndMonth(words, first, second)
  return undefined
}

const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '24/7', '1/10'])

/** "202507": a month only where the last two digits are one. */
export const sixDigits: Recogniser = (view, at): Found | undefined => {
  const n = integerAt(view, at)
  if (textAt(view, at).length !== 6 || !isYear(Math.floor(n / 100)) || n % 100 < 1 || n % 100 > 12)
    return undefined
  if (
    roleBefore(view, at, 'code_before') ||
    role(view, at + 1, 'amount_unit') ||
    moneySigns.has(textAt(view, at - 1))
  )
    return undefined
  return { to: at + 1, phrase: fixedMonth(Math.floor(n / 100), n % 100), score: 0.9 }
}
