import type { Entry, Refusing } from './corpus.ts'

const change = {
  reporters: ['GB'],
  flows: ['import'],
  commodities: ['283691'],
  period: '2025-06',
  comparison: 'month_on_month 2025-05',
} as const

const net = {
  quantity: 'balance',
  reporters: ['GB'],
  flows: ['export', 'import'],
  commodities: ['283691'],
  period: '2025-06',
} as const

/** How much of a move was whose, and what goes out less what comes in. */
export const netsAndParts: readonly Entry[] = [
  {
    query: {
      ...change,
      operation: 'contribution',
      partners: ['CN'],
      direction: 'up',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 10, unit: 'points' } },
    },
    phrasings: ['did China contribute more than 10 points to the rise in UK lithium imports in June 2025'],
  },
  {
    query: {
      ...change,
      operation: 'contribution',
      partners: ['CN'],
      direction: 'up',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: ['did China contribute more than half of the rise in UK lithium imports in June 2025'],
  },
  {
    query: { ...change, operation: 'contribution', limit: 3 },
    phrasings: [
      'top 3 contributors to the change in UK lithium imports in June 2025',
      'three biggest contributors to the change in UK lithium imports in June 2025',
    ],
  },
  {
    query: { ...change, flows: ['export'], operation: 'contribution', partners: ['CN'] },
    phrasings: ['how much of the change in UK lithium exports in June 2025 came from China'],
  },
  {
    query: { ...change, operation: 'contribution', partners: ['CN'], form: 'amount' },
    phrasings: ["China's contribution in dollars to the change in UK lithium imports in June 2025"],
  },
  {
    query: {
      operation: 'since',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      threshold: { relation: 'below', value: 1_000_000, unit: 'USD' },
    },
    phrasings: ['in which month were UK lithium imports last below $1m'],
  },
  {
    query: { ...net, partners: ['CN'] },
    phrasings: [
      'UK net imports of lithium from China June 2025',
      'UK net exports of lithium to China June 2025',
      'net imports of lithium from China to the UK June 2025',
    ],
  },
  {
    query: { ...net, operation: 'change', comparison: 'month_on_month 2025-05' },
    phrasings: ['change in UK net imports of lithium June 2025 vs May 2025'],
  },
  // what a buyer does is buying
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
      limit: 1,
    },
    phrasings: [
      'top buyer of UK lithium in June 2025 and how much it bought',
      'top buyer of UK lithium in June 2025 and how much did it import',
    ],
  },
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
      limit: 1,
    },
    phrasings: ["the UK's top supplier of lithium in June 2025 and how much it sold"],
  },
  // in which there was any at all
  {
    query: {
      operation: 'count_periods',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      grain: 'month',
      threshold: { relation: 'above', value: 0 },
    },
    phrasings: [
      'in which months of H1 2025 did the UK import lithium',
      'in how many months of H1 2025 did the UK import lithium',
    ],
  },
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
      reach: 90,
    },
    phrasings: ['how many suppliers does it take to cover 90% of UK lithium imports in June 2025'],
  },
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      direction: 'down',
    },
    phrasings: [
      'which country took the most off UK lithium imports in June 2025',
      'which country subtracted the most from UK lithium imports in June 2025',
    ],
  },
  {
    query: {
      operation: 'since',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      quantity: 'balance',
      period: '2025-06',
      threshold: { relation: 'below', value: 0 },
    },
    phrasings: ['in what month did the UK last run a deficit in lithium'],
  },
  // of two at the head the one that does not report is whom the other trades with
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'Germany, UK lithium imports, June 2025',
      'UK, Germany lithium imports, June 2025',
      'Germany / UK lithium imports June 2025',
    ],
  },
  // the first two of one list
  {
    query: {
      operation: 'record',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
      grain: 'month',
      extreme: 'highest',
      limit: 2,
    },
    phrasings: [
      'highest and second highest month of UK lithium imports in 2024',
      'the highest and the second highest month of UK lithium imports in 2024',
    ],
  },
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
      limit: 2,
    },
    phrasings: ['biggest and second biggest supplier of lithium to the UK June 2025'],
  },
]

export const netsRefused: readonly Refusing[] = [
  // those who trade, and no gap in the data; an amount, and no share
  {
    issue: { kind: 'not_understood' },
    phrasings: [
      'how much did the top 2 suppliers of lithium to the UK account for together in June 2025, USD',
    ],
  },
  {
    issue: { kind: 'not_understood' },
    phrasings: [
      'did UK net imports of lithium rise in June 2025',
      'who got the better price per kg for UK lithium exports in June 2025, Germany or France',
      'the largest supplier of lithium to the UK June 2025 and the third largest',
      'did China contribute more than $5m to the rise in UK lithium imports in June 2025',
      // who buys, and then the trade that goes the other way
      'top buyer of UK lithium in June 2025 and how much did the UK import',
      'who bought the most UK lithium in June 2025 and how much did the UK import',
      "the UK's top supplier of lithium in June 2025 and how much it bought",
      'top buyer of UK lithium in June 2025 and UK imports',
      // of the one, of the other, or of both
      'in which months of H1 2025 did the UK import lithium from Germany and from China',
      // so many of them
      'three steepest monthly falls in UK lithium imports since June 2024',
      '2 sharpest monthly rises in UK lithium imports since June 2024',
    ],
  },
]
