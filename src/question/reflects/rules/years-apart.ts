import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** A year that still runs beside a whole one, and a series of years of which there is one. */
export const yearsApart: readonly Rule[] = [
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
]
