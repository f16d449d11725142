import type { Entry, Refusing } from './corpus.ts'

const june = { period: '2025-07', comparison: 'month_on_month 2025-06' } as const

/** Rises and falls in one list, and a fall from a peak by its own name. */
export const movers: readonly Entry[] = [
  {
    query: {
      operation: 'rank',
      quantity: 'unit_value',
      by: 'partner',
      order: 'top',
      sized: { relation: 'above', value: 5_000_000, unit: 'USD' },
      measure: 'value',
      period: '2025-11',
    },
    phrasings: ['who paid most per kg in November 2025, buyers over $5m'],
  },
  // from a month to the next is a move, and no two months together
  {
    query: {
      operation: 'compare',
      quantity: 'change',
      change: 'month_on_month',
      along: 'period',
      periods: ['2025-06', '2025-07'],
      period: '2025-06/2025-07',
      extreme: 'highest',
    },
    phrasings: [
      'did exports rise more from May to June or from June to July 2025',
      'did exports rise more in June or in July 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      quantity: 'change',
      change: 'month_on_month',
      form: 'amount',
      unit: 't',
      along: 'period',
      periods: ['2025-06', '2025-07'],
      period: '2025-06/2025-07',
      extreme: 'highest',
    },
    phrasings: ['did exports rise more in June or in July 2025, in tonnes'],
  },
  // so much is what they took, and not by how much it grew
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      change: 'year_on_year',
      form: 'amount',
      by: 'partner',
      order: 'top',
      sized: { relation: 'above', value: 400, unit: 't' },
      period: '2025-10',
      comparison: 'year_on_year 2024-10',
    },
    phrasings: [
      'which buyers above 400 t grew most on the year in October 2025',
      'of the countries above 400 t in October 2025, whose volume grew most on the year?',
      'among the buyers above 400 t in October 2025, whose tonnage rose most on the year?',
    ],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      change: 'month_on_month',
      by: 'partner',
      order: 'top',
      sized: { relation: 'above', value: 400, unit: 't' },
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
    },
    phrasings: ['fastest growing buyers above 400 t in October 2025'],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      change: 'month_on_month',
      form: 'amount',
      by: 'partner',
      order: 'bottom',
      limit: 1,
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
    },
    phrasings: [
      'which country fell hardest from September to October 2025',
      'which country fell most from September to October 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      change: 'month_on_month',
      by: 'partner',
      order: 'top',
      ...june,
    },
    phrasings: [
      'biggest movers in July 2025',
      'top gainers and losers in July 2025',
      'top losers and gainers in July 2025',
      'winners and losers, July 2025',
      'risers and fallers among the buyers in July 2025',
      'who is up and who is down in July 2025',
    ],
  },
  // who lost the most, and not who lost the largest part of next to nothing
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      form: 'amount',
      change: 'month_on_month',
      by: 'partner',
      order: 'bottom',
      ...june,
    },
    phrasings: [
      'who dropped most in July 2025',
      'biggest fall among partners in July 2025',
      'largest drops by buyer in July 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      change: 'month_on_month',
      by: 'partner',
      order: 'bottom',
      ...june,
    },
    phrasings: [
      'who fell fastest in July 2025',
      'who fell most mom in July 2025',
      'biggest fall among partners in percent in July 2025',
      'steepest drops by buyer in July 2025',
    ],
  },
  {
    query: { operation: 'change', extremes: 'drawdown', grain: 'month', period: '2025-01/2025-12' },
    phrasings: [
      'max drawdown in 2025',
      'largest drawdown of exports in 2025',
      'drawdown 2025',
      'biggest peak-to-trough fall of 2025',
    ],
  },
  // from the peak to now, and not the largest there was
  {
    query: { operation: 'change', baseline: 'highest', period: '2026-03' },
    phrasings: [
      'peak month vs latest',
      'what was the best month and how does it compare with the latest',
      'current drawdown',
      'drawdown from the peak',
    ],
  },
  {
    query: { quantity: 'average', period: '2024-07/2025-06' },
    phrasings: ['12m avg as of June 2025', '12-month average of exports to June 2025'],
  },
]

export const moversRefused: readonly Refusing[] = [
  {
    issue: { kind: 'not_understood' },
    phrasings: [
      'is Germany among the biggest movers in July 2025',
      'movers by month',
      'did the winners and losers change in July 2025',
      'top losers as well as gainers in July 2025',
      'did exports to the US fall to 406 t on the year in March 2026',
      'did exports fall in April 2025, at 2,627 t, is that right?',
      'did exports rise more from May to July 2025 or from June to August 2025',
    ],
  },
  // than which other move, than who
  {
    issue: { kind: 'not_understood', words: ['bigger'] },
    phrasings: ['was the ytd drop bigger in H1 2025', 'was the fall bigger in July 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['more'] },
    phrasings: [
      'did China export more to the US and Japan in October 2025',
      'did Japan and the US buy more in October 2025',
      'did both Japan and the US buy more in October 2025',
    ],
  },
  { issue: { kind: 'not_understood', words: ['top'] }, phrasings: ['top 3 gainers and losers in July 2025'] },
  {
    issue: { kind: 'not_understood', words: ['percent'] },
    phrasings: ['by how many percent were exports above 5,000 t in August 2025'],
  },
]
