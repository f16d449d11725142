import { lengthOf, monthOfYear } from '../../../calendar/month.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { isOfEachOther, overall } from '../of-each-other.ts'
import type { Rule } from '../rule.ts'

const cumulated = textsOf('cumulative', 'cumulatively', 'cumulated', 'accumulated')
const timesAsked = textsOf('how often', 'how many times')
const firstTimes = textsOf('for the first time', 'first time', 'for the last time')
const once = textsOf('once')

/** When, how often and of which months: said, and nothing of it shows. */
export const secondMoments: readonly Rule[] = [
  {
    // "the highest cumulative exports": of the sum from a beginning on, and not of a month
    word: 'cumulative',
    of: ['count_periods', 'streak', 'since', 'turning', 'overtake', 'record', 'series'],
    needs: kindsOf(cumulated),
    isLost: ({ runningTotal }) => !runningTotal,
  },
  {
    // "and Germany cumulatively" after a month: of the year up to it
    word: 'cumulative',
    of: ['show', 'change', 'rank', 'compare'],
    on: ['amount'],
    needs: kindsOf(cumulated),
    isLost: ({ period: { value } }) => lengthOf(value) === 1 && monthOfYear(value.from) !== 1,
  },
  {
    // "how often were exports this high": not since when
    word: 'how often',
    of: ['since', 'streak', 'overtake'],
    needs: kindsOf(timesAsked),
    isLost: () => true,
  },
  {
    // "has Germany overtaken the US for the first time": whether it had before
    word: 'first time',
    of: ['overtake', 'streak'],
    needs: kindsOf(firstTimes),
    isLost: ({ claim }) => claim?.kind !== 'first_more' || claim.moment !== 'first',
  },
  {
    // "exceeded more than once": not whether it ever was
    word: 'more than once',
    needs: kindsOf(once),
    isLost: (_, clause) =>
      clause.ideas.some((idea, at) => once.has(idea.text) && clause.was(at - 1, 'relation')),
  },
  {
    // "contribution of the US to the change in 2025 by month": of each, and not of all of it
    word: 'of each',
    of: [...overall, 'count_periods', 'record', 'since', 'streak', 'compare', 'recovery', 'turning'],
    needs: kindsOf('grain'),
    isLost: (query, clause) => clause.ideas.some((_, at) => isOfEachOther(clause, at, query)),
  },
]
