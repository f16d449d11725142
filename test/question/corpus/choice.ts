import type { Entry } from './corpus.ts'

const twoPeriods = { operation: 'compare', along: 'period' } as const

/** "A or B": one of the two is asked for, and yes or no is no answer to that. */
export const choice: readonly Entry[] = [
  {
    query: {
      operation: 'change',
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
    },
    phrasings: ['are exports down on the year or up', 'were exports up on the year, or down?'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-09',
      comparison: 'month_on_month 2025-08',
    },
    phrasings: ['was September 2025 lower or higher than August 2025'],
  },
  // periods, of which the second has the year of both
  {
    query: {
      ...twoPeriods,
      period: '2025-01/2025-11',
      periods: ['2025-01', '2025-11'],
      extreme: 'highest',
    },
    phrasings: [
      'were exports higher in jan or nov 2025',
      'was jan or in nov 2025 better',
      'in 2025, was jan or nov higher',
      'which was bigger, January or November 2025',
    ],
  },
  {
    query: {
      ...twoPeriods,
      period: '2025-01/2025-12',
      periods: ['2025-01/2025-03', '2025-10/2025-12'],
      extreme: 'highest',
    },
    phrasings: ['more in q1 or q4 2025', 'which was bigger in 2025, q1 or q4'],
  },
  {
    query: {
      ...twoPeriods,
      period: '2024-01/2025-12',
      periods: ['2024-01/2024-12', '2025-01/2025-12'],
      extreme: 'highest',
    },
    phrasings: ['was 2024 or 2025 bigger', 'which year was better, 2024 or 2025'],
  },
  {
    query: { operation: 'change', period: '2025-11', comparison: 'period_on_period 2025-01' },
    phrasings: ['jan vs nov 2025', 'Jan versus Nov 2025'],
  },
  // and what moved more in one of two
  {
    query: {
      ...twoPeriods,
      quantity: 'change',
      period: '2025-04/2025-05',
      periods: ['2025-04', '2025-05'],
      change: 'month_on_month',
      extreme: 'lowest',
    },
    phrasings: [
      'was the drop bigger in April or in May 2025',
      'did exports fall more in April or May 2025',
      'was the fall worse in April or May 2025',
    ],
  },
  {
    query: {
      ...twoPeriods,
      quantity: 'change',
      period: '2024-01/2025-12',
      periods: ['2024-01/2024-12', '2025-01/2025-12'],
      change: 'year_on_year',
      extreme: 'highest',
    },
    phrasings: ['did exports grow faster in 2024 or 2025', 'was growth higher in 2024 or 2025'],
  },
  // places
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'US'],
      period: '2025-10',
      extreme: 'highest',
    },
    phrasings: [
      'did Germany or the US take more in October 2025',
      'who bought more in October 2025, Germany or the US',
      'was it higher for Germany or the US in October 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      along: 'partner',
      partners: ['US', 'DE'],
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      claim: { kind: 'direction', direction: 'down', either: true },
    },
    phrasings: ['did exports to the US or Germany fall in October 2025'],
  },
]

/** Of two reporters: goods, flows, and partners behind the word that sets them against each other. */
export const choiceOfTwo: readonly Entry[] = [
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691', '250410'],
      along: 'commodity',
      period: '2025-06',
      extreme: 'highest',
    },
    phrasings: [
      'is the UK buying more lithium carbonate or natural graphite in June 2025',
      'which is bigger, UK imports of lithium carbonate or natural graphite in June 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN', 'DE'],
      commodities: ['283691'],
      along: 'partner',
      period: '2025-06',
      extreme: 'highest',
    },
    phrasings: ['are UK lithium imports bigger from China or Germany in June 2025'],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691', '810820'],
      along: 'commodity',
      period: '2025-06',
      extreme: 'highest',
    },
    phrasings: ['did the UK buy more lithium carbonate or more titanium in June 2025'],
  },
]
