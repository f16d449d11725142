import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
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
]

/** The extreme stands before it, and the month behind. */
const isApart = (clause: Clause, and: number): boolean =>
  clause.ideas.slice(0, and).some((_, at) => clause.was(at, 'extreme')) &&
  clause.ideas.slice(0, and).every(({ period }) => !period) &&
  clause.ideas.slice(and).some(({ period }) => period)

/** "below that", "was that" */
const isOfThat = (clause: Clause, at: number): boolean =>
  clause.was(clause.was(at, 'yesno') ? at + 1 : at, 'back')
