import { MONTHS_IN } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { type Found, found } from './found.ts'
import { having, type Match, role, skip, skipDash, skipText, textAt, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { relativeYearAt } from './relative-year.ts'
import type { View } from './view.ts'

/** "last month", "this quarter", "past year", "previous year", "next month", "that month", "the following quarter". */
export const modifiedUnit: Recogniser = (view, at) => {
  const priorYear = ofPriorYear(view, at)
  if (priorYear) return priorYear
  for (const modifier of modifiers) {
    const after = role(view, at, modifier)
    const unit = after ? unitAfter(view, after) : undefined
    const ofYear = unit && modifier === 'this' ? inOtherYear(view, unit) : undefined
    if (ofYear) return ofYear
    const phrase = unit && meanings[modifier](view, at, unit)
    if (phrase) return found(textAt(view, unit.to) === 'period' ? unit.to + 1 : unit.to, phrase)
  }
  return undefined
}

/** "this month last year": the one that runs, so many years back. */
function inOtherYear(view: View, { word, to }: Match): Found | undefined {
  const year = word.unit === 'month' || word.unit === 'quarter' ? relativeYearAt(view, to) : undefined
  if (!year || year.years >= 0 || word.plural) return undefined
  const offset = (year.years * 12) / MONTHS_IN[word.unit as 'month' | 'quarter']
  return found(year.to, { kind: 'calendar', unit: word.unit as 'month' | 'quarter', offset, fromToday: true })
}

/** "prior-year quarter", "previous-year month"; "previous year month by month" is the whole year. */
function ofPriorYear(view: View, at: number): Found | undefined {
  const previous = role(view, at, 'previous')
  const year = previous ? having(view, skipDash(view, previous), 'unit') : undefined
  const unit = year?.word.unit === 'year' ? having(view, skipDash(view, year.to), 'unit') : undefined
  if (!unit || unit.word.plural || role(view, unit.to, 'in') || /^(?:by|on)$/.test(textAt(view, unit.to)))
    return undefined
  const { unit: name } = unit.word
  if (name !== 'month' && name !== 'quarter' && name !== 'half') return undefined
  return found(unit.to, {
    kind: 'before',
    unit: 'year',
    count: 1,
    ...(name !== 'month' && { stretch: name }),
  })
}

type Modifier = 'last' | 'past' | 'previous' | 'this' | 'next' | 'following' | 'that'
const modifiers: readonly Modifier[] = ['last', 'past', 'previous', 'this', 'next', 'following', 'that']

/** "last full quarter", "prior-year", "last half-year" */
const unitAfter = (view: View, at: number): Match | undefined => {
  const unit = having(view, skipDash(view, skipText(view, skip(view, at, 'held'), 'calendar')), 'unit')
  const halfYear = unit?.word.unit === 'half' ? having(view, skipDash(view, unit.to), 'unit') : undefined
  return halfYear?.word.unit === 'year' ? { word: { unit: 'half' }, to: halfYear.to } : unit
}

const meanings: Readonly<
  Record<Modifier, (view: View, at: number, unit: Match) => PeriodPhrase | undefined>
> = {
  last: (view, at, { word, to }) => {
    if (word.plural || (word.unit === 'month' && isOfQuarter(view, to))) return undefined
    if (isFine(word.unit)) return { kind: 'finer', words: wordsOf(view, at, to), unit: word.unit }
    if (word.unit === 'decade') return { kind: 'rolling', count: 10, unit: 'year' }
    // "over the last year" is twelve months, "last year" a calendar year.
    if (word.unit === 'year' && isSpanBefore(view, at) && !isCalendar(view, to))
      return { kind: 'rolling', count: 12, unit: 'month' }
    return isCoarse(word.unit) ? { kind: 'calendar', unit: word.unit, offset: -1 } : undefined
  },
  past: (view, at, unit) => {
    if (unit.word.plural) return undefined
    if (unit.word.unit === 'year' && !isCalendar(view, unit.to))
      return { kind: 'rolling', count: 12, unit: 'month' }
    if (unit.word.unit === 'half') return { kind: 'rolling', count: 6, unit: 'month' }
    return meanings.last(view, at, unit)
  },
  previous: (view, at, { word, to }) => {
    if (word.plural) return undefined
    if (isFine(word.unit)) return { kind: 'finer', words: wordsOf(view, at, to), unit: word.unit }
    if (word.unit === 'half') return { kind: 'calendar', unit: 'half', offset: -1 }
    return word.unit === 'decade'
      ? undefined
      : { kind: 'before', unit: word.unit as 'month', count: 1, lastIfAlone: true }
  },
  this: (view, at, { word, to }) => {
    if (word.plural || word.unit === 'decade') return undefined
    if (isFine(word.unit)) return { kind: 'finer', words: wordsOf(view, at, to), unit: word.unit }
    return isCoarse(word.unit) ? { kind: 'calendar', unit: word.unit, offset: 0 } : undefined
  },
  next: (view, at, { to }) => ({ kind: 'future', words: wordsOf(view, at, to) }),
  following: (_view, _at, { word }) =>
    word.plural || isFine(word.unit) || word.unit === 'half' || word.unit === 'decade'
      ? undefined
      : { kind: 'before', unit: word.unit as 'month', count: -1 },
  that: (_view, _at, { word }) =>
    isFine(word.unit) || word.unit === 'half' || word.unit === 'decade'
      ? undefined
      : { kind: 'before', unit: word.plural ? 'period' : (word.unit as 'month'), count: 0 },
}

const isFine = (unit: string | undefined): unit is 'day' | 'week' | 'hour' =>
  unit === 'day' || unit === 'week' || unit === 'hour'
export const isCoarse = (unit: string | undefined): unit is 'month' | 'quarter' | 'half' | 'year' =>
  unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'year'

/** "the past calendar year" */
const isCalendar = (view: View, to: number): boolean => textAt(view, to - 2) === 'calendar'

/** "over the last year", "in the last year" */
const isSpanBefore = (view: View, at: number): boolean =>
  textAt(view, at - 1) === 'the' && spans.has(textAt(view, at - 2))
const spans = new Set(['over', 'in', 'during', 'within', 'for', 'across', 'through', 'throughout'])

/** "last month of the quarter": of which, nobody said. */
function isOfQuarter(view: View, at: number): boolean {
  const of = role(view, at, 'of')
  const unit = of ? having(view, skip(view, of, 'the'), 'unit') : undefined
  return (
    unit !== undefined && !unit.word.plural && (unit.word.unit === 'quarter' || unit.word.unit === 'half')
  )
}
