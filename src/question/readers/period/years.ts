import { begin } from './begin.ts'
import { fullYear, isYear } from './calendar.ts'
import type { FoundYear } from './found.ts'
import { compactAt, having, integerAt, role, textAt } from './look.ts'
import { spelledYear } from './spelled-year.ts'
import { remembered, type View } from './view.ts'

/** A year that begins at token `at`: "2025", "the year 2025", "CY24", "full year 2024", "2025年", "twenty twenty-five". */
export const yearAt = (view: View, at: number): FoundYear | undefined =>
  view.begins[at]! & yearBits ? remembered(view.years, view, at, readYear) : undefined

const readYear = (view: View, at: number): FoundYear | undefined =>
  fourDigits(view, at) ?? named(view, at) ?? compactYear(view, at) ?? spelledYear(view, at)

const yearBits = begin.fourDigits | begin.mixed | begin.yearWord | begin.count

function fourDigits(view: View, at: number): FoundYear | undefined {
  const year = integerAt(view, at)
  if (!isYear(year) || textAt(view, at).length !== 4) return undefined
  const sign = having(view, at + 1, 'sign')
  return sign?.word.sign === 'year' ? { to: sign.to, year } : { to: at + 1, year, bare: true }
}

/** A word that says that a year follows. */
function named(view: View, at: number): FoundYear | undefined {
  const whole = role(view, at, 'whole')
  const calendar = role(view, at, 'calendar')
  const word = whole || calendar || role(view, at, 'year_word')
  // "by year 2020-2024": how it is cut, and not which year
  if (!word || cuts.has(textAt(view, at - 1)) || isYearAfterYear(view, at)) return undefined
  const found = yearAt(view, word) ?? (calendar ? shortYear(view, word) : undefined)
  if (!found) return undefined
  const { bare: _, ...year } = found
  return whole ? { ...year, whole: true } : year
}

/** "rise year after year 2023 to 2025": each of them */
const isYearAfterYear = (view: View, at: number): boolean =>
  textAt(view, at - 1) === 'after' && textAt(view, at - 2) === textAt(view, at)

const cuts = new Set(['by', 'per', 'each', 'every'])

/** "CY 24", "'24": two digits after a sign that a year comes. */
export function shortYear(view: View, at: number): FoundYear | undefined {
  const start = textAt(view, at) === "'" ? at + 1 : at
  const n = integerAt(view, start)
  if (textAt(view, start).length !== 2 || Number.isNaN(n)) return undefined
  return { to: start + 1, year: fullYear(n), twoDigitYear: true }
}

function compactYear(view: View, at: number): FoundYear | undefined {
  const compact = compactAt(view, at)
  if (!compact?.wholeYear || compact.year === undefined) return undefined
  const { year, twoDigitYear } = compact
  return { to: at + 1, year, ...(twoDigitYear && { twoDigitYear }) }
}
