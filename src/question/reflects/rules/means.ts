import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { months } from '../../intent/count/described.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const asking = textsOf('what was', 'what is', 'what were')

/** A mean that something is held against, where another figure was found instead. */
export const means: readonly Rule[] = [
  {
    // "the average in 2025 and what was it in 2024": two means, and not one of both years
    word: 'and',
    of: ['show'],
    on: ['average'],
    needs: kindsOf('conjunction'),
    besides: kindsOf('ask', asking),
    isLost: (_, clause) =>
      periodsIn(clause) > 1 &&
      clause.ideas.some(
        (_, at) =>
          clause.was(at, 'conjunction') &&
          (clause.was(at + 1, 'ask') || asking.has(clause.ideas[at + 1]?.text ?? '')),
      ),
  },
  {
    // "how far below the average and the peak is July": two that it is held against, and July is no mean
    word: 'average',
    of: ['change'],
    on: ['average'],
    given: 'baseline',
    isLost: ({ baseline, period }) => baseline !== 'average' && lengthOf(period.value) === 1,
  },
  {
    // "3mma yoy", "3-month moving total yoy": how it moved, and not what it was
    word: 'yoy',
    of: ['series'],
    on: ['average', 'amount'],
    needs: kindsOf('kind', 'change', 'direction'),
    isLost: ({ window }) => window !== undefined,
  },
  {
    // "months above their own year's average": each past the mean of its year, and not past that of all years
    word: 'year',
    of: ['count_periods'],
    given: 'claim',
    needs: kindsOf('grain'),
    isLost: ({ baseline, period }, clause) =>
      baseline === 'average' &&
      lengthOf(period.value) > 12 &&
      clause.ideas.some((_, at) => clause.was(at, 'grain', 'year')),
  },
  {
    // "was the price above average in May": of which months, nobody said, and the month before is none
    word: 'average',
    on: ['unit_value'],
    needs: kindsOf('quantity'),
    isLost: ({ baseline }, clause) =>
      !baseline &&
      clause.ideas.some(
        (_, at) => isOfPart(clause, at) || (isHeldAgainst(clause, at) && periodsIn(clause) < 2),
      ),
  },
  {
    // "was any month below the average": no fall from one month to the next
    word: 'average',
    of: ['count_periods'],
    on: ['average'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isHeldAgainst(clause, at)),
  },
  {
    // "months in which the unit value was above its average": the mean of what was traded is none of prices
    word: 'average',
    of: ['count_periods'],
    needs: kindsOf('quantity'),
    isLost: ({ baseline, quantity }) => baseline === 'average' && quantity !== 'amount',
  },
  {
    // "average of US and German volumes in July": of the two, and not each by month
    word: 'average',
    of: ['compare', 'show'],
    on: ['average'],
    needs: kindsOf('a place'),
    isLost: ({ partners, period, along }, clause) =>
      partners.value.length > 1 &&
      along !== 'period' &&
      lengthOf(period.value) === 1 &&
      !clause.stands('per_day'),
  },
  {
    // "vs the same month, 5-year average": of that month alone, and not of all months
    word: 'same month',
    of: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ baseline, monthsOfYear }, { ideas }) =>
      baseline === 'average' &&
      !monthsOfYear &&
      ideas.some(({ period, text }) => period?.kind === 'before' && /\bsame months?\b/.test(text)),
  },
  {
    // "more months above average than below", "months of 2026 below the 2025 average": how many, and not by how much
    word: 'months',
    of: ['change'],
    needs: kindsOf('grain'),
    isLost: ({ baseline }, clause) =>
      baseline === 'average' &&
      clause.ideas.some(
        (_, at) =>
          months.has(clause.ideas[at]!.text) ||
          (/^(?:more|fewer|most|many)$/.test(clause.ideas[at - 1]?.text ?? '') && clause.was(at, 'grain')),
      ),
  },
]

const periodsIn = ({ ideas }: Clause): number => ideas.filter(({ period }) => period).length

/** "June 2026 compared with the 2025 average", where 2025 was read as June 2025: that month is no average. */
function isOfPart(clause: Clause, at: number): boolean {
  const before = clause.ideas[at - 1]?.period
  return clause.was(at, 'quantity', 'average') && before?.kind === 'fixed' && before.assumed === 'same_part'
}

/** "above average", "below the average", "above or below its average" */
function isHeldAgainst(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'quantity', 'average')) return false
  const before = /^(?:the|its|their)$/.test(clause.ideas[at - 1]?.text ?? '') ? at - 2 : at - 1
  return ['versus', 'relation', 'more', 'direction'].some((kind) => clause.was(before, kind))
}
