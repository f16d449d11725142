import { MONTHS_IN, range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { fixed } from './calendar.ts'
import { endingAt } from './ending-at.ts'
import { found } from './found.ts'
import { pointAt } from './inner.ts'
import { compactAt, having, role, skip, skipDash, textAt, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { type Length, lengthAt, rollingWord } from './rolling-length.ts'
import type { View } from './view.ts'
import { monthEndedOn } from './whole-months.ts'

/** "12 months to June 2025", "year to June", "three months ending July 2025", "year ended March 2025". */
export const monthsTo: Recogniser = (view, at) => {
  const start = rollingWord(view, at) || at
  const counted = lengthAt(view, start)
  const length = counted ?? oneUnit(view, start)
  const joined = length ? role(view, pastNoun(view, length.to), 'years_from') : 0
  const months = length ? length.count * (monthsIn[length.unit] ?? 0) : 0
  const end =
    joined && months && textAt(view, length!.to) !== 'from'
      ? pointAt(view, skipDash(view, skip(view, skip(view, joined, 'of'), 'in')))
      : undefined
  const phrase = end && endingAt(monthEndedOn(end.phrase), months)
  if (!phrase || !end) return undefined
  const isLastYear = start > at && !counted && months === 12 && textAt(view, at) === 'last'
  return { to: end.to, phrase: isLastYear ? unclear(view, at, end.to, phrase) : phrase, score: 1 }
}

/** "last year until June": the first half of last year, or the twelve months that end with June. */
function unclear(view: View, at: number, to: number, phrase: PeriodPhrase): PeriodPhrase {
  if (phrase.kind !== 'yearless') return phrase
  const part = { kind: 'in_relative_year', from: 1, to: phrase.to, years: -1, grain: 'range' } as const
  return { kind: 'ask', why: 'vague', words: wordsOf(view, at, to), options: [part, phrase] }
}

/** "six-month period ended", "12-month rolling total to" */
function pastNoun(view: View, at: number): number {
  const start = sums.has(textAt(view, at + 1)) ? skip(view, at, 'past') : at
  return sums.has(textAt(view, start)) ? start + 1 : at
}

const sums: ReadonlySet<string> = new Set(['period', 'total', 'sum', 'window', 'stretch'])

function oneUnit(view: View, at: number): Length | undefined {
  const unit = having(view, at, 'unit')
  if (!unit || unit.word.plural) return undefined
  if (unit.word.unit === 'month' && !ended.has(textAt(view, unit.to))) return undefined
  const year = unit.word.unit === 'half' ? having(view, skipDash(view, unit.to), 'unit') : undefined
  return { to: year?.word.unit === 'year' ? year.to : unit.to, count: 1, unit: unit.word.unit! }
}

/** "The month ended 31 July"; "the month to July" may be a change. */
const ended: ReadonlySet<string> = new Set(['ended', 'ending'])

/** "LTM July 2025", "L3M to Jul-25", "moving annual total to July": the latest months, but not from today. */
export const rollingTo: Recogniser = (view, at) => {
  const match = having(view, at, 'phrase')
  const said = match?.word.phrase ?? compactAt(view, at)?.phrase
  if (said?.kind !== 'rolling') return undefined
  const months = said.count * (monthsIn[said.unit] ?? 0)
  const after = match?.to ?? at + 1
  const end = pointAt(view, skipDash(view, skip(view, after, 'years_from')))
  const phrase = end && endingAt(monthEndedOn(end.phrase), months)
  return phrase && end ? { to: end.to, phrase, score: 1 } : undefined
}

/** "six months starting March 2025", "12 months beginning in July 2024": so many, the first of them named. */
export const monthsFrom: Recogniser = (view, at) => {
  const length = lengthAt(view, at)
  if (!length || !starts.has(textAt(view, length.to))) return undefined
  const start = pointAt(view, role(view, length.to, 'since'))
  const months = length.count * (monthsIn[length.unit] ?? 0)
  if (!months || start?.phrase.kind !== 'fixed') return undefined
  const { from } = start.phrase.range
  return found(start.to, fixed(range(from, from + months - 1), 'range'))
}

const starts: ReadonlySet<string> = new Set(['starting', 'beginning', 'commencing'])

/** None of a length in another unit. */
const monthsIn: Readonly<Record<string, number>> = MONTHS_IN
