import { lengthOf, MONTHS_IN, type Range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { textsLike, textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Stretches of time that were not told in full, or of which another one was taken. */
export const periods: readonly Rule[] = [
  {
    // "against a month earlier and a year earlier": one change on each of them
    word: 'both',
    of: ['change'],
    needs: kindsOf('a period: before'),
    isLost: (_, { ideas }) =>
      new Set(ideas.flatMap(({ period }) => (period?.kind === 'before' ? [JSON.stringify(period)] : [])))
        .size > 1,
  },
  {
    // "the month before and after the May 2025 low": nothing that May is held against
    word: 'before',
    of: ['change'],
    given: 'baseline',
    isLost: ({ baseline, comparison, period }, { text }) =>
      /\bbefore\b/i.test(text) &&
      baseline !== 'average' &&
      comparison !== undefined &&
      lengthOf(comparison.period) === 1 &&
      comparison.period.from > period.value.from,
  },
  {
    // "the month before and after": of which month? The two of them are no stretch that ends with the latest
    word: 'before and after',
    needs: kindsOf('a period: since'),
    isLost: (_, { ideas }) =>
      ideas.some(({ period, text }) => period?.kind === 'since' && / before and after$/.test(text)),
  },
  { word: 'years', needs: kindsOf('a period: rolling'), isLost: (_, clause) => hasYearsAndPart(clause) },
  {
    // "the first six months of 2025 against the last six": of that year, and not the latest
    word: 'last',
    needs: kindsOf('a period: rolling'),
    isLost: (_, { ideas }) =>
      ideas.some(({ period }) => period?.kind === 'fixed') &&
      ideas.some(({ period }) => period?.kind === 'rolling' && period.unit === 'unsaid'),
  },
  {
    word: 'before',
    of: ['record', 'since'],
    needs: kindsOf('a period: before'),
    isLost: (query, clause) => {
      const moves = clause.ideas.every(
        ({ period }, at) => period !== undefined || clause.binds(at) || clause.was(at, 'back'),
      )
      return clause.ideas.some(({ period }) => isBeforeLost(period, query, moves))
    },
  },
  {
    word: 'before',
    on: ['average'],
    needs: kindsOf('a period: before'),
    isLost: ({ comparison, period }, clause) =>
      period.value.from - (comparison?.period.from ?? period.value.from - 12) === 12 &&
      clause.ideas.some(
        ({ period: said }) => said?.kind === 'before' && said.unit === 'month' && said.count > 1,
      ),
  },
  {
    word: 'year',
    given: 'baseline',
    needs: kindsOf(textsOf('year')),
    isLost: ({ grain }) => !grain,
  },
  {
    word: 'months',
    needs: kindsOf('a number', 'number'),
    isLost: ({ period }, clause) => clause.ideas.some((_, at) => isUnreadLength(clause, at, period.value)),
  },
  {
    word: 'quarter on quarter',
    // "qoq in June", "q/q of 2025": one quarter on the one before it, and no month, half or year
    of: ['change', 'series', 'breadth', 'contribution', 'rank'],
    needs: kindsOf('kind'),
    isLost: ({ operation, period, grain }, clause) => {
      const unit = unitOnUnit(clause)
      if (!unit) return false
      return operation === 'series' ? grain !== unit : lengthOf(period.value) !== monthsOf[unit]
    },
  },
  {
    word: 'previous quarter',
    of: ['change', 'compare'],
    needs: kindsOf('a period'),
    besides: kindsOf(
      textsLike(
        /\b(?:previous|prior|preceding|last) quarter$|^(?:the )?(?:quarter|half) (?:before|earlier|prior)$/,
      ),
    ),
    isLost: ({ period }) => lengthOf(period.value) === 1,
  },
]

const unitOnUnit = (clause: Clause): keyof typeof monthsOf | undefined => {
  if (clause.says(/^(?:q[ /-]*o?[ /-]*q|(?:on the )?quarter.*)$/)) return 'quarter'
  return clause.says(/^(?:hoh|half on half)$/) ? 'half' : undefined
}

const monthsOf = { quarter: 3, half: 6 } as const

/** "the last three years, July" */
function hasYearsAndPart({ ideas }: Clause): boolean {
  let [years, part] = [false, false]
  for (const { period } of ideas) {
    if (!period) continue
    if (period.kind === 'rolling' && period.unit === 'year') years = true
    else if (period.kind === 'yearless') part = true
  }
  return years && part
}

/** "three months from June": a length of time that no period took in; "the four quarters of 2025" are all it has. */
const isUnreadLength = (clause: Clause, at: number, period: Range): boolean => {
  const idea = clause.ideas[at]!
  const isCount = idea.fate !== 'consumed' && (idea.number !== undefined || clause.was(at, 'number'))
  if (!isCount || idea.text === 'one') return false
  // "six-month exports"
  const unit = clause.ideas[clause.ideas[at + 1]?.text === '-' ? at + 2 : at + 1]
  if (!unit || !/^(?:months?|quarters|years)$/.test(unit.text)) return false
  const months = MONTHS_IN[unit.text.replace(/s$/, '') as keyof typeof MONTHS_IN]
  const count = idea.number?.value ?? Number(clause.value(at, 'number'))
  return count * months !== lengthOf(period) || (unit.fate !== 'consumed' && !isOfWhole(clause, at))
}

/**
 * "best month that year" is searched in the year that was told, and "the year before?" after it in that one; any other one
 * counted back from it was told of nothing.
 */
const isBeforeLost = (
  phrase: PeriodPhrase | undefined,
  { claim, operation, period, comparison, grain }: Query,
  moves: boolean,
): boolean =>
  phrase?.kind === 'before' &&
  (phrase.unit !== 'year' ||
    (phrase.count !== 0 && !moves) ||
    operation !== 'record' ||
    lengthOf((claim ? comparison?.period : undefined) ?? period.value) <= MONTHS_IN[grain ?? 'month'])

/** "the twelve months of 2023", and not "all twelve months of 2023", each of which is asked for. */
const isOfWhole = ({ ideas }: Clause, at: number): boolean =>
  ideas[at + 2]?.text === 'of' && ideas[at + 3]?.period !== undefined && ideas[at - 1]?.text !== 'all'
