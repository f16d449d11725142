import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { isThePeak } from '../../intent/record/the-peak.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** What is asked beside a record, and goes on from the month that it finds. */
export const besideRecords: readonly Rule[] = [
  {
    // "when did imports peak and how far below that was June 2026": two questions, and no highest of that June
    word: 'and',
    of: ['record'],
    needs: kindsOf('extreme'),
    besides: kindsOf('a period'),
    isLost: ({ claim, grain, period }, clause) =>
      !claim &&
      period.how === 'said' &&
      lengthOf(period.value) <= MONTHS_IN[grain ?? 'month'] &&
      clause.ideas.some(({ text }, at) => text === 'and' && isApart(clause, at)),
  },
  {
    // "when did imports peak and how far below that are we now": from the month that is first to be found
    word: 'how far',
    of: ['record'],
    needs: kindsOf('difference'),
    besides: kindsOf('back'),
    isLost: ({ claim }, clause) =>
      !claim && clause.ideas.some((_, at) => clause.was(at, 'difference') && isOfThat(clause, at + 1)),
  },
  {
    // "was the peak after June 2025": when it was is asked, and not whether the latest month is the highest since
    word: 'after',
    of: ['record'],
    needs: kindsOf('extreme'),
    besides: kindsOf('a period'),
    isLost: ({ claim, comparison, period }, clause) =>
      claim?.kind === 'record' &&
      comparison !== undefined &&
      period.how === 'assumed' &&
      clause.ideas.some((_, at) => isThePeak(clause, at) && isSetAfter(clause, at + 1)),
  },
  {
    // "the two highest months for Germany and the US": one month is told of each
    word: 'number',
    of: ['record'],
    given: 'along',
    needs: kindsOf('a top'),
    isLost: ({ limit = 1, along }) => limit > 1 && along !== 'period',
  },
]

/** Looked for where nothing else was lost. */
export const recordsOfOne: readonly Rule[] = [
  {
    // "what was the August 2025 peak": one month has no highest
    word: 'extreme',
    of: ['record'],
    needs: kindsOf('extreme'),
    isLost: ({ claim, grain, period, earlier, by, change, row, monthsOfYear }) =>
      !(claim ?? earlier ?? by ?? change ?? row ?? monthsOfYear) &&
      period.how === 'said' &&
      lengthOf(period.value) <= MONTHS_IN[grain ?? 'month'],
  },
]

/** The extreme stands before it, and the month behind. */
const isApart = (clause: Clause, and: number): boolean =>
  clause.ideas.slice(0, and).some((_, at) => clause.was(at, 'extreme')) &&
  clause.ideas.slice(0, and).every(({ period }) => !period) &&
  clause.ideas.slice(and).some(({ period }) => period)

/** "below that", "was that" */
const isOfThat = (clause: Clause, at: number): boolean =>
  clause.was(clause.was(at, 'yesno') ? at + 1 : at, 'back')

/** "after June 2025", "from 2025", "later than May" */
function isSetAfter({ ideas }: Clause, at: number): boolean {
  const { period, text } = ideas[at] ?? {}
  return text === 'from' || (period?.kind === 'since' && period.exclusive === true)
}
