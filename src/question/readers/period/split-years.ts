import { month, range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { fixed, fixedYear, fullYear, isYear } from './calendar.ts'
import type { Found } from './found.ts'
import { compactAt, integerAt, role, roleBefore, textAt, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'

/** "2024-25", "2024/25", "2024/2025": a year that runs over New Year, or two years. "2018-24" is seven years. */
export const splitYear: Recogniser = (view, at) => {
  const first = integerAt(view, at)
  const sign = textAt(view, at + 1)
  if (!isYear(first) || textAt(view, at).length !== 4 || (sign !== '-' && sign !== '/')) return undefined
  const last = lastYear(view, at + 2)
  if (last === undefined || last <= first || roleBefore(view, at, 'code_before')) return undefined
  const short = textAt(view, at + 2).length === 2
  if (!short && sign === '-') return undefined
  const words = wordsOf(view, at, at + 3)
  if (last === first + 1) return asks(at + 3, words, splitOptions(first))
  return short && sign === '-'
    ? { to: at + 3, phrase: { ...years(first, last), twoDigitYear: true } as PeriodPhrase, score: 1 }
    : undefined
}

function lastYear(view: View, at: number): number | undefined {
  const n = integerAt(view, at)
  const { length } = textAt(view, at)
  if (length === 4 && isYear(n)) return n
  return length === 2 && n > 12 ? fullYear(n) : undefined
}

const asks = (
  to: number,
  words: string,
  options: readonly PeriodPhrase[],
  why: 'split_year' | 'fiscal_year' = 'split_year',
): Found => ({
  to,
  phrase: { kind: 'ask', why, words, options },
  score: 1,
})

const years = (first: number, last: number): PeriodPhrase =>
  fixed(range(month(first, 1), month(last, 12)), 'range')
const startingIn = (year: number, at: number): PeriodPhrase =>
  fixed(range(month(year, at), month(year, at) + 11), 'range')
const splitOptions = (first: number): PeriodPhrase[] => [
  startingIn(first, 4),
  startingIn(first, 7),
  years(first, first + 1),
]

/** "FY2025", "fiscal 2025", "FY24/25", "2025 fiscal year", "Q2 FY25": whose fiscal year is asked. */
export const fiscalYear: Recogniser = (view, at) => {
  const part = partAt(view, at)
  const start = part && !part.part.needsYear ? part.to : at
  const found =
    fiscalAt(view, textAt(view, start) === 'of' ? start + 1 : start) ??
    (start === at ? yearThenFiscal(view, at) : undefined)
  if (!found) return undefined
  const behind = start === at && partAt(view, found.to)
  const to = behind ? behind.to : found.to
  return asks(to, wordsOf(view, at, to), fiscalOptions(found.year), 'fiscal_year')
}

interface Fiscal {
  readonly to: number
  readonly year?: number
}

function fiscalAt(view: View, at: number): Fiscal | undefined {
  const compact = compactAt(view, at)
  if (compact?.fiscal) return splitBehind(view, { to: at + 1, year: compact.year! })
  const word = role(view, at, 'fiscal')
  if (word) return yearNumber(view, word) ?? (textAt(view, at) === 'fy' ? { to: word } : undefined)
  const modified = role(view, at, 'this') || role(view, at, 'last') || role(view, at, 'previous')
  const after = modified ? role(view, modified, 'fiscal') : 0
  return after ? { to: after } : undefined
}

function yearNumber(view: View, at: number): Fiscal | undefined {
  const start = textAt(view, at) === "'" ? at + 1 : at
  const n = integerAt(view, start)
  const { length } = textAt(view, start)
  if (length === 4 && isYear(n)) return splitBehind(view, { to: start + 1, year: n })
  return length === 2 ? splitBehind(view, { to: start + 1, year: fullYear(n) }) : undefined
}

/** "FY24/25" and "FY2024-25" are named after both years; the later one is meant by "FY25". */
function splitBehind(view: View, { to, year }: { to: number; year: number }): Fiscal {
  const sign = textAt(view, to)
  const last = sign === '/' || sign === '-' ? integerAt(view, to + 1) : Number.NaN
  const next = textAt(view, to + 1).length === 2 ? fullYear(last) : last
  return next === year + 1 ? { to: to + 2, year: next } : { to, year }
}

function yearThenFiscal(view: View, at: number): Fiscal | undefined {
  const year = integerAt(view, at)
  const word = isYear(year) && textAt(view, at).length === 4 ? role(view, at + 1, 'fiscal') : 0
  return word ? { to: word, year } : undefined
}

const fiscalOptions = (year: number | undefined): PeriodPhrase[] =>
  year === undefined
    ? []
    : [
        fixedYear(year),
        startingIn(year - 1, 4),
        startingIn(year, 4),
        startingIn(year - 1, 7),
        startingIn(year - 1, 10),
      ]
