import { lengthOf, MONTHS_IN, type Range, sameRange, shift, yearOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { areAlike } from '../../periods/sum.ts'
import { areOne } from '../lost.ts'
import type { Rule } from '../rule.ts'

/** Periods beside each other that are of no one kind, or that make no one stretch; means of what is none. */
export const severalPeriods: readonly Rule[] = [
  {
    // "best month of each year": one of them all is none of each
    word: 'each',
    of: ['record'],
    needs: kindsOf('quantifier', 'each'),
    isLost: ({ claim, monthsOfYear, each }, clause) =>
      !claim &&
      !each &&
      !monthsOfYear &&
      clause.says(/^(?:(?:of|in|for) )?(?:each|every)(?: (?:year|quarter|half|month))?$/),
  },
  {
    // "June and July of 2025 and 2026": the June of 2026 as well
    word: 'and',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('conjunction'),
    besides: kindsOf('a period'),
    isLost: ({ periods = [] }, { ideas }) =>
      periods.length > 2 && ideas.some(({ text }) => isYear.test(text) && lacksPart(periods, Number(text))),
  },
  {
    // "exports in July and to Japan in June": of the total, and then of Japan
    word: 'and',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('a place'),
    besides: kindsOf('conjunction'),
    isLost: ({ along }, clause) => along === 'period' && isOfAnother(clause),
  },
  {
    // "May: down how many tonnes on April and what % on May 2024": two changes, and not how much each month was
    word: 'and',
    of: ['compare'],
    on: ['amount'],
    needs: kindsOf('versus'),
    besides: kindsOf('percent', 'more', 'direction', 'difference'),
    isLost: ({ along, periods = [] }, clause, { asksAmount }) =>
      along === 'period' && periods.length > 2 && (asksAmount || clause.stands('percent')),
  },
  {
    // "2025 or 2026 higher" while 2026 runs: a year is more than a part of one, whatever was traded
    word: 'higher',
    of: ['compare'],
    on: ['amount'],
    given: 'along',
    needs: kindsOf('extreme', 'order', 'more'),
    isLost: ({ along, extreme, periods = [] }) =>
      along === 'period' && extreme !== undefined && new Set(periods.map(lengthOf)).size > 1,
  },
  {
    // "has 2026 already exceeded 2025": all of it, and not the same months
    word: 'already',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('still'),
    isLost: ({ comparison }, clause) =>
      comparison?.kind === 'year_to_date' &&
      clause.says(/^(?:already|yet)$/) &&
      clause.ideas.filter(({ period }) => period).length > 1,
  },
  {
    // "July exports yoy by year": of one July there is no series of years
    word: 'year',
    of: ['series', 'count_periods'],
    needs: kindsOf('grain'),
    isLost: ({ grain, period }) => grain === 'year' && lengthOf(period.value) < MONTHS_IN.year,
  },
  {
    word: 'average',
    of: ['show', 'compare'],
    on: ['average'],
    // the mean of months that do not follow on each other is none of the stretch
    isLost: ({ periods }) => periods !== undefined && !areOne(periods),
  },
  {
    // "average per year, January 2024 to March 2026": no whole number of years
    word: 'average',
    of: ['show'],
    on: ['average'],
    isLost: ({ grain, period }) => grain !== undefined && lengthOf(period.value) % MONTHS_IN[grain] > 0,
  },
  {
    // "average December": of one of them it is none
    word: 'average',
    of: ['show'],
    on: ['average'],
    needs: kindsOf('a period'),
    isLost: ({ period, perDay }, { ideas }) =>
      !perDay && lengthOf(period.value) === 1 && ideas.some((idea) => idea.period?.kind === 'yearless'),
  },
  {
    word: 'and',
    given: 'along',
    needs: kindsOf('a period'),
    isLost: ({ along, periods }, clause, { intent }) =>
      along === 'period' &&
      periods !== undefined &&
      !areAlike(periods) &&
      !areDated(clause) &&
      (periods.length > 2 || !(intent.versus || intent.comparing)),
  },
  {
    // "US Aug 25 / total Aug 25"
    word: 'and',
    given: 'along',
    needs: kindsOf('a period'),
    isLost: ({ along, periods }) =>
      along === 'period' &&
      periods?.some((one, i) => periods.slice(i + 1).some((other) => sameRange(one, other))) === true,
  },
]

/** "2024, 2025 and YTD 2026", "Q4 2025 and all year": each with its own year. "July and 2025" may be one of the two. */
const areDated = ({ ideas }: Clause): boolean =>
  ideas.every(
    ({ period }) =>
      !period ||
      (period.kind === 'fixed' && !period.assumed && !period.twoDigitYear) ||
      (period.kind === 'to_date' && period.year !== undefined),
  ) && ideas.some((idea) => has(idea, 'conjunction', 'and'))

const isYear = /^20\d\d$/

/** Parts of another year of which this one has some and not all. */
function lacksPart(periods: readonly Range[], year: number): boolean {
  const own = periods.filter(({ from }) => yearOf(from) === year)
  const wanted = periods.map((one) => shift(one, 12 * (year - yearOf(one.from))))
  const missing = wanted.filter((one) => !own.some((other) => sameRange(one, other)))
  return own.some(({ from, to }) => to - from < 11) && missing.length > 0
}

/** Who is traded with stands in the second part alone: between "and" and its own period. */
function isOfAnother(clause: Clause): boolean {
  const { ideas } = clause
  const [place, ...others] = ideas.flatMap((_, at) => (isLedIn(clause, at) ? [at] : []))
  return (
    place !== undefined &&
    others.length === 0 &&
    clause.was(place - 2, 'conjunction', 'and') &&
    ideas.slice(0, place).some(({ period }) => period) &&
    ideas.slice(place).some(({ period }) => period)
  )
}

/** "to Japan", "from Norway" */
const isLedIn = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.place !== undefined && /^(?:to|from)$/.test(ideas[at - 1]?.text ?? '')
