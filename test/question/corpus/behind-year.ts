import type { Entry } from './corpus.ts'

const thisYear = {
  operation: 'change',
  period: '2026-01/2026-03',
  comparison: 'year_to_date 2025-01/2025-03',
} as const

/** This year by now against the same months of the last. */
export const behindYear: readonly Entry[] = [
  {
    query: thisYear,
    phrasings: [
      'ahead of or behind 2025',
      'are we ahead of or behind last year',
      'how are we doing against this time last year',
      'exports vs last year',
      'growth on last year',
    ],
  },
  {
    query: {
      ...thisYear,
      operation: 'threshold',
      quantity: 'change',
      change: 'year_to_date',
      by: 'partner',
      order: 'top',
      direction: 'up',
      threshold: { relation: 'above', value: 10, unit: 'percent' },
    },
    phrasings: [
      'buyers that grew more than 10% in 2026 so far compared with 2025',
      'which destinations grew more than 10% so far in 2026 against 2025',
    ],
  },
  {
    query: { ...thisYear, claim: { kind: 'direction', direction: 'up' } },
    phrasings: [
      'are we above last year so far',
      'are exports above 2025 YTD',
      'are exports up on last year so far',
      'are exports ahead of last year',
      "are exports above last year's pace",
      'are exports higher than last year',
      'are exports above last year',
      'are exports up on 2025',
      'are exports up on last year',
      'did exports rise on last year',
      'are exports up from last year',
    ],
  },
  {
    query: { ...thisYear, claim: { kind: 'direction', direction: 'down' } },
    phrasings: [
      "still below last year's pace?",
      "are exports still below last year's pace",
      'are exports behind 2025',
      'are exports lower than last year',
      'were exports below 2025',
    ],
  },
  {
    query: { ...thisYear, form: 'amount' },
    phrasings: ['how far behind last year are we', "how far behind last year's pace are exports"],
  },
]
