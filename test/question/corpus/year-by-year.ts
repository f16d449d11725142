import type { Entry, Refusing } from './corpus.ts'

/** Years and months held against the year before, one by one, and what became of unit values. */
export const yearByYear: readonly Entry[] = [
  // the same month of each year of a stretch
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2024-07/2025-07',
      periods: ['2024-07', '2025-07'],
    },
    phrasings: [
      'exports every July from 2024 to 2025',
      'exports each July since 2024',
      'each July between 2024 and 2025',
    ],
  },
  // each month against its own of the year before
  {
    query: {
      operation: 'series',
      quantity: 'change',
      change: 'year_on_year',
      grain: 'month',
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
    },
    phrasings: [
      'each month of 2025 against 2024',
      'compare each month of 2025 with 2024',
      'month by month 2025 versus 2024',
      'monthly exports in 2025 against 2024',
      'each month of 2025 vs the same month a year earlier',
    ],
  },
  // from the one year to the other
  {
    query: { operation: 'change', period: '2025-01/2025-12', comparison: 'year_on_year 2024-01/2024-12' },
    phrasings: ['2024-2025 growth', 'growth 2024-2025'],
  },
  // two together against a third
  {
    query: { operation: 'compare', partners: ['DE+JP', 'US'], along: 'partner', period: '2025-07' },
    phrasings: [
      'Germany and Japan together against the US in July 2025',
      'Germany plus Japan vs the US in July 2025',
      'total of Germany and Japan against the US in July 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      partners: ['US', 'DE+JP'],
      along: 'partner',
      period: '2025-07',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: ['did the US take more than Germany and Japan put together in July 2025'],
  },
  // how many times as much, wherever the two stand
  {
    query: {
      operation: 'compare',
      partners: ['DE', 'US'],
      along: 'partner',
      form: 'ratio',
      period: '2025-07',
    },
    phrasings: [
      'how many times the US was Germany in July 2025',
      'what multiple of the US was Germany in July 2025',
      'Germany was how many times the US in July 2025',
      'how many times as big as the US was Germany in July 2025',
    ],
  },
]

const imports = { reporters: ['GB'], flows: ['import'], commodities: ['283691'] } as const

export const dearerOfTwo: readonly Entry[] = [
  {
    query: {
      ...imports,
      operation: 'change',
      quantity: 'unit_value',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      direction: 'up',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'did UK lithium carbonate imports get dearer in June 2025',
      'did UK lithium carbonate imports become more expensive in June 2025',
    ],
  },
  // neither side is claimed, and it is still the unit value
  {
    query: {
      ...imports,
      operation: 'change',
      quantity: 'unit_value',
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: ['were UK lithium carbonate imports dearer or cheaper in June 2025 than a year earlier'],
  },
]

export const balancesOfTwo: readonly Entry[] = [
  // the run on one side, and not of rises
  {
    query: {
      ...imports,
      flows: ['export', 'import'],
      operation: 'streak',
      quantity: 'balance',
      threshold: { relation: 'above', value: 0 },
      period: '2025-06',
    },
    phrasings: [
      'how many months in a row has the UK been a net exporter of lithium carbonate',
      'how many consecutive months has the UK had a surplus in lithium carbonate',
    ],
  },
  {
    query: {
      ...imports,
      flows: ['export', 'import'],
      operation: 'compare',
      quantity: 'balance',
      partners: ['DE', 'NO'],
      along: 'partner',
      period: '2025-06',
    },
    phrasings: [
      'UK lithium carbonate balance with Germany against balance with Norway in June 2025',
      'UK lithium carbonate balance with Germany versus with Norway in June 2025',
    ],
  },
]

/** A place put in with a group is counted with it. */
export const includingOfTwo: readonly Entry[] = [
  {
    query: { ...imports, partners: ['EU', 'NO'], period: '2025-06' },
    phrasings: [
      'UK imports of lithium carbonate from the EU including Norway in June 2025',
      'UK lithium carbonate imports from the EU incl. Norway, June 2025',
    ],
  },
]

export const yearByYearRefused: readonly Refusing[] = [
  {
    issue: { kind: 'not_understood' },
    phrasings: ['exports every July 2025', 'every July from May to June 2025', 'change each July since 2023'],
  },
  // side by side they can be told, and otherwise not
  {
    issue: { kind: 'not_understood', words: ['together'] },
    phrasings: [
      'growth of exports to Germany and Japan together vs the US in July 2025',
      'are Germany, Japan and Korea together bigger than the US in July 2025',
    ],
  },
  // each with its own time
  {
    issue: { kind: 'not_understood' },
    phrasings: ['how many times Germany in June 2025 was Japan in July 2025'],
  },
  // another year than the one before
  { issue: { kind: 'not_understood' }, phrasings: ['month by month 2025 versus 2023'] },
]

/** Lists of unit values, which tell of none that rose; and rates, which are of amounts. */
export const dearerRefused: readonly Refusing[] = [
  {
    issue: { kind: 'not_understood' },
    phrasings: [
      'which goods got cheaper in UK imports in June 2025',
      'which UK import rose most in price in June 2025',
      'UK lithium carbonate import price growth by month 2025',
    ],
  },
]
