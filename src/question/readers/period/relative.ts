import type { PeriodPhrase } from '../period-phrase.ts'
import { inRelativeYear } from './dated.ts'
import type { Found, Recogniser } from './found.ts'
import { having, type Match, role, skip, skipDash, skipText, textAt, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import { relativeYearAt } from './relative-year.ts'
import type { View } from './view.ts'
import type { Role } from './words.ts'
import { yearAt } from './years.ts'

/** A phrase of the lexicon with one meaning: "去年", "mois dernier", "today", "ever". */
export const readyMade: Recogniser = (view, at) => {
  const match = having(view, at, 'phrase')
  if (!match) return undefined
  const phrase = match.word.phrase!
  if (phrase.kind === 'finer' || phrase.kind === 'future')
    return { to: match.to, phrase: { ...phrase, words: wordsOf(view, at, match.to) }, score: 1 }
  return { to: match.to, phrase, score: 1 }
}

/** "last month", "this quarter", "past year", "previous year", "next month", "that month", "the following quarter". */
export const modifiedUnit: Recogniser = (view, at) => {
  for (const modifier of modifiers) {
    const after = role(view, at, modifier)
    const unit = after ? unitAfter(view, after) : undefined
    const phrase = unit && meanings[modifier](view, at, unit)
    if (phrase) return { to: unit.to, phrase, score: 1 }
  }
  return undefined
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
    if (word.plural) return undefined
    if (isFine(word.unit)) return { kind: 'finer', words: wordsOf(view, at, to), unit: word.unit }
    if (word.unit === 'decade') return { kind: 'rolling', count: 10, unit: 'year' }
    // "over the last year" is twelve months, "last year" a calendar year.
    if (word.unit === 'year' && isSpanBefore(view, at)) return { kind: 'rolling', count: 12, unit: 'month' }
    return isCoarse(word.unit) ? { kind: 'calendar', unit: word.unit, offset: -1 } : undefined
  },
  past: (view, at, unit) => {
    if (unit.word.plural) return undefined
    if (unit.word.unit === 'year') return { kind: 'rolling', count: 12, unit: 'month' }
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
const isCoarse = (unit: string | undefined): unit is 'month' | 'quarter' | 'half' | 'year' =>
  unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'year'

/** "over the last year", "in the last year" */
const isSpanBefore = (view: View, at: number): boolean =>
  textAt(view, at - 1) === 'the' && spans.has(textAt(view, at - 2))
const spans = new Set(['over', 'in', 'during', 'within', 'for', 'across', 'through', 'throughout'])

/** "month before last": one further back than "last month". */
export const beforeLast: Recogniser = (view, at) => {
  const unit = having(view, at, 'unit')
  if (!unit || unit.word.plural || !isCoarse(unit.word.unit) || textAt(view, unit.to) !== 'before')
    return undefined
  const to = role(view, unit.to + 1, 'last')
  return to ? { to, phrase: { kind: 'calendar', unit: unit.word.unit, offset: -2 }, score: 1 } : undefined
}

/** "last July", "this Q3", "next March", "last summer". */
export const modifiedPart: Recogniser = (view, at) => {
  for (const modifier of ['last', 'previous', 'latest', 'this', 'next', 'same'] as const) {
    const after = role(view, at, modifier)
    const start = after && modifier === 'this' ? skip(view, after, 'past') : after
    const found = start ? partAt(view, start) : undefined
    if (found && !found.part.needsYear) return modified(view, at, modifier, start, found.to)
  }
  return undefined
}

/** "last July 2025" has its year and needs no "last". */
function modified(view: View, at: number, modifier: Role, start: number, to: number): Found | undefined {
  const { part } = partAt(view, start)!
  if (yearAt(view, to) || part.impossible) return undefined
  if (modifier === 'next') return { to, phrase: { kind: 'future', words: wordsOf(view, at, to) }, score: 1 }
  const years = relativeYearAt(view, skip(view, to, 'of'))
  if (years) return { to: years.to, phrase: inRelativeYear(part, years), score: 1 }
  if (modifier === 'this' && start === at + 1)
    return { to, phrase: inRelativeYear(part, { years: 0 }), score: 1 }
  const { from, to: last, grain, assumed } = part
  const phrase: PeriodPhrase = { kind: 'yearless', from, to: last, grain, ...(assumed && { assumed }) }
  return { to, phrase: modifier === 'same' ? phrase : { ...phrase, last: true }, score: 1 }
}

/** "this year's third quarter", "last year's July", "去年7月", "last year July". */
export const relativeYearThenPart: Recogniser = (view, at) => {
  const year = relativeYearAt(view, at)
  if (!year) return undefined
  const start = skip(view, skip(view, textAt(view, year.to) === "'s" ? year.to + 1 : year.to, 'of'), 'the')
  const found = partAt(view, start)
  return found && { to: found.to, phrase: inRelativeYear(found.part, year), score: 1 }
}

/** "latest", "most recent month", "newest available figure", "last published month", "latest quarter". */
export const latest: Recogniser = (view, at) => {
  const start = role(view, at, 'latest')
  const last = role(view, at, 'last')
  const held = start || last ? role(view, start || last, 'held') : 0
  const after = held || start || last
  if (!after) return undefined
  const unit = having(view, after, 'unit')
  if (unit && !unit.word.plural && (start || held)) return latestUnit(unit)
  const figure = role(view, after, 'figure')
  if (!figure && !start)
    return held && textAt(view, held - 1) === 'available'
      ? { to: held, phrase: { kind: 'latest' }, score: 1 }
      : undefined
  return { to: figure || after, phrase: { kind: 'latest' }, score: 1 }
}

const latestUnit = ({ word, to }: Match): Found | undefined => {
  if (word.unit === 'month') return { to, phrase: { kind: 'latest' }, score: 1 }
  return isCoarse(word.unit)
    ? { to, phrase: { kind: 'calendar', unit: word.unit, offset: -1 }, score: 1 }
    : undefined
}
