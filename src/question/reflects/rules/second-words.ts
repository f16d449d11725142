import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { valuesOf } from '../used.ts'
import { inTime } from './in-time.ts'

const ranked = textsOf('rank', 'ranks', 'ranked', 'ranking', 'position', 'placing')

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
    isLost: ({ claim, operation, order }) =>
      claim?.kind !== 'record' && !(operation === 'record' && order !== undefined),
  },
  {
    // "how many months did growth of exports fall": the growth, and not the exports
    word: 'growth',
    of: ['count_periods', 'streak', 'turning', 'recovery', 'since'],
    needs: kindsOf('change'),
    besides: kindsOf('direction'),
    // "when did growth turn positive": the first rise is told
    isLost: ({ nth, quantity }) => nth === undefined || quantity !== 'change',
  },
  {
    // "yoy, quarter on quarter": a change has one base
    word: 'on',
    needs: kindsOf('kind'),
    isLost: ({ operation }, clause) => operation !== 'show' && valuesOf(clause, 'kind').size > 1,
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
]
