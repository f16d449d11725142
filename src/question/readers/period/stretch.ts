import { monthOfYear } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { type Found, found } from './found.ts'
import { role, skip, textAt } from './look.ts'
import { point } from './point.ts'
import { isEnd, spanOf } from './span-of.ts'
import { remembered, type View } from './view.ts'

/** A period or two joined by a dash: "July 2025", "Jan-Aug 2025", "2018-2024", "2025-01/2025-07". */
export const stretch = (view: View, at: number): Found | undefined =>
  view.begins[at] ? remembered(view.stretches, view, at, readStretch) : undefined

function readStretch(view: View, at: number): Found | undefined {
  const first = point(view, at)
  return first && (isInSlashedList(view, at, first) ? first : (dashed(view, first) ?? first))
}

function dashed(view: View, first: Found): Found | undefined {
  const second = nextOf(view, first)
  if (!second) return untilNow(view, first, afterDash(view, first))
  return spanOf(first, withoutToDate(lastOfChain(view, first, second)), 'dash')
}

/** "Jan-Jul YTD" says twice that it begins with the year. */
const withoutToDate = (end: Found): Found =>
  end.phrase.kind === 'to_date' && end.phrase.through ? found(end.to, end.phrase.through, end.score) : end

/** "January 2025 - now", "between January and today" */
export function untilNow(view: View, first: Found, at: number): Found | undefined {
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

/** "Jan/Jun/Dec 2025": three months that do not follow on each other, and none of those between them. */
function isInSlashedList(view: View, at: number, first: Found): boolean {
  if (textAt(view, at - 1) === '/') return true
  const parts = [first]
  for (let next = slashed(view, first); next; next = slashed(view, next)) parts.push(next)
  return parts.length > 2 && parts.some((part, i) => i > 0 && !follows(parts[i - 1]!, part))
}

const slashed = (view: View, found: Found): Found | undefined =>
  textAt(view, found.to) === '/' ? nextOf(view, found) : undefined

function follows({ phrase: before }: Found, { phrase }: Found): boolean {
  const [last, first] = [lastMonth(before), firstMonth(phrase)]
  return last === undefined || first === undefined || first - (last % 12) === 1
}

const firstMonth = (phrase: PeriodPhrase): number | undefined =>
  phrase.kind === 'yearless'
    ? phrase.from
    : phrase.kind === 'fixed'
      ? monthOfYear(phrase.range.from)
      : undefined

const lastMonth = (phrase: PeriodPhrase): number | undefined =>
  phrase.kind === 'yearless' ? phrase.to : phrase.kind === 'fixed' ? monthOfYear(phrase.range.to) : undefined

export function afterDash(view: View, { to, phrase }: Found): number {
  const sign = textAt(view, to)
  if (sign === '-' && textAt(view, to + 1) === '-') return to + 2
  if (sign === '-' || sign === '~' || sign === '->') return to + 1
  if (sign === ':' && phrase.kind === 'fixed' && view.tokens[to + 1]?.spaced === false) return to + 1
  if (sign === '.' && textAt(view, to + 1) === '.') return to + 2 + (textAt(view, to + 2) === '.' ? 1 : 0)
  const isMonthOrDay = phrase.kind === 'finer' || ('grain' in phrase && phrase.grain === 'month')
  return sign === '/' && isMonthOrDay ? to + 1 : 0
}
