import type { Entry } from './corpus.ts'

const between = (extremes: 'fall' | 'rise' | 'range', period = '2025-01/2025-12') =>
  ({ operation: 'change', extremes, grain: 'month', period }) as const

/** From one extreme month to the other, and how far they are apart. */
export const extremes: readonly Entry[] = [
  {
    query: between('fall'),
    phrasings: [
      'drop from peak to trough in 2025',
      'peak to trough in 2025',
      'peak-to-trough decline 2025',
      'how much did exports fall from the peak to the trough in 2025',
    ],
  },
  {
    query: { ...between('fall'), form: 'amount' },
    phrasings: ['how much did exports drop from peak to trough in 2025 in tonnes'],
  },
  { query: between('fall', '2023-07/2026-03'), phrasings: ['peak to trough'] },
  {
    query: { ...between('fall'), grain: 'quarter' },
    phrasings: [
      'drop from the best quarter to the worst of 2025',
      'from the highest quarter to the lowest in 2025',
    ],
  },
  { query: { ...between('fall'), partners: ['US'] }, phrasings: ['US peak to trough 2025'] },
  {
    query: between('rise'),
    phrasings: ['trough to peak rise in 2025', 'from the low to the high in 2025'],
  },
  {
    query: { ...between('range'), form: 'amount' },
    phrasings: [
      'difference between the highest and lowest month of 2025',
      'gap between best and worst month in 2025',
      'how much higher is the highest month than the lowest month in 2025',
    ],
  },
  {
    query: { ...between('range'), form: 'ratio' },
    phrasings: ['ratio of the highest to the lowest month of 2025'],
  },
  // both of them, and how far they are apart
  {
    query: {
      operation: 'change',
      extremes: 'range',
      grain: 'month',
      form: 'amount',
      period: '2025-01/2025-12',
    },
    phrasings: [
      'highest and lowest month of 2025',
      'what were the best and worst months of 2025',
      'peak and trough 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      extremes: 'range',
      grain: 'month',
      form: 'amount',
      period: '2025-01/2025-12',
    },
    phrasings: ['US share, highest and lowest month of 2025'],
  },
]
