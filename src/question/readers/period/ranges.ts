import { yearOf } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { type Found, longer, type Recogniser } from './found.ts'
import { inheritYears } from './inherit.ts'
import { role, skip, textAt } from './look.ts'
import { point } from './point.ts'
import { remembered, type View } from './view.ts'
import { wholeMonths } from './whole-months.ts'

type SpanWords = Extract<PeriodPhrase, { kind: 'span' }>['words']

/** A period or two joined by a dash: "July 2025", "Jan-Aug 2025", "2018-2024", "2025-01/2025-07". */
export const stretch = (view: View, at: number): Found | undefined =>
  view.begins[at] ? remembered(view.stretches, view, at, readStretch) : undefined

function readStretch(view: View, at: number): Found | undefined {
  const first = point(view, at)
  return first && (dashed(view, first) ?? first)
}

function dashed(view: View, first: Found): Found | undefined {
  const second = nextOf(view, first)
  if (!second) return untilNow(view, first, afterDash(view, first))
  return spanOf(first, withoutToDate(lastOfChain(view, first, second)), 'dash')
}

/** "Jan-Jul YTD" says twice that it begins with the year. */
const withoutToDate = (end: Found): Found =>
  end.phrase.kind === 'to_date' && end.phrase.through ? { ...end, phrase: end.phrase.through } : end

/** "January 2025 - now", "between January and today" */
function untilNow(view: View, first: Found, at: number): Found | undefined {
  const to = at && isEnd(first.phrase) ? role(view, skip(view, at, 'the'), 'now') : 0
  return to && !atLatest.has(textAt(view, to - 1))
    ? { to, phrase: { kind: 'since', start: first.phrase }, score: 1 }
    : undefined
}
/** "July 2025 - latest" and "between July and the latest" are two periods. */
const atLatest: ReadonlySet<string> = new Set(['latest', 'recent'])

const nextOf = (view: View, found: Found): Found | undefined => {
  const start = afterDash(view, found)
  return start ? point(view, start) : undefined
}

/** "Jul/Aug/Sep 2025" runs from July to September. */
function lastOfChain(view: View, first: Found, second: Found): Found {
  let last = second
  while (textAt(view, first.to) === '/' && textAt(view, last.to) === '/') {
    const next = nextOf(view, last)
    if (!next) break
    last = next
  }
  return last
}

function afterDash(view: View, { to, phrase }: Found): number {
  const sign = textAt(view, to)
  if (sign === '-' && textAt(view, to + 1) === '-') return to + 2
  if (sign === '-' || sign === '~' || sign === '->') return to + 1
  if (sign === ':' && phrase.kind === 'fixed' && view.tokens[to + 1]?.spaced === false) return to + 1
  if (sign === '.' && textAt(view, to + 1) === '.') return to + 2 + (textAt(view, to + 2) === '.' ? 1 : 0)
  const isMonthOrDay = phrase.kind === 'finer' || ('grain' in phrase && phrase.grain === 'month')
  return sign === '/' && isMonthOrDay ? to + 1 : 0
}

/** Only periods with a beginning and an end make a range. */
function spanOf(first: Found, second: Found, words: SpanWords): Found | undefined {
  const months = wholeMonths(first.phrase, second.phrase)
  if (months) return { to: second.to, phrase: months, score: 1 }
  if (!isEnd(first.phrase) || !isEnd(second.phrase)) return undefined
  const [from, to] = inheritYears(first.phrase, second.phrase)
  const overNewYear = first.phrase.kind === 'yearless' && isYearBefore(from, to)
  return {
    to: second.to,
    phrase: { kind: 'span', from, to, words, ...(overNewYear && { overNewYear }) },
    score: Math.min(1, Math.max(first.score, 0.9)),
  }
}

const isYearBefore = (from: PeriodPhrase, to: PeriodPhrase): boolean =>
  from.kind === 'fixed' && to.kind === 'fixed' && yearOf(from.range.from) < yearOf(to.range.from)

const ends = new Set([
  'fixed',
  'yearless',
  'in_relative_year',
  'calendar',
  'latest',
  'before',
  'span',
  'impossible',
])
const isEnd = (phrase: PeriodPhrase): boolean => ends.has(phrase.kind)

/** "from Jan 2025 to May 2025", "January to July", "April through June", "between April and May", "2019 to now". */
export const range: Recogniser = (view, at) => longer(between(view, at), fromTo(view, at))

function between(view: View, at: number): Found | undefined {
  const start = role(view, at, 'between')
  const first = start ? stretch(view, start) : undefined
  const and = first ? role(view, first.to, 'and') || afterDash(view, first) : 0
  const second = and ? stretch(view, skip(view, and, 'in')) : undefined
  if (first && (!second || second.phrase.kind === 'finer')) {
    const run = untilNow(view, first, and)
    if (run) return run
  }
  return first && second && spanOf(first, second, 'between_and')
}

function fromTo(view: View, at: number): Found | undefined {
  const said = role(view, at, 'from')
  const first = stretch(view, said || at)
  if (!first) return undefined
  const to = joiner(view, first.to)
  if (!to) return said && first.phrase.kind === 'span' ? first : undefined
  const words = role(view, first.to, 'through') ? 'through' : 'from_to'
  const now = role(view, to, 'now') || (role(view, to, 'the') ? role(view, role(view, to, 'the'), 'now') : 0)
  if (now && isEnd(first.phrase)) return { to: now, phrase: { kind: 'since', start: first.phrase }, score: 1 }
  const second = stretch(view, skip(view, to, 'of'))
  return second && spanOf(first, second, words)
}

/** "a" joins two months of a Romance language only where a month follows at once ("enero a julio"). */
const joiner = (view: View, at: number): number => {
  const to = role(view, at, 'to')
  if (to) return to
  const foreign = role(view, at, 'to_foreign')
  return foreign && view.matches[foreign]?.some(({ word }) => word.month !== undefined) ? foreign : 0
}
