import { yearOf } from '../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import { type Found, type FoundYear, found, latent } from './found.ts'
import { pointAt, stretchAt } from './inner.ts'
import { having, role, skip, skipDash, skipText, textAt } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'
import { monthEndedOn } from './whole-months.ts'
import { shortYear, yearAt } from './years.ts'

/** "YTD", "YTD 2026", "year to date through July", "YTD Aug 2025", "so far this year", "so far in 2026". */
export const toDate: Recogniser = (view, at) => soFarThisYear(view, at) ?? saidToDate(view, at)

function saidToDate(view: View, at: number): Found | undefined {
  const match = having(view, at, 'phrase')
  const phrase = match?.word.phrase
  if (!match || phrase?.kind !== 'to_date') return undefined
  return narrowed(view, match.to, phrase) ?? found(match.to, phrase)
}

/** What follows "YTD" says which year it is, or through which month it runs. */
function narrowed(view: View, at: number, phrase: ToDate): Found | undefined {
  const run = runAfter(view, at)
  if (run) return run
  const short = shortYearAfter(view, at)
  if (short) return found(short.to, { ...phrase, year: short.year })
  const next = pointAt(view, skipDash(view, skip(view, skip(view, throughWord(view, at), 'of'), 'in')))
  if (!next) return undefined
  const { to } = next
  const end = monthEndedOn(next.phrase)
  if (end.kind === 'fixed' && end.grain === 'year')
    return found(to, { ...phrase, year: yearOf(end.range.from) })
  if (end.kind === 'calendar' && end.unit === 'year') return found(to, { ...phrase, years: end.offset })
  if (end.kind === 'before' && end.unit === 'year' && end.count === 1)
    return found(to, { ...phrase, years: -1 })
  const isPart = end.kind === 'fixed' || end.kind === 'yearless' || end.kind === 'in_relative_year'
  return isPart && end.grain !== 'range' ? found(to, { ...phrase, through: end }) : undefined
}

type ToDate = Phrase<'to_date'>

/** "YTD Jan-Jul 2025", "YTD (Jan-Jul)": the months that are meant are said. */
function runAfter(view: View, at: number): Found | undefined {
  const start = skipText(view, at, '(')
  const run = stretchAt(view, start)
  if (run?.phrase.kind !== 'span' || (start > at && textAt(view, run.to) !== ')')) return undefined
  return start > at ? { ...run, to: run.to + 1 } : run
}

/** "YTD'25", "YTD-25" */
function shortYearAfter(view: View, at: number): FoundYear | undefined {
  const sign = textAt(view, at)
  if (sign === "'") return shortYear(view, at)
  return sign === '-' && view.tokens[at]?.spaced === false ? shortYear(view, at + 1) : undefined
}

const throughWord = (view: View, at: number): number =>
  role(view, at, 'until') || role(view, at, 'to') || skip(view, skipText(view, at, ','), 'years_from')

function soFarThisYear(view: View, at: number): Found | undefined {
  const soFar = role(view, at, 'so_far')
  if (!soFar) return undefined
  const start = skip(view, soFar, 'in')
  const year = yearAt(view, start)
  if (year) return found(year.to, { kind: 'to_date', unit: 'year', year: year.year })
  const running = pointAt(view, start)
  const phrase = running && toDateOf(running.phrase)
  if (phrase) return found(running.to, phrase)
  return latent(soFar, { kind: 'to_date', unit: 'year' }, 0.5)
}

/** "this year", "this quarter": up to the latest month by their own nature. */
function toDateOf(phrase: PeriodPhrase): PeriodPhrase | undefined {
  if (phrase.kind !== 'calendar' || phrase.offset !== 0) return undefined
  return phrase.unit === 'year' ? { kind: 'to_date', unit: 'year', years: 0 } : phrase
}
