import { MONTHS_IN, range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { fixed } from './calendar.ts'
import type { Found, Recogniser } from './found.ts'
import { compactAt, countAt, having, isEnd, role, skip, skipDash, textAt, wordsOf } from './look.ts'
import { point } from './point.ts'
import type { View } from './view.ts'
import { monthEndedOn } from './whole-months.ts'
import type { Unit } from './words.ts'

interface Length {
  readonly to: number
  readonly count: number
  readonly unit: Unit
}

/** "last 3 months", "past three months", "trailing 12m", "rolling 12-month", "latest 2 quarters", "past 2 decades". */
export const lastFew: Recogniser = (view, at) => {
  const after = rollingWord(view, at)
  if (!after)
    return (
      fewUnits(view, at, textAt(view, at) === 'recent' ? at : -1) ??
      countThenLast(view, at) ??
      overFew(view, at)
    )
  const start = skipDash(view, after)
  const length = lengthAt(view, start)
  if (length) return rolled(view, at, length)
  return fewUnits(view, at, start) ?? countAlone(view, start)
}

const rollingWord = (view: View, at: number): number =>
  role(view, at, 'past') || role(view, at, 'last') || role(view, at, 'previous') || role(view, at, 'latest')

/** "3 months", "twelve-month", "12m", "5y", "half a year" */
function lengthAt(view: View, at: number): Length | undefined {
  const compact = compactAt(view, at)?.length
  if (compact) return { ...compact, to: at + 1 }
  const counted = countAt(view, at)
  const unit = counted && having(view, skipDash(view, skip(view, counted.to, 'held')), 'unit')
  return unit && counted ? { count: counted.count, unit: unit.word.unit!, to: unit.to } : undefined
}

/** "over five years", "across 12 months"; "for over 12 months" counts a streak. */
function overFew(view: View, at: number): Found | undefined {
  const before = textAt(view, at - 1)
  if ((before !== 'over' && before !== 'across') || textAt(view, at - 2) === 'for') return undefined
  const length = lengthAt(view, at)
  return length && length.count > 1 ? rolled(view, at, length) : undefined
}

/** "3 derniers mois" */
function countThenLast(view: View, at: number): Found | undefined {
  const counted = countAt(view, at)
  const past = counted ? role(view, counted.to, 'past') : 0
  const unit = past ? having(view, past, 'unit') : undefined
  return counted && unit?.word.plural
    ? rolled(view, at, { count: counted.count, unit: unit.word.unit!, to: unit.to })
    : undefined
}

function rolled(view: View, at: number, { to, count, unit }: Length): Found | undefined {
  if (unit === 'day' || unit === 'week' || unit === 'hour')
    return { to, phrase: { kind: 'finer', words: wordsOf(view, at, to), unit }, score: 1 }
  return { to: skip(view, to, 'period_noun'), phrase: rollingOf(count, unit), score: 1 }
}

function rollingOf(count: number, unit: Exclude<Unit, 'day' | 'week' | 'hour'>): PeriodPhrase {
  if (unit === 'decade') return { kind: 'rolling', count: count * 10, unit: 'year' }
  if (unit === 'half') return { kind: 'rolling', count: count * 6, unit: 'month' }
  return { kind: 'rolling', count, unit }
}

/** "last few months": how many is asked. */
function fewUnits(view: View, at: number, start: number): Found | undefined {
  const few = role(view, start, 'few')
  const unit = few ? having(view, few, 'unit') : undefined
  if (!unit?.word.plural) return undefined
  const words = wordsOf(view, at, unit.to)
  const [least, more, most] = unit.word.unit === 'year' ? [24, 36, 60] : [3, 6, 12]
  const options = [least!, more!, most!].map(
    (count): PeriodPhrase => ({ kind: 'rolling', count, unit: 'month' }),
  )
  return { to: unit.to, phrase: { kind: 'ask', why: 'vague', words, options }, score: 1 }
}

/** "last 3" and no more: months, as a rule. */
function countAlone(view: View, start: number): Found | undefined {
  const counted = countAt(view, start)
  if (!counted || counted.count > 36 || !isEnd(view, counted.to)) return undefined
  return { to: counted.to, phrase: { kind: 'rolling', count: counted.count, unit: 'unsaid' }, score: 0.8 }
}

/** "12 months to June 2025", "year to June", "three months ending July 2025", "year ended March 2025". */
export const monthsTo: Recogniser = (view, at) => {
  const start = rollingWord(view, at) || at
  const length = lengthAt(view, start) ?? oneUnit(view, start)
  const joined = length ? role(view, pastNoun(view, length.to), 'years_from') : 0
  const months = length ? length.count * (monthsIn[length.unit] ?? 0) : 0
  const end =
    joined && months && textAt(view, length!.to) !== 'from'
      ? point(view, skipDash(view, skip(view, skip(view, joined, 'of'), 'in')))
      : undefined
  const phrase = end && endingAt(monthEndedOn(end.phrase), months)
  return phrase && end ? { to: end.to, phrase, score: 1 } : undefined
}

/** "six-month period ended", "12-month rolling total to" */
function pastNoun(view: View, at: number): number {
  const start = sums.has(textAt(view, at + 1)) ? skip(view, at, 'past') : at
  return sums.has(textAt(view, start)) ? start + 1 : at
}
const sums: ReadonlySet<string> = new Set(['period', 'total', 'sum', 'window', 'stretch'])

/** "LTM July 2025", "L3M to Jul-25", "moving annual total to July": the latest months, but not from today. */
export const rollingTo: Recogniser = (view, at) => {
  const match = having(view, at, 'phrase')
  const said = match?.word.phrase ?? compactAt(view, at)?.phrase
  if (said?.kind !== 'rolling') return undefined
  const months = said.count * (monthsIn[said.unit] ?? 0)
  const after = match?.to ?? at + 1
  const end = point(view, skipDash(view, skip(view, after, 'years_from')))
  const phrase = end && endingAt(monthEndedOn(end.phrase), months)
  return phrase && end ? { to: end.to, phrase, score: 1 } : undefined
}

/** None of a length in another unit. */
const monthsIn: Readonly<Record<string, number>> = MONTHS_IN

function oneUnit(view: View, at: number): Length | undefined {
  const unit = having(view, at, 'unit')
  if (!unit || unit.word.plural) return undefined
  if (unit.word.unit === 'month' && !ended.has(textAt(view, unit.to))) return undefined
  const year = unit.word.unit === 'half' ? having(view, skipDash(view, unit.to), 'unit') : undefined
  return { to: year?.word.unit === 'year' ? year.to : unit.to, count: 1, unit: unit.word.unit! }
}

/** "The month ended 31 July"; "the month to July" may be a change. */
const ended: ReadonlySet<string> = new Set(['ended', 'ending'])

function endingAt(end: PeriodPhrase, months: number): PeriodPhrase | undefined {
  if (end.kind === 'fixed' && end.grain !== 'year') {
    return {
      ...fixed(range(end.range.to - months + 1, end.range.to), 'range'),
      ...('twoDigitYear' in end && end.twoDigitYear && { twoDigitYear: true }),
    } as PeriodPhrase
  }
  const isLatest =
    end.kind === 'latest' || (end.kind === 'calendar' && end.unit === 'month' && end.offset === -1)
  if (isLatest) return { kind: 'rolling', count: months, unit: 'month' }
  if (end.kind !== 'yearless' || months > 12) return undefined
  return { kind: 'yearless', from: ((end.to - months + 12) % 12) + 1, to: end.to, grain: 'range' }
}
