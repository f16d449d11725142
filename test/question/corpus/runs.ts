import type { Entry } from './corpus.ts'

const falls = { kind: 'streak', direction: 'down', months: 2 } as const

/** Runs at any time, and quarters that are the highest of their like. */
export const runs: readonly Entry[] = [
  // so many gains on the year, and no gain on so many years ago; of whole years the run up to the one that is named
  {
    query: {
      operation: 'streak',
      change: 'year_on_year',
      direction: 'up',
      period: '2025-10',
      claim: { kind: 'streak', months: 3, direction: 'up' },
    },
    phrasings: [
      'three yearly gains in a row in October 2025?',
      'three straight yearly gains to October 2025?',
    ],
  },
  {
    query: { operation: 'streak', grain: 'year', direction: 'up', period: '2024-01/2024-12' },
    phrasings: ['how many straight yearly gains to 2024', 'how many years in a row did exports rise to 2024'],
  },
  // the first move of a stretch
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      change: 'month_on_month',
      direction: 'up',
      threshold: { relation: 'above', value: 0, unit: 'percent' },
      nth: 1,
      grain: 'month',
      period: '2025-05/2026-03',
    },
    phrasings: [
      'when did exports first rise after April 2025',
      'first rise since April 2025',
      'when did exports grow again after April 2025',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      change: 'year_on_year',
      direction: 'down',
      threshold: { relation: 'below', value: 0, unit: 'percent' },
      nth: 1,
      grain: 'month',
      period: '2025-01/2025-12',
    },
    phrasings: [
      'when did growth turn negative in 2025',
      'when did exports first fall year on year in 2025',
      'when was the first yoy decline in 2025',
    ],
  },
  {
    query: {
      operation: 'streak',
      longest: true,
      direction: 'down',
      period: '2023-07/2026-03',
      claim: falls,
    },
    phrasings: [
      'have exports ever fallen two months in a row',
      'did exports ever fall two months running',
      'did exports fall two months in a row at any point',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'quarter',
      period: '2026-01/2026-03',
      comparison: 'period_on_period 2024-10/2026-03',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'is the latest quarter the highest since Q3 2024',
      'was last quarter the highest since Q3 2024',
      'was Q1 2026 the highest since Q3 2024',
    ],
  },
  // what a country has seen is no report of its own
  {
    query: { operation: 'streak', direction: 'down', partners: ['US'], period: '2026-01' },
    phrasings: ['how many straight declines had the US seen by January 2026'],
  },
  // up to a month: of months, each on its own month a year before
  {
    query: {
      operation: 'streak',
      direction: 'up',
      change: 'year_on_year',
      period: '2023-07/2025-11',
    },
    phrasings: [
      'through november 2025, how many straight yearly gains for total exports',
      'how many straight yearly gains up to november 2025',
    ],
  },
]
