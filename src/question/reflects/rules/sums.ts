import { monthOfYear, sameRange, yearOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { isOfTotals } from '../../intent/record/together.ts'
import { kindsOf } from '../../kinds.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import type { Rule } from '../rule.ts'
import { sumWords } from './sum-words.ts'

/** Totals and averages of which another one was asked: of all instead of one, of the best instead of each. */
export const sums: readonly Rule[] = [
  {
    // "last 3 months by volume": in that order, or each of them; what they come to is asked for by the flow
    word: 'by amount',
    of: ['show'],
    on: ['amount'],
    needs: kindsOf('measure'),
    besides: kindsOf('a period: rolling'),
    isLost: (_, clause) => {
      const at = clause.ideas.findIndex(({ period }) => period?.kind === 'rolling')
      const isBy = clause.was(at + 1, 'measure') && /^by /.test(clause.ideas[at + 1]!.text)
      return isBy && clause.ideas.every((_, i) => i >= at || clause.binds(i))
    },
  },
  {
    // "sum of June and June 2025": of which year the first is, nobody said
    word: 'june and june',
    of: ['compare'],
    needs: kindsOf('several periods'),
    besides: kindsOf('combined', sumWords),
    isLost: ({ together, periods = [] }, { ideas }) =>
      together === 'sum' &&
      periods.length === 2 &&
      isSamePartTwice(ideas.flatMap(({ period }) => period ?? [])),
  },
  {
    // "total instead of average"
    word: 'instead of',
    on: ['average'],
    needs: kindsOf('talk'),
    isLost: (_, { ideas }) =>
      ideas.some(
        ({ text }, at) =>
          text === 'instead' &&
          ideas[at + 1]?.text === 'of' &&
          /^(?:the )?average/.test(ideas[at + 2]?.text ?? ''),
      ),
  },
  {
    // "total of the three best months": a sum, where a list would tell each
    word: 'total',
    of: ['record'],
    needs: kindsOf(sumWords),
    isLost: ({ limit = 1, together }, clause) =>
      limit > 1 &&
      !together &&
      clause.ideas.some(({ text }, at) => sumWords.has(text) && !isOfTotals(clause, at)),
  },
  {
    // shares and unit values of several months do not add up, and have no mean of their own
    word: 'total',
    of: ['record'],
    isLost: ({ together, quantity }) => together !== undefined && quantity !== 'amount',
  },
  {
    // "average of the best three months", "… in the best quarter": of those alone
    word: 'average',
    of: ['record'],
    on: ['average'],
    needs: kindsOf('extreme', 'a top'),
    isLost: ({ limit = 1, grain }, clause) =>
      (limit > 1 || (grain !== undefined && grain !== 'month')) && isBeforeExtreme(clause),
  },
  {
    // "sum of the monthly changes": what they come to together, and not each of them
    word: 'sum',
    of: ['series'],
    on: ['change'],
    needs: kindsOf('trade', 'combined'),
    isLost: (_, clause) => clause.says(addedUp),
  },
  {
    // month by month from January on it is told; of other stretches nobody said where they begin
    word: 'cumulative',
    needs: kindsOf('trade'),
    isLost: (query, clause) =>
      (query.operation === 'series' || query.along === 'period') &&
      !isRunningTotal(query) &&
      clause.says(/^(?:cum$|cumulat|running total)/),
  },
]

const isRunningTotal = ({ runningTotal, along, period: { value } }: Query): boolean =>
  runningTotal === true && !along && monthOfYear(value.from) === 1 && yearOf(value.from) === yearOf(value.to)

const isSamePartTwice = ([one, other, ...others]: readonly PeriodPhrase[]): boolean =>
  others.length === 0 &&
  one?.kind === 'fixed' &&
  other?.kind === 'fixed' &&
  (one.assumed === 'same_part' || other.assumed === 'same_part') &&
  sameRange(one.range, other.range)

const addedUp = /^(?:the )?(?:sum|total|add|adding)\b/

const isBeforeExtreme = (clause: Clause): boolean => {
  const average = clause.ideas.findIndex((_, at) => clause.was(at, 'quantity', 'average'))
  const extreme = clause.ideas.findIndex((idea, at) => idea.top || clause.was(at, 'extreme'))
  return average >= 0 && average < extreme
}
