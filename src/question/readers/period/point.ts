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

/** One period, not two ends of a range: the longest that begins at token `at`, the earlier in the list where equal. */
export function point(view: View, at: number): Found | undefined {
  if (!canBegin(view, at)) return undefined
  return remembered(view.points, at, () => withArticle(view, at) ?? best(view, at))
}

const canBegin = (view: View, at: number): boolean => {
  const kind = view.tokens[at]?.kind
  return kind === 'number' || kind === 'mixed' || (view.matches[at]?.length ?? 0) > 0
}

/** "the first half of 2025" begins at "the". */
function withArticle(view: View, at: number): Found | undefined {
  const after = role(view, at, 'the')
  const whole = after ? best(view, at) : undefined
  const found = after ? point(view, after) : undefined
  return whole && whole.to >= (found?.to ?? 0) ? whole : found
}

function best(view: View, at: number): Found | undefined {
  let found: Found | undefined
  for (const read of view.tokens[at]!.kind === 'number' ? numberRecognisers : recognisers) {
    const next = read(view, at)
    if (next && (!found || next.to > found.to)) found = next
  }
  return found && withPossessive(view, found)
}

/** "last month's exports" */
const withPossessive = (view: View, found: Found): Found => {
  const tail = textAt(view, found.to)
  return tail === "'s" ? { ...found, to: found.to + 1 } : found
}

const numberRecognisers: readonly Recogniser[] = [
  numericDate,
  splitYear,
  sixDigits,
  dayThenMonth,
  yearMonthDay,
  partThenYear,
  yearThenPart,
  thenToDate,
  fiscalYear,
  monthsTo,
  unitsBefore,
  fromNow,
  yearAlone,
]

const recognisers: readonly Recogniser[] = [
  readyMade,
  compactDated,
  partThenYear,
  monthThenDay,
  dayThenMonth,
  toDate,
  thenToDate,
  latest,
  modifiedUnit,
  modifiedPart,
  relativeYearThenPart,
  beforeLast,
  lastFew,
  monthsTo,
  unitsBefore,
  samePeriod,
  otherPeriod,
  vague,
  weeksAndDays,
  nextFew,
  fromNow,
  fiscalYear,
  yearThenPart,
  yearAlone,
]
