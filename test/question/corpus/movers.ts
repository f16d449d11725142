import type { Entry, Refusing } from './corpus.ts'

const june = { period: '2025-07', comparison: 'month_on_month 2025-06' } as const

/** Rises and falls in one list, and a fall from a peak by its own name. */
export const movers: readonly Entry[] = [
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
    phrasings: ['current drawdown', 'drawdown from the peak'],
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
    ],
  },
  // than which other move, than who
  {
    issue: { kind: 'not_understood', words: ['bigger'] },
    phrasings: ['was the ytd drop bigger in H1 2025', 'was the fall bigger in July 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['more'] },
    phrasings: ['did China export more to the US and Japan in October 2025'],
  },
  { issue: { kind: 'not_understood', words: ['top'] }, phrasings: ['top 3 gainers and losers in July 2025'] },
  {
    issue: { kind: 'not_understood', words: ['percent'] },
    phrasings: ['by how many percent were exports above 5,000 t in August 2025'],
  },
]
