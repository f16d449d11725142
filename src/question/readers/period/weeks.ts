import type { PeriodPhrase } from '../period-phrase.ts'
import type { Found } from './found.ts'
import { pointAt } from './inner.ts'
import { countAt, having, integerAt, role, skip, skipDash, textAt, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'

/** "week of 12 May", "week 30 of 2025", "first week of October 2014", "last day of July", "3 weeks". */
export const weeksAndDays: Recogniser = (view, at) => {
  const start = having(view, at, 'ordinal')?.to ?? (role(view, at, 'final') || at)
  const unit = having(view, skipDash(view, start), 'unit')
  const name = unit?.word.unit
  if (!unit || unit.word.plural || (name !== 'day' && name !== 'week')) return undefined
  const end = behindUnit(view, unit.to, start === at)
  return end ? finer(view, at, end.to, name, end.phrase) : undefined
}

/** What says which day or week it is: "30 of 2025", "of 12 May"; "in July" only after "first" and "last". */
function behindUnit(
  view: View,
  at: number,
  plain: boolean,
): { to: number; phrase?: PeriodPhrase } | undefined {
  const number = plain ? countAt(view, at) : undefined
  if (number && number.count <= 53) return pointAt(view, skip(view, number.to, 'of')) ?? { to: number.to }
  const of = textAt(view, at) === 'of' || (!plain && textAt(view, at) === 'in') ? at + 1 : 0
  return of ? (pointAt(view, skip(view, of, 'the')) ?? ordinalDay(view, skip(view, of, 'the'))) : undefined
}

/** "week of the 18th" */
const ordinalDay = (view: View, at: number): { to: number } | undefined => {
  const day = having(view, at, 'ordinal')
  return day && !Number.isNaN(integerAt(view, at)) ? undefined : day && { to: day.to }
}

function finer(view: View, at: number, to: number, unit: 'day' | 'week', of?: PeriodPhrase): Found {
  const month =
    of?.kind === 'fixed' && of.grain === 'month' ? of.range.from : of?.kind === 'finer' ? of.month : undefined
  return {
    to,
    phrase: { kind: 'finer', words: wordsOf(view, at, to), unit, ...(month !== undefined && { month }) },
    score: 1,
  }
}

/** "next 3 months", "the coming quarters", "next few years", "in the next year or two". */
export const nextFew: Recogniser = (view, at) => {
  const next = role(view, at, 'next')
  if (!next) return undefined
  const counted = countAt(view, next)?.to ?? skip(view, next, 'few')
  const unit = having(view, skipDash(view, counted), 'unit')
  return unit && { to: unit.to, phrase: { kind: 'future', words: wordsOf(view, at, unit.to) }, score: 1 }
}

/** "3 months from now", "in 3 months' time", "two years ahead" */
export const fromNow: Recogniser = (view, at) => {
  const counted = countAt(view, at) ?? (role(view, at, 'a') ? { to: at + 1 } : undefined)
  const unit = counted && having(view, counted.to, 'unit')
  if (!unit) return undefined
  const to =
    textAt(view, unit.to) === 'from' && role(view, unit.to + 1, 'now')
      ? role(view, unit.to + 1, 'now')
      : aheads.has(textAt(view, unit.to))
        ? unit.to + 1
        : 0
  return to ? { to, phrase: { kind: 'future', words: wordsOf(view, at, to) }, score: 1 } : undefined
}

const aheads = new Set(['ahead', 'hence'])
