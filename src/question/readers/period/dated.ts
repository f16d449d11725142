import type { PeriodPhrase } from '../period-phrase.ts'
import { fixedPart, fixedYear, yearlessPart } from './calendar.ts'
import { type Found, type FoundPart, latent } from './found.ts'
import { compactAt, having, role, roleBefore, skip, textAt, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import type { Recogniser } from './reader-types.ts'
import { type RelativeYear, relativeYearAt, yearsAgo } from './relative-year.ts'
import type { View } from './view.ts'
import type { Part } from './words.ts'
import { yearAfter } from './year-after.ts'
import { yearAt } from './years.ts'

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

function withRelativeYear(view: View, { part, to }: FoundPart): Found | undefined {
  const start = skip(view, skip(view, textAt(view, to) === ',' ? to + 1 : to, 'of'), 'in')
  const year =
    relativeYearAt(view, to) ??
    relativeYearAt(view, start) ??
    relativeYearAt(view, skip(view, start, 'the')) ??
    yearsAgo(view, start)
  if (!year) return undefined
  return { to: year.to, phrase: inRelativeYear(part, year), score: 1 }
}

export function inRelativeYear(
  part: Part,
  { years, carried, fromTold }: Pick<RelativeYear, 'years' | 'carried' | 'fromTold'>,
): PeriodPhrase {
  const { from, to, grain, impossible } = part
  if (impossible) return { kind: 'impossible', words: '', reason: impossible }
  return {
    kind: 'in_relative_year',
    from,
    to,
    years,
    grain,
    ...(carried && { carried }),
    ...(fromTold && { fromTold }),
  }
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
  if (bare) return latent(to, fixedYear(year), 0.8, !roleBefore(view, at, 'period_before'))
  return { to, phrase: fixedYear(year, { twoDigitYear, whole }), score: 1 }
}
