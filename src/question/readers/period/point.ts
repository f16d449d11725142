import { agoFirst, unitsBefore } from './before.ts'
import { begin, modifier } from './begin.ts'
import { compactDated, partThenYear, yearAlone } from './dated.ts'
import { dayThenMonth, monthThenDay, yearMonthDay } from './days.ts'
import { type Found, latent, longer } from './found.ts'
import { latest } from './latest.ts'
import { role, textAt } from './look.ts'
import { modifiedUnit } from './modified-unit.ts'
import { numberedMonths } from './numbered-months.ts'
import { numericDate, sixDigits } from './numeric.ts'
import type { Recogniser } from './reader-types.ts'
import { modifiedPart, partBeforeLast, readyMade, relativeYearThenPart } from './relative.ts'
import { lastFew } from './rolling.ts'
import { monthsFrom, monthsTo, rollingTo } from './rolling-to.ts'
import { otherPeriod, samePeriod, yearThenSame } from './same-period.ts'
import { signedDay } from './signed-day.ts'
import { fiscalYear, splitYear } from './split-years.ts'
import { thenToDate } from './then-to-date.ts'
import { toDate } from './to-date.ts'
import { beforeLast, lastButOne, theQuarter } from './unit-alone.ts'
import { vague } from './vague.ts'
import { remembered, type View } from './view.ts'
import { fromNow, nextFew, weeksAndDays } from './weeks.ts'
import { shortYearThenQuarter, yearThenPart } from './year-then-part.ts'

/** One period, not two ends of a range: the longest that begins at token `at`, the earlier in the list where equal. */
export const point = (view: View, at: number): Found | undefined =>
  view.begins[at]! & anyBits ? remembered(view.points, view, at, readPoint) : undefined

/** "the first half of 2025" begins at "the". */
function readPoint(view: View, at: number): Found | undefined {
  const plain = best(view, at)
  const after = view.begins[at]! & begin.article ? role(view, at, 'the') : 0
  return after ? longer(plain, point(view, after)) : plain
}

function best(view: View, at: number): Found | undefined {
  let found: Found | undefined
  const able = recognisersFor(view.begins[at]!)
  for (let i = 0; i < able.length; i++) {
    const { needs, read } = able[i]!
    if (needs === undefined || view.anywhere & needs) found = longer(found, read(view, at))
  }
  return found && withPossessive(view, found)
}

/** "last month's exports" */
const withPossessive = (view: View, found: Found): Found =>
  textAt(view, found.to) === "'s" ? latent(found.to + 1, found.phrase, found.score, found.latent) : found

const part =
  begin.month | begin.mixed | begin.part | begin.ordinal | begin.side | begin.small | begin.count | begin.unit
const year = begin.fourDigits | begin.mixed | begin.yearWord | begin.count
const relativeYear = begin.phrase | modifier | begin.unit | begin.a
const length = begin.small | begin.dated | begin.count | begin.mixed | begin.unit | begin.last

interface Able {
  /** What it can begin with. */
  readonly begins: number
  /** What must stand somewhere in the message. */
  readonly needs?: number
  readonly read: Recogniser
}

/** In order of preference where two read the same words. */
const recognisers: readonly Able[] = [
  { begins: begin.dated, read: numericDate },
  { begins: begin.dated, read: splitYear },
  { begins: begin.dated | begin.unit, needs: begin.dated | begin.fourDigits, read: numberedMonths },
  { begins: begin.sixDigits, read: sixDigits },
  { begins: begin.phrase, read: readyMade },
  { begins: begin.phrase | begin.mixed, needs: part | begin.fourDigits, read: rollingTo },
  { begins: begin.mixed, read: compactDated },
  { begins: part, read: partThenYear },
  { begins: begin.month, needs: begin.small | begin.ordinal, read: monthThenDay },
  { begins: begin.small | begin.ordinal, needs: begin.month, read: dayThenMonth },
  { begins: begin.fourDigits, needs: begin.month, read: yearMonthDay },
  { begins: begin.small | begin.fourDigits | begin.month, needs: begin.fine, read: signedDay },
  { begins: begin.phrase | begin.soFar, read: toDate },
  { begins: part | year | relativeYear, needs: begin.phrase | begin.soFar, read: thenToDate },
  { begins: begin.latest | begin.last, read: latest },
  { begins: modifier, needs: begin.unit, read: modifiedUnit },
  { begins: modifier, read: modifiedPart },
  { begins: relativeYear, needs: begin.phrase | begin.unit, read: relativeYearThenPart },
  { begins: begin.unit, read: beforeLast },
  { begins: part, needs: begin.last, read: partBeforeLast },
  { begins: begin.last, needs: begin.unit, read: lastButOne },
  { begins: begin.article, needs: begin.unit, read: theQuarter },
  {
    begins: begin.last | begin.few,
    needs: begin.unit | begin.small | begin.count | begin.mixed,
    read: lastFew,
  },
  { begins: begin.small | begin.count, needs: begin.unit | begin.mixed, read: lastFew },
  { begins: length, needs: begin.unit | begin.mixed, read: monthsTo },
  { begins: length, needs: begin.opening, read: monthsFrom },
  { begins: length | begin.a | begin.article, needs: begin.ago, read: unitsBefore },
  { begins: begin.ago, needs: begin.unit, read: agoFirst },
  { begins: begin.same | begin.this, needs: begin.unit | begin.periodNoun, read: samePeriod },
  { begins: relativeYear, needs: begin.same, read: yearThenSame },
  { begins: begin.last | begin.same | begin.article | begin.periodNoun, read: otherPeriod },
  { begins: begin.vague, read: vague },
  { begins: begin.unit | begin.ordinal | begin.side, needs: begin.fine, read: weeksAndDays },
  { begins: begin.next, needs: begin.unit, read: nextFew },
  { begins: begin.small | begin.count | begin.a, needs: begin.unit, read: fromNow },
  {
    begins: part | modifier | begin.fiscal | begin.fourDigits,
    needs: begin.fiscal | begin.mixed,
    read: fiscalYear,
  },
  { begins: year, needs: part, read: yearThenPart },
  { begins: begin.dated, needs: begin.mixed, read: shortYearThenQuarter },
  { begins: year, read: yearAlone },
]
const anyBits = recognisers.reduce((bits, { begins }) => bits | begins, begin.article)

const byBits = new Map<number, readonly Able[]>()

/** The same few combinations come again and again. */
function recognisersFor(bits: number): readonly Able[] {
  const known = byBits.get(bits)
  if (known) return known
  const able = recognisers.filter(({ begins }) => begins & bits)
  byBits.set(bits, able)
  return able
}
