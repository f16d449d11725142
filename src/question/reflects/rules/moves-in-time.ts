import { lengthOf, sameRange, shift } from '../../../calendar/month.ts'
import { alternativeIn } from '../../alternatives.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const monthsLong =
  /\b(?:two|three|four|five|six|nine|[2-9]|1[01])[ -]months? (?:fall|rise|drop|increase|decline|gain|jump|change|decrease|slump|surge)/i

const overMonths =
  /\b(?:fall|rise|drop|increase|decline|gain|jump)s? (?:over|in|within) (?:two|three|four|five|six|[2-9]) months\b/i

const developing = textsOf('develop', 'developed', 'evolve', 'evolved', 'unfold', 'unfolded')

/** Moves over a stretch of time, or from a month that is named, where another base was taken. */
export const movesInTime: readonly Rule[] = [
  {
    // "how many months rose on last year": each on its own month of that year, and not on the month before it
    word: 'last year',
    of: ['count_periods'],
    needs: kindsOf('a period'),
    isLost: ({ comparison, change, claim, threshold, baseline }) =>
      comparison !== undefined && !change && !claim && !threshold && !baseline,
  },
  {
    // "year on year by quarter, Q1 and Q4": a row for each of them, and not of one alone
    word: 'and',
    of: ['series'],
    on: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ comparison, period: { value } }) =>
      comparison?.kind === 'year_on_year' && !sameRange(comparison.period, shift(value, -12)),
  },
  {
    // "did monthly changes rise in 2025": those of its months, and not the year on the one before
    word: 'monthly changes',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('kind'),
    isLost: ({ change, period: { value } }, { text }) =>
      change === 'month_on_month' && lengthOf(value) > 1 && /\bchanges\b/i.test(text),
  },
  {
    // "when did exports start growing year on year": a turn is told from one month to the next
    word: 'year on year',
    of: ['turning'],
    needs: kindsOf('kind'),
    isLost: ({ change }) => change === 'year_on_year' || change === 'year_to_date',
  },
  {
    // "biggest two-month fall", "largest fall over three months": of such a stretch, and not of one month
    word: 'month',
    on: ['change'],
    of: ['record', 'rank'],
    needs: kindsOf('direction', 'rank'),
    isLost: ({ by }, { text }) => monthsLong.test(text) || (by === 'partner' && overMonths.test(text)),
  },
  {
    // "did exports rise in May or June": in one of them, and not from one to the other
    word: 'or',
    of: ['change'],
    needs: kindsOf('or'),
    isLost: ({ along }, clause, { intent }) =>
      !along &&
      (intent.direction !== undefined || clause.was(0, 'yesno')) &&
      alternativeIn(clause.ideas) === 'period',
  },
  {
    // "yoy since 2021": of several years together, half of them against themselves
    word: 'since',
    of: ['change', 'rank', 'contribution', 'split', 'threshold', 'explain'],
    needs: kindsOf('a period'),
    isLost: ({ comparison, period: { value } }) =>
      comparison?.kind === 'year_on_year' &&
      comparison.period.to >= value.from &&
      comparison.period.from < value.from,
  },
  {
    // "how did exports develop after the April controls": how it went on, and not what one month is on the one before them
    word: 'after',
    of: ['change'],
    needs: kindsOf(developing),
    isLost: (_, { ideas }) =>
      ideas.some(({ period }) => period?.kind === 'since' && period.event && period.exclusive),
  },
  {
    // "one year after June 2025, how did exports change": not against the month before
    word: 'year',
    of: ['change'],
    needs: kindsOf('grain'),
    isLost: ({ comparison, along }, { ideas }) =>
      comparison?.kind === 'month_on_month' &&
      !along &&
      ideas.some(({ text }, at) => text === 'year' && ideas[at - 1]?.text === 'one'),
  },
  {
    // "did exports fall after December 2023": on that month, on the one before it, or on what was usual, nobody said
    word: 'after',
    of: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ comparison, baseline }, { ideas }) =>
      !baseline &&
      ideas.some(
        ({ period, text }) =>
          text.startsWith('after ') &&
          period?.kind === 'since' &&
          !period.event &&
          period.start.kind === 'fixed' &&
          period.start.grain === 'month' &&
          comparison !== undefined &&
          sameRange(comparison.period, period.start.range),
      ),
  },
]
