import type { Entry, Refusing } from './corpus.ts'

const grew = {
  operation: 'rank',
  quantity: 'change',
  by: 'partner',
  order: 'top',
  period: '2025-08',
} as const

/** What moved for each of them, and a month held against a marked one. */
export const byEach: readonly Entry[] = [
  {
    query: {
      operation: 'change',
      change: 'year_to_date',
      period: '2025-01/2025-09',
      comparison: 'year_to_date 2024-01/2024-09',
    },
    phrasings: ['ytd change Q3 2025', 'ytd change September 2025'],
  },
  // of the months from January on, whatever is made of the change
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      by: 'partner',
      order: 'top',
      change: 'year_to_date',
      period: '2026-01/2026-03',
      comparison: 'year_to_date 2025-01/2025-03',
    },
    phrasings: [
      'ytd change by destination March 2026',
      'ytd growth by country, March 2026',
      'ytd change by destination February–March 2026',
    ],
  },
  {
    query: {
      operation: 'contribution',
      change: 'year_to_date',
      period: '2026-01/2026-03',
      comparison: 'year_to_date 2025-01/2025-03',
    },
    phrasings: [
      'who contributed most to the ytd change in exports, March 2026',
      'who drove the ytd change in exports in March 2026',
    ],
  },
  {
    query: { ...grew, change: 'month_on_month', comparison: 'month_on_month 2025-07' },
    phrasings: [
      'growth by destination August 2025',
      'growth of exports by country in August 2025',
      'change by country August 2025',
      'growth per destination, August 2025',
      'growth for each destination in August 2025',
    ],
  },
  {
    query: { ...grew, change: 'year_on_year', comparison: 'year_on_year 2024-08' },
    phrasings: [
      'exports by country, yoy, August 2025',
      'yoy change by country in August 2025',
      'exports by destination August 2025, yoy growth',
      'exports by destination August 2025, change on a year earlier',
    ],
  },
  {
    query: { operation: 'change', period: '2025-01/2025-12', comparison: 'year_on_year 2024-01/2024-12' },
    phrasings: ['2025 total and yoy'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US', 'JP'],
      along: 'partner',
      extreme: 'highest',
      direction: 'up',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: ['which grew faster in July 2025, the US or Japan'],
  },
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-01/2025-12',
      comparison: 'year_on_year 2024-01/2024-12',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['did exports to the US fall 2025', "didn't exports to the US fall 2025"],
  },
  // a season behind where it goes; "did exports to the US fall 2025" is a verb
  {
    query: {
      partners: ['US'],
      period: '2025-09/2025-11',
    },
    phrasings: ['exports to the US fall 2025', 'exports to the United States, fall 2025'],
  },
  {
    query: {
      operation: 'contribution',
      period: '2025-04',
      comparison: 'month_on_month 2025-03',
      direction: 'down',
    },
    phrasings: ['who is behind the drop in April 2025', 'who was behind the April 2025 drop'],
  },
  // how much of the one figure the other is
  {
    query: { quantity: 'share', period: '2026-03', against: { period: { from: 24300, to: 24300 } } },
    phrasings: [
      'what % of January 2025 was March 2026',
      'what percent of January 2025 exports were March 2026 exports',
      'what % of its January 2025 level were exports in March 2026',
      'exports in March 2026 as a percentage of those in January 2025',
    ],
  },
  // the December that is meant came after the peak; "December against January 2025" is the one before
  {
    query: {
      operation: 'change',
      baseline: 'highest',
      period: '2025-12',
      comparison: 'period_on_period 2025-01',
    },
    phrasings: [
      'how far below the January 2025 peak was December',
      'how far below the January 2025 peak was December 2025',
      'December against the January 2025 high',
    ],
  },
  {
    query: {
      operation: 'change',
      form: 'amount',
      period: '2025-05',
      comparison: 'period_on_period 2025-08',
    },
    phrasings: ['how far below August 2025 was May 2025', 'how far above August 2025 was May 2025'],
  },
  {
    query: { operation: 'change', period: '2025-08', comparison: 'month_on_month 2025-07' },
    phrasings: ['did exports rise or fall in August', 'have exports gone up or down in August'],
  },
]

export const byEachOfTwo: readonly Entry[] = [
  // what the one ships is what those who are asked for buy
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['810820'],
      period: '2025-06',
    },
    phrasings: [
      'how much titanium did the UK ship in June 2025 and who bought most',
      'how much titanium did the UK sell in June 2025, and who bought the most?',
    ],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410'],
      period: '2025-06',
    },
    phrasings: ['how much graphite did the UK buy in June 2025 and who sold most'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD', '-EU'],
      commodities: ['250410'],
      period: '2025-06',
    },
    phrasings: [
      'UK graphite from outside the EU June 2025',
      'UK graphite from non-EU countries June 2025',
      'UK graphite from everywhere but the EU, June 2025',
      'UK graphite from countries other than EU members June 2025',
    ],
  },
]

export const byEachRefused: readonly Refusing[] = [
  // a letter that can as well stand for a number is no "and"
  {
    issue: { kind: 'not_understood', words: ['n'] },
    phrasings: ['top n buyers', '2025 total n yoy'],
  },
  // a part of a fall has no tonnes, and changes have no change
  {
    issue: { kind: 'not_understood', words: ['in tonnes'] },
    phrasings: ['recovery from may 2025 trough to nov 2025 in tonnes'],
  },
  {
    issue: { kind: 'not_understood', words: ['monthly changes'] },
    phrasings: ['did monthly changes in tonnes rise in 2025'],
  },
  // the lowest month of all exports, and not of those to Germany
  {
    issue: { kind: 'not_understood', words: ['month'] },
    phrasings: ['what did Germany take in the month exports were lowest'],
  },
  {
    issue: { kind: 'not_understood', words: ['month'] },
    phrasings: ['exports 2025 by destination and month', 'exports in 2025 per country and month'],
  },
]

export const byEachOfTwoRefused: readonly Refusing[] = [
  {
    issue: { kind: 'not_understood', words: ['flibber'] },
    phrasings: ['UK flibber imports', 'UK imports of flibber in 2025'],
  },
]
