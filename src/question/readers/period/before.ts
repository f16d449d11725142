import { range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import type { Found, Recogniser } from './found.ts'
import { compactAt, countAt, having, role, roleBefore, skip, skipDash, textAt, wordsOf } from './look.ts'
import { point } from './point.ts'
import { relativeYearAt } from './relative-year.ts'
import { isCalendarUnit, unitBeside } from './unit-beside.ts'
import type { View } from './view.ts'
import type { Unit } from './words.ts'
import { yearAt } from './years.ts'

type BeforeUnit = Extract<PeriodPhrase, { kind: 'before' }>['unit']

/** "a year ago", "two years earlier", "the month before", "12 months prior", "year-ago", "half a year ago", "a month later". */
export const unitsBefore: Recogniser = (view, at) => {
  const length = lengthAt(view, at)
  if (!length) return undefined
  const after = skipDash(view, length.to)
  const earlier = role(view, after, 'earlier') || role(view, after, 'ago')
  const later = earlier ? 0 : role(view, after, 'later')
  const to = earlier || later
  if (!to || (later && !length.counted)) return undefined
  const count = earlier ? length.count : -length.count
  return (
    stretchBeside(view, at, to, length, count) ??
    (length.one && isCalendarUnit(length.unit)
      ? unitBeside(view, at, to, length.unit, count > 0)
      : undefined) ??
    beforeOf(view, at, to, length.unit, count)
  )
}

/**
 * "the three months before April 2025", "in the two months after May": all of them, where "three months before April"
 * can be the one month that lies so far back.
 */
function stretchBeside(view: View, at: number, to: number, length: Length, count: number): Found | undefined {
  const isStretch = Math.abs(count) > 1 && (length.unit === 'month' || length.unit === 'quarter')
  const anchor = isStretch ? point(view, skip(view, skip(view, to, 'to'), 'the')) : undefined
  if (anchor?.phrase.kind !== 'fixed') return undefined
  if (textAt(view, at - 1) !== 'the' && !roleBefore(view, at, 'period_before')) return undefined
  const { range: base } = anchor.phrase
  const months = Math.abs(count) * (length.unit === 'quarter' ? 3 : 1)
  const found = count > 0 ? range(base.from - months, base.from - 1) : range(base.to + 1, base.to + months)
  return { to: anchor.to, phrase: { kind: 'fixed', range: found, grain: 'range' }, score: 1 }
}

interface Length {
  readonly to: number
  readonly count: number
  readonly unit: Unit
  /** Said with "a", "the" or a number, and not a bare "year". */
  readonly counted: boolean
  /** "the quarter", a bare "quarter": one of the calendar, where "a quarter" is a length of time. */
  readonly one?: boolean
}

function lengthAt(view: View, at: number): Length | undefined {
  const compact = compactAt(view, at)?.length
  if (compact) return { ...compact, to: at + 1, counted: true }
  if (textAt(view, at) === 'half' && role(view, at + 1, 'a')) return unitAt(view, at + 2, 6, 'month')
  const a = role(view, at, 'a') || role(view, at, 'the')
  const counted = a ? undefined : countAt(view, at)
  if (textAt(view, a) === 'full') return one(unitAt(view, a + 1, 1))
  const unit = unitAt(view, counted?.to ?? (a || at), counted?.count ?? 1, undefined, Boolean(a || counted))
  return counted || role(view, at, 'a') ? unit : one(unit)
}

const one = (length: Length | undefined): Length | undefined => length && { ...length, one: true }

function unitAt(view: View, at: number, count: number, as?: Unit, counted = true): Length | undefined {
  const unit = having(view, skipDash(view, at), 'unit')
  if (!unit || (unit.word.plural && count === 1 && !counted)) return undefined
  const halfYear = unit.word.unit === 'half' ? having(view, skipDash(view, unit.to), 'unit') : undefined
  const to = halfYear?.word.unit === 'year' ? halfYear.to : unit.to
  return { to, count, unit: as ?? unit.word.unit!, counted }
}

function beforeOf(view: View, at: number, to: number, unit: Unit, count: number): Found | undefined {
  if (unit === 'day' || unit === 'week' || unit === 'hour')
    return { to, phrase: { kind: 'finer', words: wordsOf(view, at, to), unit }, score: 1 }
  const [times, as] =
    unit === 'decade' ? [10, 'year' as const] : unit === 'half' ? [6, 'month' as const] : [1, unit]
  const phrase: PeriodPhrase = { kind: 'before', unit: as, count: count * times }
  const word = textAt(view, to - 1)
  const behind = word === 'before' ? to : word === 'prior' && textAt(view, to) === 'to' ? to + 1 : 0
  const anchor = behind ? point(view, skip(view, behind, 'the')) : undefined
  if (anchor && anchored.has(anchor.phrase.kind))
    return { to: anchor.to, phrase: { ...phrase, of: anchor.phrase }, score: 1 }
  const end = skip(view, to, 'period_noun')
  // "year-ago quarter"
  const stretch = unit === 'year' && end > to ? stretchOf(textAt(view, end - 1)) : {}
  return { to: end, phrase: { ...phrase, ...stretch }, score: 1 }
}
const anchored = new Set(['fixed', 'yearless', 'in_relative_year', 'calendar', 'latest'])

/** "same month last year", "the same eight months of 2024", "same period a year earlier", "this time last year". */
export const samePeriod: Recogniser = (view, at) => {
  const same =
    role(view, at, 'same') || (textAt(view, at) === 'this' && textAt(view, at + 1) === 'time' ? at + 1 : 0)
  const noun = same ? nounAt(view, same) : undefined
  if (!noun) return undefined
  const of = sameOf(view, noun.to)
  if (of?.phrase.kind === 'before' && noun.stretch)
    return { ...of, phrase: { ...of.phrase, stretch: noun.stretch } }
  return (
    of ??
    (noun.time
      ? undefined
      : { to: noun.to, phrase: { kind: 'before', unit: 'period', count: 0 }, score: 0.9 })
  )
}

/** "month", "eight months", "seven-month period", "time" */
function nounAt(view: View, at: number): { to: number; time: boolean; stretch?: Stretch } | undefined {
  const counted = countAt(view, at)
  const unit = having(view, skipDash(view, counted?.to ?? at), 'unit')
  const start = unit?.to ?? counted?.to ?? at
  const noun = role(view, start, 'period_noun')
  if (!noun && !unit) return undefined
  return {
    to: noun || start,
    time: !unit && (textAt(view, start) === 'time' || textAt(view, start) === 'point'),
    ...(!counted && unit && stretchOf(unit.word.unit)),
  }
}

type Stretch = 'quarter' | 'half'
const stretchOf = (unit: string | undefined): { stretch?: Stretch } =>
  unit === 'quarter' || unit === 'half' ? { stretch: unit } : {}

function sameOf(view: View, noun: number): Found | undefined {
  const comma = textAt(view, noun) === ',' ? noun + 1 : noun
  const start = skip(view, skip(view, skip(view, comma, 'of'), 'in'), 'the')
  const year = yearAt(view, start)
  if (year)
    return { to: year.to, phrase: { kind: 'before', unit: 'year', count: 1, year: year.year }, score: 1 }
  const relative = relativeYearAt(view, start)
  if (relative)
    return { to: relative.to, phrase: { kind: 'before', unit: 'year', count: -relative.years }, score: 1 }
  const earlier = unitsBefore(view, start) ?? unitsBefore(view, comma)
  return earlier?.phrase.kind === 'before' ? earlier : undefined
}

/** "previous period", "that period", "the period before" */
export const otherPeriod: Recogniser = (view, at) => {
  const previous = role(view, at, 'previous')
  const that = role(view, at, 'that')
  const start = previous || that || skip(view, at, 'the')
  if (!periodWords.has(textAt(view, start))) return undefined
  if (that) return { to: start + 1, phrase: { kind: 'before', unit: 'period', count: 0 }, score: 0.9 }
  const before = previous ? start + 1 : role(view, start + 1, 'earlier')
  return before ? { to: before, phrase: { kind: 'before', unit: 'period', count: 1 }, score: 1 } : undefined
}
const periodWords: ReadonlySet<string> = new Set<BeforeUnit | 'stretch' | 'timeframe'>([
  'period',
  'stretch',
  'timeframe',
])
