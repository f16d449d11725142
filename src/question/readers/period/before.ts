import { range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import type { Found } from './found.ts'
import { pointAt } from './inner.ts'
import { type Length, lengthAt, stretchOf } from './length-before.ts'
import { role, roleBefore, skip, skipDash, textAt, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { isCalendarUnit, unitBeside } from './unit-beside.ts'
import type { View } from './view.ts'
import type { Unit } from './words.ts'

/** "a year ago", "two years earlier", "the month before", "12 months prior", "year-ago", "half a year ago", "a month later". */
export const unitsBefore: Recogniser = (view, at) => {
  const length = lengthAt(view, at)
  if (!length) return undefined
  const after = skipDash(view, length.to)
  const earlier = role(view, after, 'earlier') || role(view, after, 'ago')
  const later = earlier ? 0 : role(view, after, 'later')
  if (isAnyOf(view, at)) return undefined
  const to = earlier || later
  if (!to || (later && !length.counted && !isBeforePoint(view, at, to))) return undefined
  const count = earlier ? length.count : -length.count
  return (
    stretchBeside(view, at, to, length, count) ??
    (length.one && isCalendarUnit(length.unit)
      ? unitBeside(view, at, to, length.unit, count > 0)
      : undefined) ??
    beforeOf(view, at, to, length.unit, count)
  )
}

/** "was there a month after May under 4,000 t", "higher than any month before May": any of them, and not the one beside it. */
const isAnyOf = (view: View, at: number): boolean => {
  const told = textAt(view, at - 1)
  return any.test(told) || textAt(view, told === 'a' ? at - 2 : at - 1) === 'there'
}
const any = /^(?:any|every|each|all|other)$/

/**
 * "month after May 2025" without an article; "by month", "the lowest month", "any month after May" are of all that came, and
 * so is "year after year".
 */
const isBeforePoint = (view: View, at: number, to: number): boolean =>
  pointAt(view, to) !== undefined &&
  textAt(view, to) !== textAt(view, at) &&
  !ofMany.test(textAt(view, at - 1))
const ofMany =
  /^(?:by|per|each|every|all|any|no|after|month|quarter|year|which|what|first|second|third|last|best|worst|top|peak|record|most|\w+est)$/

/** "il y a trois mois", "vor drei Monaten", "hace dos años": what "ago" says, said first. */
export const agoFirst: Recogniser = (view, at) => {
  const start = role(view, at, 'ago_before')
  const length = start ? lengthAt(view, start) : undefined
  return length?.counted ? beforeOf(view, at, length.to, length.unit, length.count) : undefined
}

/**
 * "the three months before April 2025", "in the two months after May": all of them, where "three months before April"
 * can be the one month that lies so far back.
 */
function stretchBeside(view: View, at: number, to: number, length: Length, count: number): Found | undefined {
  const isStretch = Math.abs(count) > 1 && (length.unit === 'month' || length.unit === 'quarter')
  const anchor = isStretch ? pointAt(view, skip(view, skip(view, to, 'to'), 'the')) : undefined
  if (anchor?.phrase.kind !== 'fixed') return undefined
  const isAll = textAt(view, at - 1) === 'the' || textAt(view, to - 1) === 'following'
  if (!isAll && !roleBefore(view, at, 'period_before')) return undefined
  const { range: base } = anchor.phrase
  const months = Math.abs(count) * (length.unit === 'quarter' ? 3 : 1)
  const found = count > 0 ? range(base.from - months, base.from - 1) : range(base.to + 1, base.to + months)
  return { to: anchor.to, phrase: { kind: 'fixed', range: found, grain: 'range' }, score: 1 }
}

function beforeOf(view: View, at: number, to: number, unit: Unit, count: number): Found | undefined {
  if (unit === 'day' || unit === 'week' || unit === 'hour')
    return { to, phrase: { kind: 'finer', words: wordsOf(view, at, to), unit }, score: 1 }
  const [times, as] =
    unit === 'decade' ? [10, 'year' as const] : unit === 'half' ? [6, 'month' as const] : [1, unit]
  const fromLast = isAgo(view, at, to) && as === 'month' && count * times < 12
  const phrase: PeriodPhrase = {
    kind: 'before',
    unit: as,
    count: count * times,
    ...(fromLast && { lastIfAlone: true }),
    ...(isInAll(view, at, to, count) && { inAll: true }),
  }
  const word = textAt(view, to - 1)
  const isPriorTo = word === 'prior' && textAt(view, to) === 'to'
  const behind = word === 'before' || word === 'preceding' ? to : isPriorTo ? to + 1 : 0
  const anchor = behind ? pointAt(view, skip(view, behind, 'the')) : undefined
  if (anchor && anchored.has(anchor.phrase.kind))
    return { to: anchor.to, phrase: { ...phrase, of: anchor.phrase }, score: 1 }
  const end = skip(view, to, 'period_noun')
  // "year-ago quarter"
  const stretch = unit === 'year' && end > to ? stretchOf(textAt(view, end - 1)) : {}
  return { to: end, phrase: { ...phrase, ...stretch }, score: 1 }
}

/** "the five months before", and no "five months before", which is a month. */
const isInAll = (view: View, at: number, to: number, count: number): boolean =>
  Math.abs(count) > 1 && textAt(view, at - 1) === 'the' && !isAgo(view, at, to)

/** "two months ago" is told from today, "two months earlier" from what is spoken of. */
const isAgo = (view: View, at: number, to: number): boolean =>
  role(view, to - 1, 'ago') === to || role(view, at, 'ago_before') > 0

const anchored = new Set(['fixed', 'yearless', 'in_relative_year', 'calendar', 'latest'])
