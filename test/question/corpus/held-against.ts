import type { Entry } from './corpus.ts'

/** What is held against another figure with no side claimed, and which of the parts of a year is meant. */
export const heldAgainst: readonly Entry[] = [
  // since the lowest month: how it has changed from there, and not how low it was
  {
    query: {
      operation: 'change',
      baseline: 'lowest',
      period: '2026-03',
      comparison: 'period_on_period 2025-05',
    },
    phrasings: [
      'exports since the May 2025 low',
      'change in exports since the May 2025 low',
      'how have exports done since the May 2025 low',
      // the month that is said to be the low, and no distance of it from a lower one
      'how far above the May 2025 low are exports',
      'gap to the May 2025 low',
    ],
  },
  {
    query: {
      operation: 'change',
      baseline: 'highest',
      period: '2025-10',
      comparison: 'period_on_period 2025-08',
    },
    phrasings: ['how much below the August 2025 peak was October 2025'],
  },
  // so many months, of which the last is named
  {
    query: { period: '2025-10/2025-12' },
    phrasings: [
      '3-month total of exports to December 2025',
      'three-month sum of exports ending December 2025',
    ],
  },
  // months that are added up on both sides
  {
    query: { operation: 'change', period: '2026-01/2026-02', comparison: 'year_to_date 2025-01/2025-02' },
    phrasings: [
      'Jan+Feb 2026 vs Jan+Feb 2025',
      'exports (Jan + Feb 2026) vs (Jan + Feb 2025)',
      'January and February 2026 compared with January and February 2025',
      'Jan Feb 2026 vs Jan Feb 2025',
    ],
  },
  {
    query: { operation: 'change', period: '2026-01/2026-03', comparison: 'year_to_date 2025-01/2025-03' },
    phrasings: ['Jan+Feb+Mar 2026 vs Jan+Feb+Mar 2025'],
  },
  {
    query: {
      operation: 'change',
      baseline: 'highest',
      period: '2026-03',
      comparison: 'period_on_period 2025-01/2025-12',
    },
    phrasings: ['exports since the 2025 peak', 'change in exports since the 2025 peak'],
  },
  // above or below it: by how much is told, and on which side
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2026-03',
      comparison: 'period_on_period 2026-01/2026-03',
    },
    phrasings: [
      'was March 2026 above or below the Q1 2026 average',
      'was March 2026 over or under the average of Q1 2026',
      'was March 2026 higher or lower than the Q1 2026 average',
    ],
  },
  {
    query: { operation: 'change', baseline: 'average', period: '2026-03' },
    phrasings: [
      'how far above or below the average was March 2026',
      'was March 2026 above or below average',
      'is March 2026 below or above the average',
    ],
  },
  {
    query: { operation: 'change', period: '2026-03', comparison: 'month_on_month 2026-02' },
    phrasings: [
      'was March 2026 above or below February 2026',
      'were exports in March 2026 bigger or smaller than in February 2026',
    ],
  },
  {
    query: { operation: 'compare', partners: ['US', 'DE'], period: '2025-08', along: 'partner' },
    phrasings: [
      'was the US above or below Germany in August 2025',
      'were exports to the US more or less than to Germany in August 2025',
    ],
  },
  // on one side of it: of the months before, and no fall from the last of them
  {
    query: {
      operation: 'change',
      baseline: 'average',
      period: '2026-03',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['was March 2026 below average', 'did exports fall below the average in March 2026'],
  },
  // one of the two halves of a year
  ...(['highest', 'lowest'] as const).map(
    (extreme): Entry => ({
      query: {
        operation: 'compare',
        along: 'period',
        period: '2025-01/2025-12',
        periods: ['2025-01/2025-06', '2025-07/2025-12'],
        extreme,
      },
      phrasings:
        extreme === 'highest'
          ? [
              'which half of 2025 was better',
              'in which half of 2025 were exports higher',
              'best half of 2025',
              'was the first or second half of 2025 better',
            ]
          : ['which half of 2025 was worse', 'weaker half of 2025'],
    }),
  ),
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-04/2025-09',
      periods: ['2025-04/2025-06', '2025-07/2025-09'],
      extreme: 'highest',
    },
    phrasings: ['were exports higher in the second or third quarter of 2025'],
  },
  // of more than two it is the best of all
  {
    query: { operation: 'record', extreme: 'highest', grain: 'quarter', period: '2025-01/2025-12' },
    phrasings: ['which quarter of 2025 was better', 'which quarter of 2025 was stronger for magnets'],
  },
  // up to the end of a month, of its year
  {
    query: { partners: ['US'], period: '2025-01/2025-08' },
    phrasings: [
      'how much had China shipped to the US by the end of August 2025',
      'what had the US bought by the end of August 2025',
    ],
  },
  // parts of a year and words of the trade that few use
  {
    query: { period: '2026-01/2026-03' },
    phrasings: ['exports in the opening quarter of 2026', 'opening quarter 2026'],
  },
  {
    query: { operation: 'change', period: '2025-09', comparison: 'month_on_month 2025-08' },
    phrasings: ['September 2025 versus the month preceding'],
  },
  {
    query: { partners: ['US'], period: '2025-08' },
    phrasings: ['magnets arriving in the US in August 2025', 'what was brought into the US in August 2025'],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'bottom', period: '2025-09' },
    phrasings: ['ranking of buyers September 2025 in ascending order'],
  },
  // how long it is, said beside it
  {
    query: { period: '2025-07/2025-09' },
    phrasings: [
      'exports for the three months July to September 2025',
      'exports in the 3 months from July to September 2025',
      'exports in the three months July, August and September 2025',
      'July, August and September 2025, added',
      'exports in Q3 2025 (July to September)',
      'exports in the third quarter of 2025, July-September',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-07/2025-09',
      comparison: 'period_on_period 2025-04/2025-06',
    },
    phrasings: ['the three months July to September 2025 vs the three months April to June 2025'],
  },
  // those that did, and not what all of them did together
  {
    query: {
      operation: 'threshold',
      by: 'partner',
      period: '2025-10',
      threshold: { relation: 'at_least', value: 100, unit: 't' },
    },
    phrasings: [
      'all countries that bought at least 100 t in october 2025',
      'every country which took at least 100 t in October 2025',
      'all buyers with at least 100 t in October 2025',
    ],
  },
]
