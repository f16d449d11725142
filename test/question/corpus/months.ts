import type { Entry } from './corpus.ts'

const in2025 = { operation: 'count_periods', period: '2025-01/2025-12', grain: 'month' } as const
const everRate = {
  operation: 'count_periods',
  quantity: 'change',
  period: '2023-07/2026-03',
  grain: 'month',
  change: 'month_on_month',
} as const

/** Months, partners and last times that are told by what passes a number, or by what else is said of them. */
export const months: readonly Entry[] = [
  // how many of the last months, as of the months of a year
  // two places are added up, and each month is told
  {
    query: { operation: 'series', grain: 'month', period: '2025-09/2025-10', partners: ['US', 'JP'] },
    phrasings: [
      'US and Japan combined: september 2025, october 2025',
      'exports to the US and Japan together in September and October 2025',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      grain: 'month',
      direction: 'down',
      period: '2025-04/2026-03',
    },
    phrasings: [
      'in how many of the last 12 months did exports fall',
      'in which of the last 12 months did exports fall',
      'how many of the last 12 months saw exports fall',
      'in how many months of the last 12 months did exports fall',
    ],
  },
  // between two amounts
  {
    query: { ...in2025, threshold: { relation: 'at_least', value: 2000, upTo: 3000, unit: 't' } },
    phrasings: [
      'how many months in 2025 were exports between 2,000 and 3,000 t',
      'which months of 2025 were between 2,000 t and 3,000 t',
      'how many months of 2025 had exports between 2 and 3 kt',
    ],
  },
  {
    query: {
      operation: 'threshold',
      by: 'partner',
      period: '2025-07',
      threshold: { relation: 'at_least', value: 200, upTo: 700, unit: 't' },
    },
    phrasings: [
      'which buyers took between 200 and 700 t in July 2025',
      'partners between 200 and 700 t in July 2025',
    ],
  },
  // to double is to rise by 100%, to more than halve to fall by more than 50%
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      change: 'month_on_month',
      direction: 'up',
      period: '2025-01/2025-12',
      grain: 'month',
      threshold: { relation: 'at_least', value: 100, unit: 'percent' },
    },
    phrasings: [
      'in how many months of 2025 did exports double',
      'in which months of 2025 did exports double',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      change: 'month_on_month',
      direction: 'down',
      period: '2025-01/2025-12',
      grain: 'month',
      threshold: { relation: 'below', value: -50, unit: 'percent' },
    },
    phrasings: ['how many months of 2025 did exports more than halve'],
  },
  // the first of those that pass
  {
    query: {
      operation: 'count_periods',
      period: '2023-07/2026-03',
      grain: 'month',
      threshold: { relation: 'above', value: 6000, unit: 't' },
      nth: 1,
    },
    phrasings: [
      'first month above 6,000 t',
      'when did exports first exceed 6 kt',
      'when was the first time exports topped 6,000 t',
      'exports topped 6,000 t for the first time when',
    ],
  },
  {
    query: {
      ...in2025,
      threshold: { relation: 'below', value: 2000, unit: 't' },
      nth: 1,
    },
    phrasings: ['first month below 2,000 t in 2025', 'when did exports first fall below 2,000 t in 2025'],
  },
  // "by" a month is up to it, and "had been falling by" the run that went on then
  {
    query: {
      operation: 'count_periods',
      period: '2023-07/2025-05',
      grain: 'month',
      threshold: { relation: 'below', value: 3000, unit: 't' },
    },
    phrasings: [
      'how many months had exports been below 3,000 t by May 2025?',
      'by May 2025, how many months were below 3,000 t',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      period: '2025-01/2025-10',
      grain: 'month',
      threshold: { relation: 'above', value: 5000, unit: 't' },
    },
    phrasings: [
      'by October 2025, how many months of 2025 were above 5,000 t',
      'by October, how many months of 2025 were above 5,000 t',
    ],
  },
  {
    query: { operation: 'streak', period: '2025-05', direction: 'down' },
    phrasings: ['how many months had exports been falling by May 2025?'],
  },
  // a low that says from which month on
  {
    query: {
      operation: 'count_periods',
      period: '2025-06/2026-03',
      grain: 'month',
      threshold: { relation: 'above', value: 5000, unit: 't' },
    },
    phrasings: [
      'after the May 2025 low, when did exports pass 5,000 t again?',
      'when did exports rise above 5,000 t again after the May 2025 trough?',
    ],
  },
  // a fall passes a number below zero
  {
    query: {
      ...in2025,
      quantity: 'change',
      change: 'year_on_year',
      direction: 'down',
      threshold: { relation: 'below', value: -20, unit: 'percent' },
    },
    phrasings: [
      'how many months in 2025 were down more than 20% yoy',
      'how many months in 2025 with yoy falls over 20%',
      'how many months in 2025 with a yoy decline of more than 20%',
      'how many months of 2025 did exports drop over 20% year on year',
    ],
  },
  // one month that moved so much settles it
  {
    query: {
      ...in2025,
      quantity: 'change',
      change: 'month_on_month',
      direction: 'down',
      threshold: { relation: 'at_most', value: -50, unit: 'percent' },
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: [
      'did exports fall by half in any month of 2025',
      'did exports halve in any month of 2025',
      'was there a month in 2025 when exports fell by at least 50%',
    ],
  },
  {
    query: {
      ...in2025,
      quantity: 'change',
      change: 'month_on_month',
      direction: 'down',
      threshold: { relation: 'below', value: -50, unit: 'percent' },
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['were there months in 2025 when exports fell more than 50%'],
  },
  {
    query: {
      ...everRate,
      direction: 'up',
      threshold: { relation: 'at_least', value: 100, unit: 'percent' },
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'did exports ever double',
      'did exports double in any month',
      'has any month seen exports double',
    ],
  },
  {
    query: {
      ...everRate,
      direction: 'down',
      threshold: { relation: 'below', value: -5, unit: 'percent' },
    },
    phrasings: ['months with mom drop bigger than 5%', 'months when exports fell by more than 5%'],
  },
  {
    query: {
      ...everRate,
      direction: 'up',
      threshold: { relation: 'at_least', value: 10, unit: 'percent' },
    },
    phrasings: ['in how many months did exports rise at least 10%'],
  },
  {
    query: {
      operation: 'threshold',
      quantity: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      by: 'partner',
      order: 'bottom',
      direction: 'down',
      change: 'month_on_month',
      threshold: { relation: 'below', value: -10, unit: 'percent' },
    },
    phrasings: [
      'who fell more than 10% in oct 25 mom',
      'destinations down over 10% in October 2025',
      'which buyers dropped by more than 10% in October 2025',
    ],
  },
  // a move in tonnes is no level
  {
    query: {
      ...everRate,
      form: 'amount',
      direction: 'down',
      threshold: { relation: 'below', value: -500, unit: 't' },
    },
    phrasings: ['months when exports fell by more than 500 t', 'months when exports lost over 500 t'],
  },
  {
    query: {
      ...everRate,
      form: 'amount',
      direction: 'up',
      threshold: { relation: 'above', value: 500, unit: 't' },
    },
    phrasings: ['months when exports rose by more than 500 t', 'months when exports gained over 500 t'],
  },
  {
    query: {
      operation: 'threshold',
      quantity: 'change',
      form: 'amount',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      by: 'partner',
      order: 'bottom',
      direction: 'down',
      change: 'month_on_month',
      threshold: { relation: 'below', value: -100, unit: 't' },
    },
    phrasings: ['which destinations fell by more than 100 t in oct 25'],
  },
  {
    query: {
      operation: 'since',
      quantity: 'change',
      period: '2026-03',
      direction: 'down',
      change: 'month_on_month',
      threshold: { relation: 'below', value: -20, unit: 'percent' },
    },
    phrasings: ['when did exports last fall more than 20%', 'last time exports fell by more than 20%'],
  },
  // and a level that was reached is no move
  {
    query: {
      operation: 'count_periods',
      period: '2023-07/2026-03',
      grain: 'month',
      threshold: { relation: 'below', value: 3000, unit: 't' },
    },
    phrasings: ['months when exports plunged below 3,000 t', 'months when exports fell below 3,000 t'],
  },
  // months that something is said of
  {
    query: { ...in2025, direction: 'down' },
    phrasings: [
      'months in 2025 when exports fell',
      'which months of 2025 were down',
      'months with falling exports in 2025',
      'how many months of 2025 were below the month before',
    ],
  },
  {
    query: { ...in2025, direction: 'up', change: 'year_on_year' },
    phrasings: [
      'how many months in 2025 were up yoy',
      'in how many months of 2025 were exports above a year earlier',
      'how many months did exports beat their year ago level in 2025',
    ],
  },
  {
    query: {
      ...in2025,
      along: 'partner',
      partners: ['DE', 'US'],
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'months in 2025 when Germany took more than the US',
      'in how many months of 2025 did Germany take more than the US',
    ],
  },
  // months with none at all
  {
    query: { ...in2025, partners: ['US'], claim: { kind: 'zero' } },
    phrasings: [
      'how many months in 2025 were exports to the US zero',
      'in how many months of 2025 were exports to the US nil',
      'how many months in 2025 did exports to the US hit zero',
      'months of 2025 with zero exports to the US',
      'months without exports to the US in 2025',
      'which months of 2025 had no exports to the US',
    ],
  },
  {
    query: { ...in2025, threshold: { relation: 'above', value: 6000, unit: 't' }, nth: 1 },
    phrasings: ['first month of 2025 above 6,000 t', 'the first month of 2025 when exports exceeded 6,000 t'],
  },
  {
    query: { ...in2025, partners: ['US'], threshold: { relation: 'above', value: 500, unit: 't' }, nth: 1 },
    phrasings: ['first month the US was above 500 t in 2025'],
  },
  // quarters and years that rose or fell, and not their months
  {
    query: { ...in2025, grain: 'quarter', direction: 'down' },
    phrasings: [
      'in how many quarters of 2025 did exports fall',
      'how many quarters of 2025 did exports fall',
    ],
  },
  {
    query: { operation: 'count_periods', period: '2023-07/2026-03', grain: 'year', direction: 'up' },
    phrasings: ['how many years did exports rise'],
  },
  // against the mean of the months that are counted
  {
    query: { ...in2025, baseline: 'average', claim: { kind: 'first_more', relation: 'above' } },
    phrasings: [
      'how many months of 2025 were above the average',
      "which months of 2025 were above the year's average",
      'number of months above average in 2025',
      'in how many months of 2025 were exports higher than the average',
    ],
  },
  {
    query: { ...in2025, baseline: 'average', claim: { kind: 'first_more', relation: 'below' } },
    phrasings: ['how many months were below average in 2025', 'months of 2025 below the monthly average'],
  },
  // the longest of all runs, however it is called
  {
    query: { operation: 'streak', longest: true, period: '2024-01/2026-03', direction: 'up' },
    phrasings: [
      'the most months in a row exports have risen since 2024',
      'maximum number of consecutive months exports have risen since 2024',
      'how many months in a row did exports rise at most since 2024',
      'longest winning streak of exports from 2024',
      'the longest time exports have grown month after month since 2024',
    ],
  },
  // since when it is so is when it last was not
  {
    query: {
      operation: 'since',
      period: '2026-03',
      threshold: { relation: 'at_most', value: 3000, unit: 't' },
    },
    phrasings: ['since when have exports been above 3,000 t'],
  },
]
