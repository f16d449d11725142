import type { Entry } from './corpus.ts'

/** Month after month, and what they are on average. */
export const series: readonly Entry[] = [
  // what each month changed by, and not its rate
  {
    query: {
      operation: 'series',
      quantity: 'change',
      change: 'year_on_year',
      comparison: 'year_on_year 2024-01/2024-12',
      form: 'amount',
      grain: 'month',
      period: '2025-01/2025-12',
    },
    phrasings: [
      'yoy growth by month in tonnes 2025',
      'yoy growth of exports by month, in tonnes, 2025',
      'yoy growth by month, in absolute terms, 2025',
    ],
  },
  // what is to date is added up; the months up to date stand each on its own
  {
    query: { operation: 'series', grain: 'month', period: '2026-01/2026-03', runningTotal: true },
    phrasings: ['YTD exports month by month', 'ytd by month', 'year to date exports each month'],
  },
  {
    query: { operation: 'series', grain: 'month', period: '2026-01/2026-03' },
    phrasings: ['monthly exports ytd', 'monthly breakdown of ytd exports', 'exports ytd, monthly'],
  },
  // from the first month on, added up
  {
    query: { operation: 'series', grain: 'month', period: '2025-01/2025-12', runningTotal: true },
    phrasings: [
      'cumulative exports by month 2025',
      'running total by month 2025',
      'cumulated monthly exports 2025',
      'exports by month 2025, cumulative',
    ],
  },
  {
    query: { operation: 'series', grain: 'month', period: '2025-01/2025-12' },
    phrasings: [
      'all the months of 2025, exports',
      'exports, all the months of 2025',
      'exports, months of 2025',
      'exports in the months of 2025',
      'months of 2025',
      'exports months 2025',
    ],
  },
  {
    query: { operation: 'series', grain: 'quarter', period: '2025-01/2025-12' },
    phrasings: [
      'all the quarters of 2025, exports',
      'quarters of 2025',
      'exports 2025 quarters',
      'the four quarters of 2025',
    ],
  },
  // all months are one after the other, unless somebody adds them up
  {
    query: { operation: 'series', partners: ['US'], grain: 'month', period: '2025-01/2025-12' },
    phrasings: ['all months of 2025 for the US please', 'all months 2025 US', 'US months 2025'],
  },
  {
    query: { operation: 'series', grain: 'quarter', period: '2025-01/2025-12' },
    phrasings: ['all quarters of 2025'],
  },
  // each of them in each of the months, and years of which the last still runs
  {
    query: {
      operation: 'series',
      along: 'partner',
      partners: ['US', 'JP'],
      grain: 'month',
      period: '2025-06/2025-07',
    },
    phrasings: ['US and Japan, June and July 2025', 'exports to US and Japan in June and July 2025'],
  },
  {
    query: {
      operation: 'series',
      quantity: 'share',
      partners: ['US'],
      grain: 'month',
      period: '2025-06/2025-07',
    },
    phrasings: ['US share june and july 2025'],
  },
  {
    query: { operation: 'series', grain: 'year', period: '2024-01/2026-03' },
    phrasings: ['exports this year, last year and the year before', 'exports 2024, 2025, 2026'],
  },
  {
    query: { operation: 'series', grain: 'year', period: '2023-01/2025-12' },
    phrasings: ['exports 2023 through 2025 each'],
  },
  // how it went on, and months named one after the other
  // how it went on, in one word
  {
    query: { operation: 'series', grain: 'month', period: '2024-04/2026-03' },
    phrasings: ['development', 'Entwicklung', 'évolution', 'evolution of exports'],
  },
  {
    query: { operation: 'series', period: '2025-09/2025-12', grain: 'month', partners: ['JP'] },
    phrasings: [
      'how did shipments to Japan develop from September to December 2025, monthly',
      'list Japan for Sep, Oct, Nov and Dec 2025',
    ],
  },
  // by month
  {
    query: { operation: 'series', period: '2025-01/2025-12', grain: 'month' },
    phrasings: [
      'monthly exports 2025',
      'exports by month in 2025',
      'month by month exports 2025',
      'exports each month of 2025',
      'list monthly exports for 2025',
      'monthly figures for 2025',
      'show exports per month, 2025',
      'exports trend 2025',
      'time series of exports 2025',
      'exports in 2025 by month',
      'exports 2025 monthly',
    ],
  },
  // of one country
  {
    query: { operation: 'series', partners: ['US'], period: '2025-01/2025-12', grain: 'month' },
    phrasings: [
      'US imports by month 2025',
      'monthly exports to the US in 2025',
      'exports to the US, month by month, 2025',
    ],
  },
  // by quarter
  {
    query: { operation: 'series', period: '2025-01/2025-12', grain: 'quarter' },
    phrasings: ['exports by quarter 2025', 'quarterly exports 2025', 'quarterly totals for 2025'],
  },
  // how each month changed, and not the months up to it
  {
    query: {
      operation: 'series',
      quantity: 'change',
      period: '2026-01/2026-03',
      comparison: 'year_on_year 2025-01/2025-03',
      change: 'year_on_year',
      grain: 'month',
    },
    phrasings: ['growth of exports by month in 2026', 'change in exports month by month 2026'],
  },
  // by year
  {
    query: { operation: 'series', period: '2023-07/2026-03', grain: 'year' },
    phrasings: ['exports over the years', 'yearly exports', 'exports by year'],
  },
  // the mean of the months
  {
    query: { quantity: 'average', period: '2025-01/2025-12' },
    phrasings: [
      'average monthly exports in 2025',
      'monthly average 2025',
      'average exports per month in 2025',
      'mean monthly exports 2025',
      'what were exports on average in 2025',
      'avg monthly exports in 2025',
    ],
  },
  {
    query: { quantity: 'average', period: '2025-01/2025-07' },
    phrasings: ['average of January to July 2025'],
  },
  // the mean of half a year
  {
    query: { quantity: 'average', period: '2025-01/2025-06' },
    phrasings: ['average monthly exports in H1 2025', 'monthly average, first half of 2025'],
  },
  // of each three months in a row
  {
    query: { operation: 'series', quantity: 'average', grain: 'month', window: 3, period: '2025-01/2025-12' },
    phrasings: [
      '3-month moving average of exports in 2025',
      'three month rolling average of exports, 2025',
      'moving average over 3 months of exports in 2025',
      'rolling 3-month average in 2025',
      'exports 2025, 3 month moving average by month',
    ],
  },
  {
    query: { operation: 'series', quantity: 'average', grain: 'month', window: 3, period: '2025-03' },
    phrasings: ['3-month moving average of exports in Mar 2025'],
  },
  // the sum of each so many, and of no single months
  {
    query: { operation: 'series', grain: 'month', window: 12, period: '2025-07/2026-03' },
    phrasings: [
      '12-month moving total since July 2025',
      'trailing 12-month total by month since July 2025',
      'exports since July 2025, 12-month rolling total, monthly',
    ],
  },
  {
    query: { operation: 'series', grain: 'month', window: 3, period: '2025-01/2025-12' },
    phrasings: [
      'moving total over 3 months, 2025',
      'rolling 3-month total by month in 2025',
      '3-month total of exports by month in 2025',
    ],
  },
  // the latest twelve only
  {
    query: { quantity: 'average', period: '2025-04/2026-03' },
    phrasings: ['rolling 12 month average', '12-month average'],
  },
  // each by itself
  {
    query: { operation: 'series', period: '2025-11/2026-03', grain: 'month' },
    phrasings: ['last 5 months of exports, one by one', 'last five months, month for month'],
  },
  {
    query: { operation: 'series', period: '2025-07/2026-03', grain: 'quarter' },
    phrasings: ['the last 3 quarters one by one'],
  },
  // years that follow on each other, and the change of each
  {
    query: {
      operation: 'series',
      quantity: 'change',
      change: 'year_on_year',
      grain: 'year',
      period: '2024-01/2025-12',
      comparison: 'year_on_year 2023-01/2024-12',
    },
    phrasings: ['change in each of 2024 and 2025', 'yoy growth by year 2024 and 2025'],
  },
]
