import type { Entry } from './corpus.ts'

const HELD = '2023-07/2026-03'

const between = {
  operation: 'count_periods',
  grain: 'month',
  period: HELD,
  threshold: { relation: 'above', value: 5000, upTo: 6000, unit: 't' },
} as const

const moved = (value: number) =>
  ({
    operation: 'count_periods',
    quantity: 'change',
    change: 'month_on_month',
    grain: 'month',
    period: HELD,
    threshold: { relation: 'below', value, unit: 'percent' },
  }) as const

/** Numbers that are passed: two of them about one level, and those below zero. */
export const bounds: readonly Entry[] = [
  {
    query: between,
    phrasings: [
      'months above 5,000 t but below 6,000',
      'months above 5,000 t and below 6,000 t',
      'which months were over 5000 but under 6000 tonnes',
      'months below 6000 t but above 5000 t',
      'how many months were above 5,000 t but below 6,000 t',
    ],
  },
  // so much a month is a mean of months
  {
    query: {
      operation: 'threshold',
      quantity: 'average',
      by: 'partner',
      period: '2025-04/2026-03',
      threshold: { relation: 'above', value: 400, unit: 't' },
    },
    phrasings: [
      'who imports more than 400 t a month',
      'which countries take above 400 t per month',
      'buyers of more than 400 t monthly',
    ],
  },
  {
    query: {
      operation: 'threshold',
      quantity: 'average',
      by: 'partner',
      period: '2025-01/2025-12',
      threshold: { relation: 'above', value: 400, unit: 't' },
    },
    phrasings: ['who took more than 400 t a month in 2025'],
  },
  {
    query: { ...between, threshold: { ...between.threshold, relation: 'at_least' } },
    phrasings: ['months with at least 5000 t and at most 6000 t'],
  },
  {
    query: { period: '2025-07', claim: { kind: 'threshold', threshold: between.threshold } },
    phrasings: ['were exports above 5000 t and below 6000 t in July 2025'],
  },
  {
    query: moved(-20),
    phrasings: [
      'months with a change below -20%',
      'which months had a change of less than -20%',
      'months with growth below -20%',
    ],
  },
  { query: moved(-50), phrasings: ['when was the change lower than -50%'] },
  {
    query: { ...moved(-50), direction: 'down' },
    phrasings: ['which months had a drop worse than 50%', 'which months had more than a 50% drop'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: -50, unit: 'percent' } },
    },
    phrasings: ['was the change in May 2025 below -50%'],
  },
]

/** Between two countries, of which one reports. */
export const bilateral: readonly Entry[] = [
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'the UK-China lithium carbonate balance in June 2025',
      'UK/China trade balance in lithium carbonate, June 2025',
      'UK-China balance in lithium carbonate June 2025',
    ],
  },
]
