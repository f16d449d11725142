import type { Entry } from './corpus.ts'

const best = (limit: number, together: 'sum' | 'mean', extreme: 'highest' | 'lowest' = 'highest') =>
  ({ operation: 'record', extreme, limit, together, grain: 'month', period: '2025-01/2025-12' }) as const

/** What several extreme months come to together. */
export const together: readonly Entry[] = [
  // an order to add up, and nothing that was added
  {
    query: { partners: ['US', 'JP'], period: '2025-07' },
    phrasings: [
      'add the US and Japan for July 2025',
      'US together with Japan in July 2025',
      'US combined with Japan July 2025',
    ],
  },
  // what is left of a year, as its stretches and their sum
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-12',
      periods: ['2025-01/2025-04', '2025-06/2025-12'],
      together: 'sum',
    },
    phrasings: [
      'exports 2025 excluding May',
      '2025 exports leaving out May',
      'exports in 2025 without May',
      '2025 except for May, exports',
    ],
  },
  {
    query: { period: '2025-07/2025-11', partners: ['US'] },
    phrasings: ['exports to the US in H2 2025 without December', 'H2 2025 US imports, not counting December'],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-09',
      periods: ['2025-01/2025-03', '2025-07/2025-09'],
      together: 'sum',
    },
    phrasings: ['sum of Q1 and Q3 2025', 'Q1 and Q3 2025 combined', 'total of Q1 and Q3 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-05',
      periods: ['2025-01', '2025-03', '2025-05'],
      together: 'sum',
      partners: ['US'],
    },
    phrasings: [
      'US imports Jan + Mar + May 2025',
      'exports to the US in January, March and May 2025 in total',
    ],
  },
  // each of them, and what they come to
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'JP'],
      period: '2025-07',
      together: 'sum',
    },
    phrasings: [
      'US and Japan July 2025, separately and together',
      'exports to US and Japan July 2025 each and the sum',
      'US and Japan July 2025 individually and combined',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-06/2025-07',
      periods: ['2025-06', '2025-07'],
      together: 'sum',
    },
    phrasings: ['June and July 2025 each and the sum'],
  },
  // months that do not follow on each other
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-05',
      periods: ['2025-01', '2025-03', '2025-05'],
      together: 'mean',
    },
    phrasings: ['average of Jan, Mar and May 2025', 'mean exports in January, March and May 2025'],
  },
  {
    query: best(3, 'sum'),
    phrasings: [
      'total of the three best months of 2025',
      'three best months of 2025 total',
      'how much did the best three months of 2025 add up to',
    ],
  },
  // months of the total, and not what they come to
  {
    query: { operation: 'record', extreme: 'highest', limit: 3, grain: 'month', period: '2025-01/2025-12' },
    phrasings: [
      'best three months of 2025 for total exports',
      'top 3 months of 2025 in total exports',
      'top 3 months of 2025 by total volume',
    ],
  },
  { query: best(3, 'sum', 'lowest'), phrasings: ['sum of the three worst months in 2025'] },
  {
    query: best(3, 'mean'),
    phrasings: ['average of the top 3 months of 2025', 'average of the best three months of 2025'],
  },
  {
    query: { ...best(5, 'mean'), period: '2023-07/2026-03' },
    phrasings: ['average of the five highest months'],
  },
]

const reach = (percent: number) =>
  ({
    operation: 'rank',
    by: 'partner',
    order: 'top',
    reach: percent,
    reporters: ['GB'],
    flows: ['import'],
    commodities: ['283691'],
    period: '2025-06',
  }) as const

/** The fewest that make up so much of the whole. */
export const reaching: readonly Entry[] = [
  {
    query: reach(50),
    phrasings: [
      'who accounts for half of UK lithium carbonate imports in June 2025',
      'which countries make up half of UK lithium carbonate imports in June 2025',
      'which countries make up 50% of UK lithium carbonate imports in June 2025',
    ],
  },
  {
    query: reach(80),
    phrasings: [
      'how many countries make up 80% of UK lithium carbonate imports in June 2025',
      'how many suppliers cover 80% of UK lithium carbonate imports in June 2025',
    ],
  },
]
