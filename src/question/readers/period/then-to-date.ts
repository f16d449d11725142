import { fixedYear } from './calendar.ts'
import { partThenYear } from './dated.ts'
import { type Found, found } from './found.ts'
import { having, role, skipText, textAt } from './look.ts'
import { partAt } from './parts.ts'
import type { Recogniser } from './reader-types.ts'
import { relativeYearAt } from './relative-year.ts'
import type { View } from './view.ts'
import { yearAt } from './years.ts'

/** "2026 so far", "2026 YTD", "this year so far", "July 2025 YTD", "second half to date", "Q3 so far". */
export const thenToDate: Recogniser = (view, at) =>
  yearToDate(view, at) ?? relativeYearToDate(view, at) ?? partSoFar(view, at) ?? partToDate(view, at)

/** "2019 to date" runs on from 2019, "2019 so far" would not. */
function yearToDate(view: View, at: number): Found | undefined {
  const year = yearAt(view, at)
  const to = year ? endsToDate(view, year.to) : 0
  if (!year || !to) return undefined
  if (textAt(view, year.to) === 'to') return found(to, { kind: 'since', start: fixedYear(year.year) })
  return found(to, { kind: 'to_date', unit: 'year', year: year.year })
}

function relativeYearToDate(view: View, at: number): Found | undefined {
  const year = relativeYearAt(view, at)
  const to = year ? endsToDate(view, skipText(view, year.to, "'s")) : 0
  return year && to ? found(to, { kind: 'to_date', unit: 'year', years: year.years }) : undefined
}

function partSoFar(view: View, at: number): Found | undefined {
  const part = partAt(view, at)
  const to = part ? role(view, part.to, 'so_far') : 0
  if (!part || !to || part.part.impossible) return undefined
  const { from, to: last, grain } = part.part
  // "Jan to date" runs on from January: of one month there is no part so far
  if (grain === 'month')
    return found(to, { kind: 'since', start: { kind: 'yearless', from, to: last, grain } })
  return found(to, { kind: 'yearless', from, to: last, grain, toDate: true })
}

function partToDate(view: View, at: number): Found | undefined {
  const through = partThenYear(view, at)
  const to = through ? endsToDate(view, through.to) : 0
  const phrase = through?.phrase
  if (!to || (phrase?.kind !== 'fixed' && phrase?.kind !== 'yearless')) return undefined
  // "January 2025 to date" runs on from January
  if (phrase.kind === 'fixed' && textAt(view, through!.to) === 'to')
    return found(to, { kind: 'since', start: phrase })
  if (phrase.grain === 'year' || phrase.grain === 'range') return undefined
  return found(to, { kind: 'to_date', unit: 'year', through: phrase })
}

const endsToDate = (view: View, at: number): number => {
  const match = having(view, at, 'phrase')
  const said = match?.word.phrase
  return role(view, at, 'so_far') || (said?.kind === 'to_date' && said.unit === 'year' ? match!.to : 0)
}
