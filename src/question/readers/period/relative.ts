import type { PeriodPhrase } from '../period-phrase.ts'
import { inRelativeYear } from './dated.ts'
import type { Found } from './found.ts'
import { having, role, skip, textAt, wordsOf } from './look.ts'
import { partAt } from './parts.ts'
import type { Recogniser } from './reader-types.ts'
import { relativeYearAt } from './relative-year.ts'
import type { View } from './view.ts'
import type { Role } from './words.ts'
import { yearAt } from './years.ts'

/** A phrase of the lexicon with one meaning: "去年", "mois dernier", "today", "ever". */
export const readyMade: Recogniser = (view, at) => {
  const match = having(view, at, 'phrase')
  if (!match) return undefined
  const phrase = match.word.phrase!
  if (phrase.kind === 'finer' || phrase.kind === 'future' || phrase.kind === 'ask')
    return {
      to: match.to,
      phrase: { ...phrase, words: wordsOf(view, at, match.to) },
      score: 1,
      latent: phrase.kind === 'ask',
    }
  return { to: match.to, phrase, score: 1 }
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
  if (modifier === 'same') return { to, phrase, score: 1 }
  const isPrevious = role(view, at, 'previous') > 0
  return { to, phrase: { ...phrase, last: true, ...(isPrevious && { previous: true }) }, score: 1 }
}

/** "the July before last": a year before the last one; "July before last year" is another. */
export const partBeforeLast: Recogniser = (view, at) => {
  const found = partAt(view, at)
  if (!found || found.part.needsYear || found.part.impossible || textAt(view, found.to) !== 'before')
    return undefined
  const to = role(view, found.to + 1, 'last')
  if (!to || having(view, to, 'unit') || partAt(view, to)) return undefined
  const { from, to: last, grain } = found.part
  const of: PeriodPhrase = { kind: 'yearless', from, to: last, grain, last: true }
  return { to, phrase: { kind: 'before', unit: 'year', count: 1, of }, score: 1 }
}

/** "this year's third quarter", "last year's July", "去年7月", "last year July". */
export const relativeYearThenPart: Recogniser = (view, at) => {
  const year = relativeYearAt(view, at)
  if (!year) return undefined
  const start = skip(view, skip(view, textAt(view, year.to) === "'s" ? year.to + 1 : year.to, 'of'), 'the')
  const found = partAt(view, start)
  return found && { to: found.to, phrase: inRelativeYear(found.part, year), score: 1 }
}
