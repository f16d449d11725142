import type { Entry, Refusing } from './corpus.ts'

/** Rows of a ranking that are not its first few one by one: what they come to, and those further down. */
export const rows: readonly Entry[] = [
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 3,
      period: '2025-07',
      together: 'sum',
    },
    phrasings: [
      'how much do the top 3 buyers add up to in July 2025',
      'combined exports to the three biggest buyers in July 2025',
      'total of the top 3 buyers in July 2025',
      'total exports to the top 3 buyers in July 2025',
      'sum of exports to the top 3 buyers in July 2025',
      'how much did the top 3 buyers take together in July 2025',
      'top 3 buyers in July 2025 combined',
      'top 3 buyers in July 2025, total',
      'top three buyers July 2025, their total',
      'what did the top 3 buyers come to in July 2025',
    ],
  },
  // each of them, of all exports
  {
    query: { operation: 'rank', by: 'partner', order: 'top', limit: 3, period: '2025-07' },
    phrasings: ['top 3 buyers of total exports in July 2025'],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'top', nth: 2, limit: 2, period: '2025-07' },
    phrasings: [
      'second and third biggest buyers in July 2025',
      '2nd to 3rd biggest buyer in July 2025',
      '2nd-3rd biggest buyers in July 2025',
      'ranks 2 to 3 among buyers in July 2025',
      'places 2 and 3 among buyers in July 2025',
      'buyers ranked 2nd to 3rd in July 2025',
      'number 2 to 3 among buyers in July 2025',
      'positions 2 and 3 among buyers in July 2025',
    ],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'bottom', nth: 2, limit: 3, period: '2025-07' },
    phrasings: ['2nd, 3rd and 4th smallest buyers in July 2025'],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'top', nth: 2, period: '2025-07' },
    phrasings: ['rank 2 among buyers in July 2025', 'place 2 among buyers in July 2025'],
  },
]

export const rowsOfTwo: readonly Entry[] = [
  // who is there now and was not then
  // how many they are stands first
  {
    query: {
      operation: 'newcomers',
      form: 'count',
      by: 'partner',
      direction: 'up',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: [
      'how many suppliers of UK lithium in June 2025 were not there a year earlier',
      'how many new suppliers of UK lithium in June 2025 compared with June 2024',
    ],
  },
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'up',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: [
      'suppliers of UK lithium carbonate in June 2025 that were not there a year earlier',
      'which suppliers of UK lithium carbonate in June 2025 were not there in June 2024',
    ],
  },
]

export const rowsRefused: readonly Refusing[] = [
  {
    issue: { kind: 'not_understood', words: ['total'] },
    phrasings: ['total exports by top 3 buyers in July 2025', 'total exports, top 3 buyers, July 2025'],
  },
  // of the second and third, and not of the first two
  {
    issue: { kind: 'not_understood', words: ['second and third biggest'] },
    phrasings: ['share of the second and third biggest buyers in July 2025'],
  },
  {
    issue: { kind: 'not_understood' },
    phrasings: ['first and third biggest buyers', 'months ranked 2 to 4'],
  },
]
