import { fixedPart } from './calendar.ts'
import { partThenYear } from './dated.ts'
import type { Found, FoundPart } from './found.ts'
import { role, skip, textAt, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'
import { yearAfter } from './year-after.ts'
import { shortYear, yearAt } from './years.ts'

/** "2025 July", "2025 Q2", "2025-Aug", "2025年7月", "2016 the third quarter". */
export const yearThenPart: Recogniser = (view, at) => {
  const year = yearAt(view, at)
  if (!year) return calendarPart(view, at)
  const sign = textAt(view, year.to)
  const start = joinersBefore.has(sign) ? year.to + 1 : skip(view, skip(view, year.to, 'of'), 'the')
  const found = partAt(view, start)
  if (!found || startsOther(view, at, sign, found) || isVerb(view, found)) return undefined
  return { to: found.to, phrase: fixedPart(found.part, year, () => wordsOf(view, at, found.to)), score: 1 }
}

const joinersBefore = new Set(['-', '/', ',', ':', "'s"])

/**
 * "2024, July 2025" and "2024 July 2025": the month has a year of its own. "In 2025, first month below 2,000 t": one is
 * looked for.
 */
function startsOther(view: View, at: number, sign: string, { part, to }: FoundPart): boolean {
  if ((sign === ',' || sign === ':') && textAt(view, at - 1) === 'in' && counting.has(textAt(view, at + 2)))
    return true
  if (sign === '/' && part.grain !== 'month' && part.grain !== 'quarter') return true
  return yearAfter(view, part, to) !== undefined
}

const counting: ReadonlySet<string> = new Set(['first', 'last'])

/** "did any month in 2025 fall below 1,500 t", "did exports in 2025 fall by more than 10%": no autumn. */
const isVerb = (view: View, { part, to }: FoundPart): boolean =>
  part.ordinary === true && (fallsShort.has(textAt(view, to)) || isAskedOfFall(view, to))

const fallsShort: ReadonlySet<string> = new Set(['below', 'under', 'short', 'beneath'])

/** "did US exports in 2025 fall exceed 2,000 t" has another verb, and asks of the season. */
const isAskedOfFall = (view: View, to: number): boolean =>
  textAt(view, to - 1) === 'fall' &&
  !otherVerbs.has(textAt(view, to)) &&
  view.tokens.slice(0, to).some(({ text }) => text === 'did' || text === 'do' || text === 'does')

const otherVerbs: ReadonlySet<string> = new Set(
  'exceed top beat pass reach rise grow drop increase decrease decline hit match go come amount make take get'.split(
    ' ',
  ),
)

/** "24-Q4", as tables name their columns: a year of two digits only where the quarter is run on to it. */
export const shortYearThenQuarter: Recogniser = (view, at) => {
  const year = textAt(view, at + 1) === '-' && !view.tokens[at + 2]?.spaced ? shortYear(view, at) : undefined
  const found = year && !view.tokens[at + 1]?.spaced ? partAt(view, at + 2) : undefined
  if (!year || !found || found.part.grain !== 'quarter' || found.to !== at + 3) return undefined
  if (textAt(view, at - 1) === '-' || textAt(view, at + 3) === '-') return undefined
  return { to: found.to, phrase: fixedPart(found.part, year, () => wordsOf(view, at, found.to)), score: 1 }
}

/** "calendar Q3 2025", "CY H1 2025" */
function calendarPart(view: View, at: number): Found | undefined {
  const calendar = role(view, at, 'calendar')
  const found = calendar ? partThenYear(view, calendar) : undefined
  const isPart =
    found?.phrase.kind === 'fixed' && (found.phrase.grain === 'quarter' || found.phrase.grain === 'half')
  return isPart ? found : undefined
}
