import { lengthOf, monthOfYear } from '../../../calendar/month.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { isOfEachOther, overall } from '../of-each-other.ts'
import type { Rule } from '../rule.ts'
import { saysUntoldNumber, valuesOf } from '../used.ts'

const cumulated = textsOf('cumulative', 'cumulatively', 'cumulated', 'accumulated')
const timesAsked = textsOf('how often', 'how many times')
const firstTimes = textsOf('for the first time', 'first time', 'for the last time')
const shortOf = textsOf(
  'nearly',
  'almost',
  'just under',
  'less than',
  'not quite',
  'close to',
  'at most',
  'under',
)
const once = textsOf('once')
const totals = textsOf('total', 'totals')
const ranked = textsOf('rank', 'ranks', 'ranked', 'ranking', 'position', 'placing')

/** Told of one month or of so many, found among others. */
const inTime: readonly Operation[] = [
  ...(['since', 'record', 'count_periods', 'streak', 'turning', 'overtake', 'recovery'] as const),
]

/** "… and the total", with nothing behind it. */
function endsWithTotal(clause: Clause): boolean {
  const { ideas } = clause
  const at = ideas.findLastIndex(({ isWord }) => isWord)
  const and = clause.before(at)
  return totals.has(ideas[at]?.text ?? '') && and > 0 && ideas[and]!.text === 'and'
}

/**
 * A word of which nothing shows, while another of its kind does: "top buyers at the lowest", "yoy, on the quarter". The
 * mark that the one has left would pass for the other's.
 */
export const secondWords: readonly Rule[] = [
  {
    // "when did Japan's rank last rise", "its highest rank": the rank, and not what was traded
    word: 'rank',
    of: [...inTime, 'series', 'contribution', 'newcomers', 'split'],
    needs: kindsOf(ranked),
    isLost: ({ claim }) => claim?.kind !== 'record',
  },
  {
    // "the highest month of 2025 and the total", "US July and the total": two are asked
    word: 'and the total',
    of: [...inTime, 'show', 'change', 'contribution', 'breadth', 'split'],
    needs: kindsOf(totals),
    isLost: ({ operation, partners }, clause) =>
      (operation !== 'show' || partners.value.length > 0) && endsWithTotal(clause),
  },
  {
    // "share of coal in total imports": of all goods there are, and not of those that are held
    word: 'total',
    on: ['share'],
    needs: kindsOf(totals),
    besides: kindsOf('flow'),
    isLost: ({ against }, { ideas }) =>
      against?.commodities !== undefined &&
      ideas.some(({ text }, at) => totals.has(text) && has(ideas[at + 1], 'flow')),
  },
  {
    // "how many months did growth of exports fall": the growth, and not the exports
    word: 'growth',
    of: ['count_periods', 'streak', 'turning', 'recovery', 'since'],
    needs: kindsOf('change'),
    besides: kindsOf('direction'),
    isLost: () => true,
  },
  {
    // "the highest cumulative exports": of the sum from a beginning on, and not of a month
    word: 'cumulative',
    of: ['count_periods', 'streak', 'since', 'turning', 'overtake', 'record', 'series'],
    needs: kindsOf(cumulated),
    isLost: () => true,
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
    // "did exports nearly double", "less than double": a rise of 100% and more is no answer to it
    word: 'nearly',
    needs: kindsOf('multiple'),
    besides: kindsOf(shortOf),
    isLost: ({ claim }, { ideas }) =>
      // "by nearly half" is judged so
      !(claim?.kind === 'threshold' && claim.threshold.near) &&
      ideas.some(({ text }, at) => shortOf.has(text) && has(ideas[at + 1], 'multiple')),
  },
  {
    // "yoy, quarter on quarter": a change has one base
    word: 'on',
    needs: kindsOf('kind'),
    isLost: (_, clause) => valuesOf(clause, 'kind').size > 1,
  },
  {
    // "global exports to the US": what all the world sells there
    word: 'world',
    of: ['show', 'change', 'series', 'record', 'since', 'streak', 'count_periods', 'turning', 'recovery'],
    on: ['amount', 'average', 'unit_value', 'balance', 'change'],
    needs: kindsOf('a place: world'),
    besides: kindsOf('several places'),
    isLost: ({ partners, along, against }) =>
      !along && !against && partners.value.length > 0 && !partners.value.includes('WORLD'),
  },
  {
    // "mirror exports to the US": what the US report of them
    word: 'mirror',
    needs: kindsOf('refuse'),
    isLost: ({ mirror, flows }, clause) =>
      !mirror && flows.how === 'said' && valuesOf(clause, 'refuse').has('mirror_ask'),
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
  {
    // "the monthly average in percent"
    word: 'percent',
    of: ['show', 'record', 'series', 'compare', 'since', 'streak', 'count_periods', 'overtake'],
    on: ['amount', 'average'],
    needs: kindsOf('percent'),
    isLost: ({ claim, threshold, form }) => !claim && !threshold && !form,
  },
  {
    word: 'lowest',
    of: ['rank', 'threshold', 'contribution'],
    needs: kindsOf('order'),
    isLost: (_, clause) => valuesOf(clause, 'order').size > 1,
  },
  {
    // "consecutive rises, falling": a run goes one way
    word: 'down',
    of: ['streak', 'turning', 'count_periods'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => valuesOf(clause, 'direction').size > 1,
  },
  {
    // "the top buyer by 5 points": a number that bounds nothing
    word: 'number',
    needs: kindsOf('an amount', 'a top', 'a number', 'ordinal'),
    isLost: (query, { ideas }) =>
      // "the 39 partners you hold"
      !query.partners.value.includes('HELD') && ideas.some((idea) => saysUntoldNumber(idea, query)),
  },
]
