import type { Entry } from './corpus.ts'

/** Two periods set against each other: in percent, as an amount, in points. */
export const change: readonly Entry[] = [
  // how it went from one month to another is no sum of both
  // "up or down" says nothing of which of the two is the base
  {
    query: { operation: 'change', period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: ['exports up or down from June 2025 to July 2025'],
  },
  // a mean of fewer months is one all the same, and the other year is not cut to them
  {
    query: {
      operation: 'change',
      quantity: 'average',
      period: '2026-01/2026-03',
      comparison: 'period_on_period 2025-01/2025-12',
    },
    phrasings: [
      'monthly average 2026 so far vs 2025',
      'mean month so far in 2026 against the mean month of 2025',
      'average month in 2026 ytd compared with the 2025 monthly average',
    ],
  },
  // nor is a share, or a price, of all of a year
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      period: '2025-07/2025-09',
      comparison: 'period_on_period 2024-01/2024-12',
    },
    phrasings: ['US share in Q3 2025 vs 2024', 'change in the US share, Q3 2025 against 2024'],
  },
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      period: '2025-07/2025-09',
      comparison: 'period_on_period 2024-01/2024-12',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'was the US share higher in Q3 2025 than in 2024',
      'was the US share in Q3 2025 higher than in 2024',
      'was the US a bigger part of exports in Q3 2025 than in 2024',
    ],
  },
  {
    query: { operation: 'change', period: '2025-06', comparison: 'period_on_period 2025-01' },
    phrasings: ['how did exports go from January to June 2025'],
  },
  // from a month through another, what rose or fell did so between the two
  {
    query: {
      operation: 'change',
      direction: 'up',
      period: '2025-08',
      comparison: 'period_on_period 2025-05',
    },
    phrasings: [
      'how much did exports rebound from May through August 2025',
      'the rise in exports from May thru August 2025',
      'the rise in exports from May until August 2025',
    ],
  },
  // a share of the rise is in percent of it
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      form: 'percent',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: [
      'what share of the rise in exports in July 2025 was down to the US',
      'what proportion of the rise in exports in July 2025 was down to the US',
    ],
  },
  // by the year, from one end to the other
  {
    query: {
      operation: 'change',
      form: 'annual_rate',
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
    },
    phrasings: [
      'cagr of exports 2024 to 2025',
      'compound annual growth rate of exports from 2024 to 2025',
      'average annual growth of exports between 2024 and 2025',
      'annualised growth of exports 2024-2025',
      'exports growth p.a. 2024-2025',
      'by how much p.a. did exports grow from 2024 to 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      form: 'ratio',
      direction: 'up',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: ['by what factor did exports grow from May to June 2025?'],
  },
  // month on month
  {
    query: { operation: 'change', period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: [
      'change in exports in July 2025 on the month',
      'exports July 2025 vs June 2025',
      'how did exports change from June to July 2025',
      'july 2025 compared with june 2025',
      'MoM change in exports July 2025',
      'exports mom jul 2025',
      'july 2025 exports versus the previous month',
      'growth in exports between June and July 2025',
      'exports july 2025 over june 2025',
      'june to july 2025 change',
      'Jul 2025 vs Jun 2025',
      'change from june 2025 to july 2025',
      'how much did exports rise from June to July 2025',
      'monthly change July 2025',
      'what was the monthly growth of exports in July 2025',
    ],
  },
  {
    query: { operation: 'change', period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: ['percent change in exports, July 2025 over June 2025'],
  },
  // year on year
  {
    query: { operation: 'change', period: '2025-07', comparison: 'year_on_year 2024-07' },
    phrasings: [
      'one-year change in exports, July 2025',
      '1-year growth of exports July 2025',
      '1yr change july 2025',
      'how did exports in July 2025 change over one year',
      'exports July 2025 vs July 2024',
      'year-on-year change in exports, July 2025',
      'yoy exports jul 2025',
      'how did exports in July 2025 compare with a year earlier',
      'exports July 2025 against July 2024',
      'exports July 2025 yoy',
      'change in exports from July 2024 to July 2025',
      'growth in exports July 2025 on the year',
      'july 2025 exports compared with the same month last year',
      'July 2025 v July 2024',
      'yoy change July 2025',
      'exports July 2025 y/y',
      'July 2025 versus a year ago',
      'exports July 2025 vs LY',
      'july 2025 vs py',
      'exports July 2025 vs pcp',
    ],
  },
  {
    query: {
      operation: 'change',
      partners: ['DE'],
      period: '2025-10',
      comparison: 'year_on_year 2024-10',
    },
    phrasings: ['exports to Germany vs a year earlier', 'exports to germany vs pcp'],
  },
  {
    query: { operation: 'change', period: '2025-07', comparison: 'year_on_year 2024-07', form: 'amount' },
    phrasings: ['how much higher were exports in July 2025 than in July 2024'],
  },
  // of one country
  {
    query: { operation: 'change', partners: ['US'], period: '2025-07', comparison: 'month_on_month 2025-06' },
    phrasings: [
      'US imports July 2025 vs June 2025',
      'mom change US July 2025',
      'how did exports to the US change in July 2025 on June?',
      'US july 2025 mom',
    ],
  },
  // in percent, and no share
  {
    query: {
      operation: 'change',
      form: 'percent',
      partners: ['US'],
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
    },
    phrasings: [
      'fall in % of exports to the US in May 2025',
      'the drop in percent of exports to the US in May 2025',
    ],
  },
  // by how much
  {
    query: { operation: 'change', period: '2025-07', comparison: 'month_on_month 2025-06', form: 'amount' },
    phrasings: [
      'by how many tonnes did exports rise from June to July 2025',
      'change in exports in tonnes, June to July 2025',
      'by how much in tonnes did exports rise from June to July 2025?',
      'by what tonnage did exports rise from June to July 2025',
      'by what volume did July 2025 exceed June 2025',
      'how many more tonnes were exported in July 2025 than in June 2025',
    ],
  },
  // by how much it fell
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
      form: 'amount',
    },
    phrasings: [
      'by how many tonnes did exports to the US fall from April to May 2025',
      'how much did exports to the US fall in tonnes from April to May 2025',
    ],
  },
  // halves
  {
    query: { operation: 'change', period: '2025-01/2025-06', comparison: 'year_to_date 2024-01/2024-06' },
    phrasings: [
      'H1 2025 vs H1 2024',
      'first half 2025 compared with first half 2024',
      'change in exports, first half of 2025 against first half of 2024',
    ],
  },
  {
    query: { operation: 'change', period: '2025-01/2025-06', comparison: 'year_to_date 2024-01/2024-06' },
    phrasings: ['exports H1 2025 year on year'],
  },
  // years
  {
    query: { operation: 'change', period: '2024-01/2024-12', comparison: 'year_on_year 2023-01/2023-12' },
    phrasings: [
      '2024 vs 2023',
      'exports 2024 compared with 2023',
      // set side by side, whichever is named first
      'exports 2023 compared with 2024',
      'how does 2023 compare with 2024',
      '2023 against 2024',
      'growth of exports in 2024',
      'how much did exports grow in 2024',
      'yoy change 2024',
    ],
  },
  // this year so far
  {
    query: { operation: 'change', period: '2026-01/2026-03', comparison: 'year_to_date 2025-01/2025-03' },
    phrasings: [
      'YTD change',
      'year to date change in exports',
      'ytd exports vs last year',
      'ytd growth',
      'how are exports doing year to date compared with last year',
      'exports so far this year against last year',
      // the year that runs is what is asked about
      'are exports up or down so far this year?',
      'were exports up or down this year',
      'are exports higher or lower year to date',
      // of a year that runs there is only a part
      'exports 2026 vs 2025',
      'exports 2025 vs 2026',
    ],
  },
  // the year to July
  {
    query: { operation: 'change', period: '2025-01/2025-07', comparison: 'year_to_date 2024-01/2024-07' },
    phrasings: [
      'Jan-Jul 2025 vs Jan-Jul 2024',
      'January to July 2025 compared with January to July 2024',
      'change in exports January-July 2025 on a year earlier',
    ],
  },
  // of a share
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      form: 'points',
    },
    phrasings: [
      'by how many percentage points did the US share change from June to July 2025',
      'change in the US share, July 2025 vs June 2025, in percentage points',
      'how did the share of the US change from June to July 2025, in points',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: ['US share July 2025 vs June 2025'],
  },
  // since a year or quarter: the last whole one against it
  {
    query: { operation: 'change', period: '2026-01/2026-03', comparison: 'period_on_period 2025-10/2025-12' },
    phrasings: ['change in exports since Q4 2025', 'how have exports changed since Q4 2025'],
  },
  {
    query: { operation: 'change', period: '2025-01/2025-12', comparison: 'year_on_year 2024-01/2024-12' },
    phrasings: ['change in exports since 2024', 'exports up how much since 2024'],
  },
  // a percentage of two ends is from the one to the other
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      form: 'percent',
    },
    phrasings: ['from june to july 2025, pct', 'exports june to july 2025 percent'],
  },
  // from the later back to the earlier, as it was said
  {
    query: { operation: 'change', period: '2025-05', comparison: 'period_on_period 2025-08' },
    phrasings: [
      'change in exports from August 2025 to May 2025',
      'change august 2025 -> may 2025',
      'how did exports change, august 2025 to may 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-05',
      comparison: 'period_on_period 2025-08',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['did exports fall from August 2025 to May 2025'],
  },
  // as many months before
  {
    query: {
      operation: 'change',
      period: '2026-01/2026-03',
      comparison: 'period_on_period 2025-10/2025-12',
    },
    phrasings: [
      'last 3 months vs the 3 months before',
      'last 3 months vs the three months before that',
      'last 3 months vs the 3 before',
      'the last three months against the three before that',
      'last 3 months vs prior three months',
      'Q1 2026 vs the three months before',
      'how did the last 3 months compare with the 3 months before?',
      'exports since January vs the three months before',
      'last 3 months vs 3 months earlier',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2026-01/2026-03',
      comparison: 'period_on_period 2025-10/2025-12',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['were the last 3 months higher than the 3 months before?'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-04/2026-03',
      comparison: 'year_on_year 2024-04/2025-03',
    },
    phrasings: [
      'exports in the last 12 months vs the 12 before',
      '12 months to March 2026 vs the 12 before',
      'last 4 quarters vs the 4 before',
    ],
  },
  // a mean over as long as is counted back, up to what it is held against
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2026-03',
      comparison: 'period_on_period 2025-12/2026-02',
    },
    phrasings: [
      'march 2026 against the average of the three months before',
      'March 2026 vs the mean of the 3 months before it',
      'march 2026 compared with the average of the previous three months',
    ],
  },
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2025-01/2025-12',
      comparison: 'period_on_period 2024-01/2024-12',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['was 2025 above the average of the year before'],
  },
  // two months that follow on each other against the same of the year before
  {
    query: {
      operation: 'change',
      period: '2025-07/2025-08',
      comparison: 'year_on_year 2024-07/2024-08',
    },
    phrasings: [
      'exports July and August 2025 compared with the same months of 2024',
      'exports July+August 2025 vs same months of 2024',
      'change in exports, July and August 2025, against a year earlier',
    ],
  },
  // the latest month against the one named, which is no month asked about
  {
    query: {
      operation: 'change',
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['are exports back above March 2025?', 'have exports recovered to the March 2025 level'],
  },
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2026-03',
      comparison: 'period_on_period 2024-01/2024-12',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['are exports above the average of 2024', 'are exports back to the 2024 average'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2026-03',
      comparison: 'period_on_period 2025-01',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['is the US back to its January 2025 level'],
  },
  {
    query: { operation: 'change', form: 'ratio', period: '2025-07', comparison: 'year_on_year 2024-07' },
    phrasings: ['exports in July 2025 as a multiple of July 2024'],
  },
  // the one before, of which no unit is said
  {
    query: { operation: 'change', period: '2026-01/2026-03', comparison: 'year_to_date 2025-01/2025-03' },
    phrasings: ['exports this year vs last', 'exports this year against the last'],
  },
  {
    query: { operation: 'change', period: '2026-03', comparison: 'year_on_year 2025-03' },
    phrasings: ['exports in march this year vs last'],
  },
]
