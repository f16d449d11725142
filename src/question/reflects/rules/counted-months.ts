import type { Clause } from '../../clause.ts'
import { months, monthsDescribed } from '../../intent/count/described.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const sums = textsOf(
  'total of',
  'the total of',
  'sum',
  'sum of',
  'the sum of',
  'altogether',
  'in total',
  'combined',
)

/** Words that say what happened in the months that are counted, where something else is counted or told. */
export const countedMonths: readonly Rule[] = [
  {
    // "in which months was the balance negative": below nothing, and not below the month before
    word: 'negative',
    of: ['count_periods', 'streak', 'since'],
    on: ['balance'],
    needs: kindsOf('direction'),
    isLost: ({ direction, claim }, { ideas }) =>
      direction !== undefined && !claim && ideas.some(({ text }) => /^(?:negative|positive)$/.test(text)),
  },
  {
    // "how many months were three times May": so many times another month, and no level
    word: 'times',
    of: ['count_periods', 'threshold'],
    on: ['amount'],
    given: 'threshold',
    isLost: ({ threshold }) => threshold?.unit === 'ratio',
  },
  {
    // "when did it recover above 2,000 t": the first month after it was low, and not how many were above
    word: 'recover',
    of: ['count_periods'],
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) =>
      ideas.some(({ threshold, text }) => threshold && /^(?:recover|rebound|return|bounce)/.test(text)),
  },
  {
    // "how many months did the deficit grow": the balance fell in months of a surplus too
    word: 'deficit',
    of: ['count_periods'],
    on: ['balance'],
    needs: kindsOf('sign'),
    isLost: ({ direction, claim }) => direction !== undefined && !claim,
  },
  {
    // "above June": a month, where months are counted that are above something of their own
    word: 'than',
    of: ['count_periods'],
    given: 'claim',
    isLost: ({ claim, along, baseline }) => claim?.kind === 'first_more' && !along && !baseline,
  },
  {
    // "more to Germany than Japan and Canada": than each of them, or than both together
    word: 'and',
    of: ['count_periods'],
    given: 'claim',
    isLost: ({ claim, partners }) => claim?.kind === 'first_more' && partners.value.length > 2,
  },
  {
    // "average of exports in months above 5,000 t": of those months, and no month has an average
    word: 'average',
    of: ['count_periods'],
    on: ['average'],
    isLost: ({ window, perDay, baseline }) => !window && !perDay && !baseline,
  },
  {
    // "total of exports in months above 5,000 t": what they come to, and not how many they are
    word: 'total of',
    of: ['count_periods'],
    needs: kindsOf(sums),
    isLost: ({ partners, commodities }) => partners.value.length === 1 && commodities.value.length === 1,
  },
  {
    // "what was the total the month the US hit 46 t": how much it was then, and not in which months the US did
    word: 'the month',
    of: ['count_periods'],
    needs: kindsOf('a threshold'),
    besides: kindsOf('grain'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isMonthOfTrade(clause, at)),
  },
  {
    // "share of months in which it rose": a part of the months, and of no trade
    word: 'months',
    on: ['share'],
    needs: kindsOf('grain'),
    isLost: (_, { text }) => partOfMonths.test(text),
  },
  {
    word: 'months',
    of: ['show', 'change', 'compare', 'rank', 'threshold'],
    needs: kindsOf(months),
    isLost: (_, clause) => monthsDescribed(clause) >= 0,
  },
  {
    // how long it took is no count of the months that rose
    word: 'recover',
    of: ['count_periods'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => clause.says(/^recover/),
  },
]

/** "the total the month", "exports in the month when", where it is asked what or how much that was. */
const isMonthOfTrade = (clause: Clause, at: number): boolean =>
  clause.was(at, 'grain') &&
  clause.ideas[at - 1]?.text === 'the' &&
  isTrade(clause, clause.before(at)) &&
  /\b(?:what (?:was|were|is|are)|what's|how much)\b/i.test(clause.text)

const isTrade = (clause: Clause, at: number): boolean => {
  const of = clause.was(at, 'preposition') ? clause.before(at) : at
  return clause.was(of, 'flow') || clause.was(of, 'trade')
}

const partOfMonths = /\b(?:share|percentage|percent|proportion|fraction) of (?:the )?months\b/i
