import type { PeriodPhrase } from '../period-phrase.ts'
import { partAt } from './parts.ts'
import { point } from './point.ts'
import { relativeYearAt } from './relative-year.ts'
import { type Found, having, type Recogniser, role, skip, textAt, type View } from './view.ts'
import type { Part } from './words.ts'
import { yearAt } from './years.ts'

type ToDate = Extract<PeriodPhrase, { kind: 'to_date' }>

/** "YTD", "YTD 2026", "year to date through July", "YTD Aug 2025", "so far this year", "so far in 2026". */
export const toDate: Recogniser = (view, at) => soFarThisYear(view, at) ?? saidToDate(view, at)

function saidToDate(view: View, at: number): Found | undefined {
  const match = having(view, at, 'phrase')
  const phrase = match?.word.phrase
  if (!match || phrase?.kind !== 'to_date') return undefined
  return narrowed(view, match.to, phrase) ?? { to: match.to, phrase, score: 1 }
}

/** What follows "YTD" says which year it is, or through which month it runs. */
function narrowed(view: View, at: number, phrase: ToDate): Found | undefined {
  const start = skip(view, skip(view, throughWord(view, at), 'of'), 'in')
  const found = point(view, start)
  if (!found) return undefined
  const { phrase: end, to } = found
  if (end.kind === 'fixed' && end.grain === 'year')
    return { to, phrase: { ...phrase, year: Math.floor(end.range.from / 12) }, score: 1 }
  if (end.kind === 'calendar' && end.unit === 'year')
    return { to, phrase: { ...phrase, years: end.offset }, score: 1 }
  if (end.kind === 'before' && end.unit === 'year' && end.count === 1)
    return { to, phrase: { ...phrase, years: -1 }, score: 1 }
  const months = end.kind === 'fixed' || end.kind === 'yearless' || end.kind === 'in_relative_year'
  return months && end.grain !== 'range' ? { to, phrase: { ...phrase, through: end }, score: 1 } : undefined
}

const throughWord = (view: View, at: number): number =>
  role(view, at, 'until') ||
  role(view, at, 'to') ||
  skip(view, textAt(view, at) === ',' ? at + 1 : at, 'years_from')

function soFarThisYear(view: View, at: number): Found | undefined {
  const soFar = role(view, at, 'so_far')
  if (!soFar) return undefined
  const start = skip(view, soFar, 'in')
  const year = yearAt(view, start)
  if (year) return { to: year.to, phrase: { kind: 'to_date', unit: 'year', year: year.year }, score: 1 }
  const found = point(view, start)
  const phrase = found && toDateOf(found.phrase)
  return phrase
    ? { to: found.to, phrase, score: 1 }
    : { to: soFar, phrase: { kind: 'to_date', unit: 'year' }, score: 0.5, latent: true }
}

/** "this year", "this quarter" up to today. */
function toDateOf(phrase: PeriodPhrase): PeriodPhrase | undefined {
  if (phrase.kind !== 'calendar' || phrase.offset !== 0 || phrase.unit === 'month') return undefined
  return { kind: 'to_date', unit: phrase.unit }
}

/** "2026 so far", "2026 YTD", "this year so far", "July YTD", "second half to date", "Q3 so far". */
export const thenToDate: Recogniser = (view, at) => {
  const year = yearAt(view, at)
  if (year)
    return endsToDate(view, year.to)
      ? {
          to: endsToDate(view, year.to),
          phrase: { kind: 'to_date', unit: 'year', year: year.year },
          score: 1,
        }
      : undefined
  const relative = relativeYearAt(view, at)
  if (relative) return yearSoFar(view, relative.to, relative.years)
  const found = partAt(view, at)
  return found && partToDate(view, found.to, found.part)
}

function yearSoFar(view: View, at: number, years: number): Found | undefined {
  const to = endsToDate(view, textAt(view, at) === "'s" ? at + 1 : at)
  return to
    ? {
        to,
        phrase: years === 0 ? { kind: 'to_date', unit: 'year' } : { kind: 'to_date', unit: 'year', years },
        score: 1,
      }
    : undefined
}

function partToDate(view: View, at: number, part: Part): Found | undefined {
  const soFar = role(view, at, 'so_far')
  const { from, to, grain } = part
  if (soFar) return { to: soFar, phrase: { kind: 'yearless', from, to, grain, toDate: true }, score: 1 }
  const ytd = endsToDate(view, at)
  return ytd && grain === 'month'
    ? {
        to: ytd,
        phrase: { kind: 'to_date', unit: 'year', through: { kind: 'yearless', from, to, grain } },
        score: 1,
      }
    : undefined
}

const endsToDate = (view: View, at: number): number => {
  const match = having(view, at, 'phrase')
  return (
    role(view, at, 'so_far') ||
    (match?.word.phrase?.kind === 'to_date' && match.word.phrase.unit === 'year' ? match.to : 0)
  )
}

/** "July 2025 YTD" */
export const datedToDate: Recogniser = (view, at) => {
  const found = partAt(view, at) && point(view, at)
  if (found?.phrase.kind !== 'fixed' || found.phrase.grain !== 'month') return undefined
  const to = endsToDate(view, found.to)
  return to ? { to, phrase: { kind: 'to_date', unit: 'year', through: found.phrase }, score: 1 } : undefined
}
