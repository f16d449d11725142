import { otherPeriod, samePeriod, unitsBefore } from './before.ts'
import { compactDated, partThenYear, yearAlone, yearThenPart } from './dated.ts'
import { dayThenMonth, monthThenDay, yearMonthDay } from './days.ts'
import { numericDate, sixDigits } from './numeric.ts'
import {
  beforeLast,
  latest,
  modifiedPart,
  modifiedUnit,
  readyMade,
  relativeYearThenPart,
} from './relative.ts'
import { lastFew, monthsTo } from './rolling.ts'
import { fiscalYear, splitYear } from './split-years.ts'
import { thenToDate, toDate } from './to-date.ts'
import { vague } from './vague.ts'
import { type Found, type Recogniser, remembered, role, textAt, type View } from './view.ts'
import { fromNow, nextFew, weeksAndDays } from './weeks.ts'
import { begin } from './words.ts'

/** One period, not two ends of a range: the longest that begins at token `at`, the earlier in the list where equal. */
export function point(view: View, at: number): Found | undefined {
  if (!(view.begins[at]! & anyBits)) return undefined
  return remembered(view.points, at, () => withArticle(view, at) ?? best(view, at))
}

/** "the first half of 2025" begins at "the". */
function withArticle(view: View, at: number): Found | undefined {
  const after = view.begins[at]! & begin.article ? role(view, at, 'the') : 0
  if (!after) return undefined
  const whole = best(view, at)
  const found = point(view, after)
  return whole && whole.to >= (found?.to ?? 0) ? whole : found
}

function best(view: View, at: number): Found | undefined {
  const bits = view.begins[at]!
  let found: Found | undefined
  for (const [of, read] of recognisers) {
    if (!(bits & of)) continue
    const next = read(view, at)
    if (next && (!found || next.to > found.to)) found = next
  }
  return found && withPossessive(view, found)
}

/** "last month's exports" */
const withPossessive = (view: View, found: Found): Found =>
  textAt(view, found.to) === "'s" ? { ...found, to: found.to + 1 } : found

const part =
  begin.month |
  begin.mixed |
  begin.part |
  begin.ordinal |
  begin.side |
  begin.modifier |
  begin.number |
  begin.count |
  begin.unit
const year = begin.number | begin.mixed | begin.yearWord | begin.count
const relativeYear = begin.phrase | begin.modifier | begin.unit | begin.a
const length = begin.number | begin.count | begin.mixed | begin.unit | begin.modifier

/** In order of preference where two read the same words, each with what it can begin with. */
const recognisers: readonly (readonly [number, Recogniser])[] = [
  [begin.number, numericDate],
  [begin.number, splitYear],
  [begin.number, sixDigits],
  [begin.phrase, readyMade],
  [begin.mixed, compactDated],
  [part, partThenYear],
  [begin.month, monthThenDay],
  [begin.number | begin.ordinal, dayThenMonth],
  [begin.number, yearMonthDay],
  [begin.phrase | begin.soFar, toDate],
  [part | year | relativeYear, thenToDate],
  [begin.latest | begin.modifier, latest],
  [begin.modifier, modifiedUnit],
  [begin.modifier, modifiedPart],
  [relativeYear, relativeYearThenPart],
  [begin.unit, beforeLast],
  [begin.modifier | begin.few | begin.number | begin.count, lastFew],
  [length, monthsTo],
  [length | begin.a | begin.article, unitsBefore],
  [begin.modifier, samePeriod],
  [begin.modifier | begin.article | begin.periodNoun, otherPeriod],
  [begin.vague, vague],
  [begin.unit | begin.ordinal | begin.side | begin.modifier, weeksAndDays],
  [begin.modifier, nextFew],
  [begin.number | begin.count | begin.a, fromNow],
  [part | begin.fiscal, fiscalYear],
  [year, yearThenPart],
  [year, yearAlone],
]
const anyBits = recognisers.reduce((bits, [of]) => bits | of, begin.article)
