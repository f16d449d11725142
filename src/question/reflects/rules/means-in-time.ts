import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import { kindsOf } from '../../kinds.ts'
import { areOne } from '../lost.ts'
import type { Rule } from '../rule.ts'

/** Means of months or years, where those that are told have none. */
export const meansInTime: readonly Rule[] = [
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
]
