import type { Query } from '../../../src/query/query.ts'
import type { Entry, Meaning } from './corpus.ts'

type Moment = NonNullable<Extract<Query['claim'], { kind: 'first_more' }>['moment']>

const HELD = '2023-07/2026-03'

const ahead = (moment: Moment, more: Partial<Meaning> = {}): Meaning => ({
  operation: 'overtake',
  along: 'partner',
  partners: ['DE', 'US'],
  grain: 'month',
  claim: { kind: 'first_more', relation: 'above', moment },
  period: HELD,
  ...more,
})

const below = (moment: Moment): Pick<Meaning, 'claim'> => ({
  claim: { kind: 'first_more', relation: 'below', moment },
})

/** Of two, when one was ahead of the other. */
export const overtake: readonly Entry[] = [
  {
    query: ahead('overtook'),
    phrasings: [
      'when did Germany overtake the US',
      'when did Germany pass the US',
      'when did exports to Germany surpass those to the US',
      'in which month did Germany pull ahead of the US',
    ],
  },
  {
    query: ahead('passed'),
    phrasings: ['has Germany overtaken the US', 'did exports to Germany overtake those to the US'],
  },
  {
    query: ahead('passed', { period: '2025-10' }),
    phrasings: ['did Germany overtake the US in October 2025'],
  },
  {
    query: ahead('first'),
    phrasings: [
      'when did Germany first buy more than the US',
      'when did exports to Germany first exceed those to the US',
      'in which month did Germany import more than the US for the first time',
    ],
  },
  {
    query: ahead('last', below('last')),
    phrasings: ['when did Germany last buy less than the US', 'when was Germany last behind the US'],
  },
  {
    query: ahead('since'),
    phrasings: [
      'since when does Germany buy more than the US',
      'since which month has Germany been ahead of the US',
    ],
  },
  {
    query: ahead('run'),
    phrasings: [
      'how many months in a row has Germany bought more than the US',
      'for how many months has Germany been ahead of the US',
    ],
  },
  {
    query: ahead('ever'),
    phrasings: ['did Germany ever buy more than the US', 'was Germany ever ahead of the US'],
  },
  {
    query: ahead('ever', { period: '2025-01/2025-12' }),
    phrasings: ['was Germany ever ahead of the US in 2025'],
  },
  {
    query: ahead('always'),
    phrasings: ['has Germany always bought more than the US'],
  },
  {
    query: ahead('always', { period: '2025-01/2025-12' }),
    phrasings: ['did Germany buy more than the US every month of 2025'],
  },
  {
    query: ahead('overtook', { grain: 'quarter' }),
    phrasings: ['in which quarter did Germany overtake the US'],
  },
  {
    query: {
      operation: 'count_periods',
      along: 'partner',
      partners: ['DE', 'US'],
      grain: 'month',
      claim: { kind: 'first_more', relation: 'above' },
      period: HELD,
    },
    phrasings: [
      'in which months did Germany buy more than the US',
      'when did Germany buy more than the US',
      'when did exports to Germany exceed those to the US',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      along: 'partner',
      partners: ['DE', 'US'],
      grain: 'year',
      claim: { kind: 'first_more', relation: 'above' },
      period: HELD,
    },
    phrasings: [
      'in which years did Germany buy more than the US',
      'years when exports to Germany beat the US',
    ],
  },
]

const flows = (moment: Moment): Meaning => ({
  operation: 'overtake',
  along: 'flow',
  reporters: ['GB'],
  flows: ['export', 'import'],
  commodities: ['283691'],
  grain: 'month',
  claim: { kind: 'first_more', relation: 'above', moment },
  period: '2024-01/2025-06',
})

/** Exports against imports, one good against another. */
export const overtakeOfTwo: readonly Entry[] = [
  {
    query: flows('last'),
    phrasings: ['when did UK exports of lithium carbonate last exceed imports'],
  },
  {
    query: flows('first'),
    phrasings: ['when did UK lithium carbonate exports first exceed imports'],
  },
  {
    query: flows('since'),
    phrasings: ['since when have UK lithium carbonate exports exceeded imports'],
  },
  {
    query: {
      operation: 'count_periods',
      along: 'flow',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      grain: 'month',
      claim: { kind: 'first_more', relation: 'above' },
      period: '2025-01/2025-06',
    },
    phrasings: ['in which month of H1 2025 were UK lithium carbonate exports higher than imports'],
  },
  // who deals with the one behind the preposition
  {
    query: {
      operation: 'compare',
      along: 'partner',
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE', 'NL'],
      commodities: ['283691'],
      extreme: 'highest',
      period: '2025-06',
    },
    phrasings: [
      'which country bought more lithium carbonate from the UK in June 2025, Germany or the Netherlands',
      'who bought more lithium carbonate from the UK, Germany or the Netherlands, in June 2025',
    ],
  },
]

/** Who buys is not always who reports. */
export const mirroredDeeds: readonly Entry[] = [
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'DE'],
      claim: { kind: 'first_more', relation: 'above' },
      period: '2025-07',
    },
    phrasings: [
      'did the US import more than Germany in July 2025',
      'did the US buy more than Germany in July 2025',
      'the US imported more than Germany in July 2025, right?',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'US'],
      extreme: 'highest',
      period: '2025-07',
    },
    phrasings: [
      'which country bought more in July 2025, Germany or the US',
      'who imported more in July 2025, Germany or the US',
      'which country imported more in July 2025, Germany or the US',
    ],
  },
]
