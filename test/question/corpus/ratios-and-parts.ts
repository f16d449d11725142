import type { Entry, Refusing } from './corpus.ts'

/** How many times, which part, which place and when most: the one asked about, and not the one it is measured by. */
export const ratiosAndParts: readonly Entry[] = [
  // of October, whichever comes first
  {
    query: {
      operation: 'change',
      form: 'ratio',
      period: '2024-10',
      comparison: 'period_on_period 2025-02',
    },
    phrasings: [
      'how many times February 2025 were magnet exports in October 2024',
      'exports in October 2024 as a multiple of February 2025',
      'how many times larger were exports in October 2024 than in February 2025',
    ],
  },
  {
    query: { operation: 'change', form: 'ratio', period: '2025-08', comparison: 'period_on_period 2024-02' },
    phrasings: ['ratio of exports in August 2025 to February 2024'],
  },
  // than that July, and not than the latest month
  {
    query: { operation: 'change', form: 'ratio', period: '2025-07', comparison: 'year_on_year 2024-07' },
    phrasings: [
      'ratio of July to a year earlier',
      'ratio of July 2025 to the year before',
      'ratio of exports in July to the same month a year earlier',
    ],
  },
  // what went that way, and nobody against another
  {
    query: {
      operation: 'change',
      form: 'ratio',
      partners: ['JP'],
      period: '2025-10',
      comparison: 'period_on_period 2025-05',
    },
    phrasings: [
      'how many times larger were magnets from China to Japan in October 2025 than in May 2025',
      'magnets from China to Japan in October 2025 as a multiple of May 2025',
    ],
  },
  // of those that report nothing, their place among those that bought
  {
    query: { operation: 'rank', partners: ['JP'], by: 'partner', order: 'top', period: '2025-10' },
    phrasings: [
      'rank of Japan in magnet exports in October 2025',
      'ranking of Japan in exports October 2025',
    ],
  },
  {
    query: {
      quantity: 'share',
      partners: ['KR'],
      period: '2025-10',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 10, unit: 'percent' } },
    },
    phrasings: [
      'Korea took 10% of Chinese magnet exports in October 2025, right?',
      'did Korea take 10% of Chinese magnet exports in October 2025',
    ],
  },
  {
    query: { operation: 'compare', partners: ['DE', 'WORLD'], along: 'partner', period: '2025-10' },
    phrasings: ['Germany vs total magnet exports October 2025'],
  },
  {
    query: { period: '2025-05' },
    phrasings: ['May magnet exports', 'could you please tell me the following: exports in May'],
  },
  {
    query: {
      operation: 'record',
      quantity: 'change',
      extreme: 'lowest',
      change: 'month_on_month',
      grain: 'month',
      period: '2025-01/2025-12',
    },
    phrasings: [
      'when in 2025 did magnet exports fall the most in percent',
      'when did exports fall most month on month in 2025 in percent',
      'in which month of 2025 did exports fall the most from one month to the next in percent',
    ],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      by: 'partner',
      order: 'bottom',
      change: 'year_on_year',
      form: 'amount',
      period: '2025-10',
      comparison: 'year_on_year 2024-10',
    },
    phrasings: ['where did exports fall most in October 2025 year on year'],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      extreme: 'highest',
      periods: ['2025-07', '2025-06'],
      period: '2025-06/2025-07',
    },
    phrasings: ['when were magnet exports higher, in July 2025 or June 2025'],
  },
  {
    query: { operation: 'series', grain: 'month', period: '2024-10/2025-02' },
    phrasings: ['exports for each month of October 2024 to February 2025'],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'top', limit: 1, period: '2025-10' },
    phrasings: ['largset buyer of magnets October 2025', 'lagrest buyer of magnets October 2025'],
  },
  {
    query: {
      operation: 'count_periods',
      partners: ['JP'],
      threshold: { relation: 'above', value: 0 },
      nth: 1,
      grain: 'month',
      period: '2023-07/2025-12',
    },
    phrasings: ['when was the first magnet shipment to Japan', 'first Chinese magnet shipment to Japan'],
  },
  {
    query: {
      operation: 'since',
      partners: ['KR'],
      threshold: { relation: 'above', value: 0 },
      period: '2025-10',
    },
    phrasings: ['last month with magnet exports to Korea'],
  },
]

/** Of a rise and a fall one would be told. */
export const ratiosAndPartsRefused: readonly Refusing[] = [
  {
    issue: { kind: 'not_understood', words: ['and'] },
    phrasings: [
      'when did exports rise and fall the most in 2025',
      'biggest monthly rise and fall of exports in 2025',
    ],
  },
  {
    issue: { kind: 'refused', why: 'forecast' },
    phrasings: ['may China export magnets to Japan'],
  },
]
