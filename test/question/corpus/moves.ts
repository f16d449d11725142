import type { Entry, Refusing } from './corpus.ts'

/** How fast, against what is usual, over so many years. */
export const moves: readonly Entry[] = [
  // the rate of each of two months on the one before it, and not only the second on the first
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'month_on_month',
      period: '2025-08',
      comparison: 'month_on_month 2025-07',
    },
    phrasings: [
      'mom change in July and August 2025',
      'change in July and in August 2025',
      'month-on-month growth in July and August 2025',
    ],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'did the July 2025 rise come mostly from the US',
      'did the July 2025 rise come mainly from the US',
    ],
  },
  // the rate of each of two years
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'year_on_year',
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
    },
    phrasings: [
      'yoy growth in 2024 and 2025',
      'yearly growth of exports 2024, 2025',
      'growth rates for 2024 and 2025',
      'change in 2024 and in 2025',
    ],
  },
  {
    query: { operation: 'change', period: '2026-03', comparison: 'month_on_month 2026-02' },
    phrasings: [
      'how fast are exports growing',
      'exports vs last month',
      'change in exports vs last month',
      'how do exports compare with last month',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2026-03',
      form: 'amount',
      comparison: 'month_on_month 2026-02',
    },
    phrasings: ['change in tonnes not dollars', 'change in exports in tonnes, not in dollars'],
  },
  // the rate of a month beside that of the month before
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'year_on_year',
      period: '2025-12',
      comparison: 'year_on_year 2025-11',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'did export growth slow in December 2025',
      'is growth slowing, December 2025',
      'did exports decelerate in December 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'year_on_year',
      period: '2026-02',
      comparison: 'year_on_year 2026-01',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['did exports accelerate in February 2026', 'was growth picking up speed in February 2026'],
  },
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'year_to_date',
      period: '2026-01/2026-03',
      comparison: 'year_to_date 2026-01/2026-02',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['is the ytd growth slowing', 'is growth slowing year to date'],
  },
  {
    query: {
      operation: 'change',
      quantity: 'change',
      form: 'points',
      change: 'year_on_year',
      period: '2025-07',
      comparison: 'year_on_year 2025-06',
      direction: 'down',
      claim: { kind: 'narrowed' },
    },
    phrasings: ['did the yoy decline narrow in July 2025'],
  },
  // what is usual is the average of the twelve months before
  {
    query: { operation: 'change', baseline: 'average', period: '2026-03' },
    phrasings: [
      'how does the latest month compare with normal',
      'how does march compare with the average',
      'exports vs normal',
    ],
  },
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2026-03',
      comparison: 'period_on_period 2025-03/2026-02',
    },
    phrasings: ['exports vs 12m avg', 'exports vs 12-month average', 'march 2026 vs its 12-mo average'],
  },
  {
    query: { quantity: 'average', period: '2026-01/2026-03' },
    phrasings: ['3-mo avg', '3m avg exports', '3 mth average of exports'],
  },
  {
    query: { period: '2025-04/2026-03' },
    phrasings: [
      '12m sum magnets',
      '12-month total of exports',
      '12 mth total',
      '12-month rolling total of exports',
    ],
  },
  {
    query: {
      operation: 'series',
      quantity: 'average',
      grain: 'month',
      window: 3,
      period: '2025-01/2025-12',
    },
    phrasings: ['3mma exports 2025'],
  },
  // of the fall before the low, and no part of a rise
  {
    query: { operation: 'recovery', period: '2026-03', comparison: 'period_on_period 2025-04/2026-03' },
    phrasings: [
      'how much of the fall has been recovered since April',
      'recovery from april low',
      'what share of the decline has been clawed back since April 2025',
    ],
  },
  // of the fall, and not on the month before
  {
    query: { operation: 'recovery', period: '2026-03' },
    phrasings: [
      'how fast did exports recover',
      'how much have exports recovered',
      'how quickly did exports rebound',
    ],
  },
  {
    query: {
      operation: 'recovery',
      partners: ['US'],
      period: '2026-03',
      threshold: { relation: 'above', value: 400, unit: 't' },
    },
    phrasings: [
      'when were exports to the US back above 400 t',
      'when did exports to the US get back over 400 t',
    ],
  },
  {
    query: {
      operation: 'recovery',
      quantity: 'count',
      partners: ['US'],
      period: '2026-03',
      threshold: { relation: 'above', value: 400, unit: 't' },
    },
    phrasings: [
      'how many months until exports to the US were back above 400 t',
      'how long did it take exports to the US to get back above 400 t',
    ],
  },
  // the level is that of a month: the latest of its name after which another is held
  {
    query: {
      operation: 'recovery',
      period: '2026-03',
      comparison: 'period_on_period 2025-03',
      threshold: { relation: 'above', value: 0, ofBase: true },
    },
    phrasings: [
      'when did exports get back above the March level',
      "when were exports back above March 2025's level",
    ],
  },
  {
    query: {
      operation: 'recovery',
      period: '2026-03',
      comparison: 'period_on_period 2025-03',
      threshold: { relation: 'at_least', value: 0, ofBase: true },
    },
    phrasings: [
      'when did exports recover to the March 2025 level',
      'when did exports regain their March 2025 level',
      'when were exports back at the March 2025 level',
      'when did exports recover to pre-April levels',
    ],
  },
  {
    query: {
      operation: 'recovery',
      quantity: 'count',
      period: '2026-03',
      comparison: 'period_on_period 2025-03',
      threshold: { relation: 'above', value: 0, ofBase: true },
    },
    phrasings: [
      "how long did it take to get back above March 2025's level",
      'how many months until exports were back above the March 2025 level',
    ],
  },
  {
    query: {
      operation: 'recovery',
      quantity: 'share',
      partners: ['US'],
      period: '2026-03',
      threshold: { relation: 'above', value: 10, unit: 'percent' },
    },
    phrasings: ['when was the US share back above 10%', 'when did the share of the US get back above 10%'],
  },
  // the level of the month before, and of the month named
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'are exports to the US back to the pre-April level',
      'are exports to the US back at pre-April 2025 levels',
    ],
  },
  {
    query: { operation: 'recovery', period: '2025-07' },
    phrasings: [
      'how much of the fall in exports had been recovered by July 2025',
      'how far had exports recovered in July 2025',
    ],
  },
  // shared out over the days of the calendar
  {
    query: { quantity: 'average', perDay: true, period: '2026-02' },
    phrasings: [
      'exports per day in February',
      'avg daily exports feb',
      'how many tonnes a day did China export in February 2026',
      'daily average exports February 2026',
    ],
  },
  // of that month of the years before alone
  {
    query: {
      operation: 'change',
      baseline: 'average',
      grain: 'month',
      monthsOfYear: [2],
      period: '2026-02',
      comparison: 'period_on_period 2024-02/2025-02',
    },
    phrasings: [
      'exports February 2026 vs same month 2-year average',
      "exports February 2026 vs the same month's average",
      'exports in February 2026 compared with the average for the same month',
    ],
  },
  // the last month before it turned
  {
    query: { operation: 'turning', partners: ['US'], direction: 'down', period: '2026-03' },
    phrasings: [
      'when did exports to the US start falling',
      'when did exports to the US begin to fall',
      'when did the decline in exports to the US start',
    ],
  },
  {
    query: { operation: 'turning', period: '2026-03' },
    phrasings: ['turning point?', 'turning point of exports'],
  },
  // counted from a month that is named beside what happened in it
  {
    query: { period: '2025-04/2026-03' },
    phrasings: [
      'exports since the tariffs in April',
      'exports since liberation day',
      'exports since the export controls in April 2025',
      'exports since the April controls',
    ],
  },
  { query: { period: '2025-05/2026-03' }, phrasings: ['exports since the Geneva deal'] },
  { query: { period: '2025-10/2026-03' }, phrasings: ['exports since the Busan meeting'] },
  {
    query: { period: '2025-06/2026-03', partners: ['US'] },
    phrasings: ['US imports after the Geneva truce', 'exports to the US since the London framework'],
  },
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2025-05/2026-03',
      comparison: 'period_on_period 2024-04/2025-03',
    },
    phrasings: [
      'exports before and after April 2025',
      'exports before April 2025 and after',
      'exports before April 2025 vs after it',
      'exports before vs after April 2025',
      'exports before/after the controls in April 2025',
      'exports pre and post April 2025',
    ],
  },
  // how much of a year is reached
  {
    query: {
      quantity: 'share',
      period: '2024-01/2024-07',
      against: { period: { from: 2024 * 12, to: 2024 * 12 + 11 } },
    },
    phrasings: ['% of 2024 done by July', 'how much of 2024 was shipped by July'],
  },
  {
    query: {
      quantity: 'share',
      period: '2026-01/2026-03',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 11 } },
    },
    phrasings: [
      "share of last year's total already reached",
      "how much of last year's total is already reached",
      'Q1 2026 as a share of 2025',
      "how much of 2025's total have exports already reached by March",
      "how much of last year's total has been reached by march",
    ],
  },
  {
    query: {
      quantity: 'share',
      period: '2025-01/2025-12',
      against: { period: { from: 2024 * 12, to: 2024 * 12 + 11 } },
    },
    phrasings: ['2025 exports as a % of 2024', 'exports in 2025 as a percentage of 2024'],
  },
  // twelve months at the pace of those that are over
  {
    query: { quantity: 'run_rate', period: '2026-01/2026-03' },
    phrasings: [
      'run rate',
      'annualise ytd',
      'what would the year be at this pace',
      'annualised exports, last 3 months',
    ],
  },
  {
    query: {
      operation: 'change',
      form: 'annual_rate',
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
    },
    phrasings: ['cagr 24-25', 'exports cagr 24–25'],
  },
  // the latest against so many years before it
  {
    query: { operation: 'change', period: '2026-03', comparison: 'period_on_period 2024-03' },
    phrasings: [
      '2-yr change',
      'exports two-year growth',
      'how have exports changed over the last two years',
      '2y chg in exports',
    ],
  },
  // and against so many months before it
  {
    query: { operation: 'change', period: '2026-03', comparison: 'period_on_period 2025-12' },
    phrasings: [
      '3-month change',
      'how have exports changed over the last three months',
      'exports growth in the last 3 months',
      'change in exports over three months',
    ],
  },
  {
    query: { operation: 'change', period: '2025-07', comparison: 'period_on_period 2025-05' },
    phrasings: ['2-month change in July 2025', 'exports July 2025 two-month growth'],
  },
  {
    query: { operation: 'change', period: '2026-01/2026-03', comparison: 'period_on_period 2025-10/2025-12' },
    phrasings: ['qoq', 'exports qoq', 'quarterly change in exports', 'exports vs last quarter'],
  },
]

/** "tonnes, not dollars": what is not meant takes nothing away. */
export const movesOfTwo: readonly Entry[] = [
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      measure: 'net_weight',
      period: '2025-06',
    },
    phrasings: [
      'uk imports of lithium carbonate by weight rather than value, June 2025',
      'uk imports of lithium carbonate in June 2025, by weight, not value',
    ],
  },
]

/** What began when is asked, and the growth of a few months is not told by the year: nothing takes the season out of it. */
export const movesRefused: readonly Refusing[] = [
  {
    issue: { kind: 'refused', why: 'adjusted' },
    phrasings: ['annualised growth, last three months', '3 month annualised growth', '3mma annualised'],
  },
  {
    issue: { kind: 'ambiguous', slot: 'period', words: 'export controls' },
    phrasings: ['before and after the export controls', 'exports since the export controls'],
  },
  {
    issue: { kind: 'ambiguous', slot: 'period', words: 'controls' },
    phrasings: ['pre/post controls'],
  },
  {
    issue: { kind: 'not_held', slot: 'period', words: 'this July' },
    phrasings: ['compare this July with last July', 'exports this July'],
  },
]
