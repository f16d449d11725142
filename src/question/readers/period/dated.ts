import type { PeriodPhrase } from '../period-phrase.ts'
import { fixedPart, fixedYear, yearlessPart } from './calendar.ts'
import type { Found, FoundPart, FoundYear, Recogniser } from './found.ts'
import { compactAt, having, integerAt, role, roleBefore, skip, textAt, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import { relativeYearAt, yearsAgo } from './relative-year.ts'
import type { View } from './view.ts'
import type { Part } from './words.ts'
import { shortYear, yearAt } from './years.ts'

/** "July 2025", "Q2'25", "second quarter of last year", "July". */
export const partThenYear: Recogniser = (view, at) => {
  const found = partAt(view, at)
  if (!found) return undefined
  return withYear(view, at, found) ?? withRelativeYear(view, found) ?? alone(view, at, found)
}

function withYear(view: View, at: number, { part, to }: FoundPart): Found | undefined {
  const year = yearAfter(view, part, to)
  // "Jul 2024/2025" names two of them
  if (year && textAt(view, year.to) === '/' && yearAt(view, year.to + 1)?.bare) return undefined
  return year && { to: year.to, phrase: fixedPart(part, year, () => wordsOf(view, at, year.to)), score: 1 }
}

/** What may stand between a part and its year: "of", "in", a comma, a dash, a stroke, an apostrophe, a point. */
function yearAfter(view: View, part: Part, to: number): FoundYear | undefined {
  const sign = textAt(view, to)
  if (sign === "'") return shortYear(view, to)
  // "is July over the 2024 average" sets one against the other
  if (sign === 'over') return undefined
  const start = joiners.has(sign) ? to + 1 : skip(view, skip(view, to, 'of'), 'in')
  const found = yearAt(view, start) ?? yearAt(view, skip(view, start, 'the'))
  if (found) return found.whole && start === to ? undefined : found
  if (sign === '-' || sign === '/') return shortYear(view, start)
  return twoDigitsAfter(view, part, sign === '.' ? to + 1 : to)
}
const joiners = new Set(['-', '/', ',', '.'])

/** "Jul 25" is a year, "Jul 4" and "July 31" are days, "may 25 tonnes" is neither; "Nov 25 tonnes" asks for tonnes. */
function twoDigitsAfter(view: View, part: Part, at: number): FoundYear | undefined {
  const n = integerAt(view, at)
  if (textAt(view, at).length !== 2 || n < 13 || (n > 29 && n < 90)) return undefined
  if (!view.tokens[at]?.spaced || (isAmount(view, part, at) && !hasDatedBefore(view, at))) return undefined
  return part.grain === 'range' ? undefined : shortYear(view, at)
}

/** Nobody puts a weight behind a month with nothing between: only "may" and "march" are something else there. */
const isAmount = (view: View, { ordinary }: Part, at: number): boolean =>
  textAt(view, at + 1) === '%' || (ordinary === true && role(view, at + 1, 'amount_unit') > 0)

/** "Aug 25 v Aug 24 tonnes": after one month with two digits for its year, the next has them too. */
function hasDatedBefore(view: View, at: number): boolean {
  for (let i = 0; i < at - 2; i++) {
    const found = partAt(view, i)
    if (found && found.to < at - 1 && twoDigitsAfter(view, found.part, found.to)) return true
  }
  return false
}

function withRelativeYear(view: View, { part, to }: FoundPart): Found | undefined {
  const start = skip(view, skip(view, textAt(view, to) === ',' ? to + 1 : to, 'of'), 'in')
  const year =
    relativeYearAt(view, start) ?? relativeYearAt(view, skip(view, start, 'the')) ?? yearsAgo(view, start)
  if (!year) return undefined
  return { to: year.to, phrase: inRelativeYear(part, year), score: 1 }
}

export function inRelativeYear(
  part: Part,
  { years, carried }: { years: number; carried?: boolean },
): PeriodPhrase {
  const { from, to, grain, impossible } = part
  if (impossible) return { kind: 'impossible', words: '', reason: impossible }
  return { kind: 'in_relative_year', from, to, years, grain, ...(carried && { carried }) }
}

/** Without a year: "Q2", "the first half of the year". */
function alone(view: View, at: number, { part, to }: FoundPart): Found | undefined {
  const ofYear = endOfTheYear(view, to)
  if (part.needsYear && !ofYear) return undefined
  if (!ofYear && isCountOf(view, at, to)) return undefined
  const end = ofYear || to
  return {
    to: end,
    phrase: yearlessPart(part, () => wordsOf(view, at, end)),
    score: part.ordinary ? 0.7 : 0.9,
  }
}

/** "of the year" says no more than that a part of a year is meant. */
function endOfTheYear(view: View, at: number): number {
  const of = role(view, at, 'of') || role(view, at, 'in')
  const the = of && role(view, of, 'the')
  const unit = the ? having(view, the, 'unit') : undefined
  return unit?.word.unit === 'year' && !unit.word.plural ? unit.to : 0
}

/** "the second quarter of growth", "third quarter in a row" counts quarters and names none. */
function isCountOf(view: View, at: number, to: number): boolean {
  if (!having(view, at, 'ordinal')) return false
  return role(view, to, 'run') > 0 || role(view, to, 'of') > 0
}

/** "2025 July", "2025 Q2", "2025-Aug", "2025年7月", "2016 the third quarter". */
export const yearThenPart: Recogniser = (view, at) => {
  const year = yearAt(view, at)
  if (!year) return calendarPart(view, at)
  const sign = textAt(view, year.to)
  const start = joinersBefore.has(sign) ? year.to + 1 : skip(view, skip(view, year.to, 'of'), 'the')
  const found = partAt(view, start)
  if (!found || startsOther(view, sign, found) || isVerb(view, found)) return undefined
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

/** "did any month in 2025 fall below 1,500 t" */
const isVerb = (view: View, { part, to }: FoundPart): boolean =>
  part.ordinary === true && /^(?:below|under|short|beneath)$/.test(textAt(view, to))

const joinersBefore = new Set(['-', '/', ',', "'s"])

/** "2024, July 2025" and "2024 July 2025": the month has a year of its own. */
function startsOther(view: View, sign: string, { part, to }: FoundPart): boolean {
  if (sign === '/' && part.grain !== 'month' && part.grain !== 'quarter') return true
  return yearAfter(view, part, to) !== undefined
}

/** "jul25", "2025m07", "1h25": the part and its year in one token. */
export const compactDated: Recogniser = (view, at) => {
  const compact = compactAt(view, at)
  if (compact?.phrase) return { to: at + 1, phrase: compact.phrase, score: 1 }
  if (!compact?.part || compact.year === undefined) return undefined
  const { part, year, twoDigitYear } = compact
  const found = { to: at + 1, year, ...(twoDigitYear && { twoDigitYear }) }
  return { to: at + 1, phrase: fixedPart(part, found, () => textAt(view, at)), score: 1 }
}

/** "2025", "full year 2024". A bare number is latent: an amount or a code as well. */
export const yearAlone: Recogniser = (view, at) => {
  const found = yearAt(view, at)
  if (!found) return undefined
  const { year, to, twoDigitYear, whole, bare } = found
  if (bare) return { to, phrase: fixedYear(year), score: 0.8, latent: !roleBefore(view, at, 'period_before') }
  const extra = { ...(twoDigitYear && { twoDigitYear }), ...(whole && { whole }) }
  return { to, phrase: { ...fixedYear(year), ...extra }, score: 1 }
}
