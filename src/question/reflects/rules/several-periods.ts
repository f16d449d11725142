import { type Range, sameRange, shift, yearOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { areAlike } from '../../periods/sum.ts'
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
    word: 'and',
    given: 'along',
    needs: kindsOf('a period'),
    isLost: ({ along, periods, together }, clause, { intent }) =>
      along === 'period' &&
      periods !== undefined &&
      // a sum of stretches has no need that they are alike
      !together &&
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
    clause.was(leadOf(clause, place) - 1, 'conjunction', 'and') &&
    ideas.slice(0, place).some(({ period }) => period) &&
    ideas.slice(place).some(({ period }) => period)
  )
}

/** "to Japan", "from Norway", "to the EU" */
const isLedIn = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.place !== undefined && /^(?:to|from)$/.test(clause.ideas[leadOf(clause, at)]?.text ?? '')

const leadOf = ({ ideas }: Clause, at: number): number => (ideas[at - 1]?.text === 'the' ? at - 2 : at - 1)
