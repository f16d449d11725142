import type { Entry } from './corpus.ts'

/** Words in front of a question that change nothing: when, for whom, hello, whether. */
export const frames: readonly Entry[] = [
  {
    query: { partners: ['US'], period: '2025-07' },
    phrasings: [
      'exports for us july 2025',
      'figures for us in july 2025',
      'give me figures for us in july 2025',
      'for us july 2025',
      'july 2025 number for us',
      'For my report: exports to the US in July 2025',
      'exports to the US in July 2025, with source',
      'Based on the published figures, exports to the US in July 2025',
    ],
  },
  {
    query: { period: '2025-07' },
    phrasings: [
      'get the july 2025 figure for us',
      'could you check july 2025 exports for us',
      'give us july 2025 exports',
    ],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'top', period: '2025-10' },
    phrasings: ['top buyers October 2025 in your data set'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'In July 2025, did exports rise?',
      'in July 2025 did exports rise',
      'So in July 2025, were exports up?',
      'tell me whether exports rose in July 2025',
      "I'd like to know whether exports rose in July 2025",
      'do you know if exports rose in July 2025?',
      'I wonder if exports rose in July 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      limit: 1,
      order: 'top',
      period: '2025-10',
      claim: { kind: 'rank', nth: 1, order: 'top', code: 'DE' },
    },
    phrasings: [
      'In October 2025, was Germany the top buyer?',
      'Germany: was it the top buyer in October 2025?',
    ],
  },
  {
    query: {
      period: '2025-01/2025-12',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 57000, unit: 't' } },
    },
    phrasings: [
      'In 2025, did exports exceed 57,000 t',
      'exports exceeded 57,000 t in 2025',
      'exports were above 57,000 t in 2025',
    ],
  },
  {
    query: {
      partners: ['DE'],
      period: '2025-08',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 1300, unit: 't' } },
    },
    phrasings: ['germany above 1.3 kt in aug 2025', 'In August 2025, was Germany above 1.3 kt?'],
  },
  // the year at the head is that of all behind it
  {
    query: { period: '2025-01/2025-08' },
    phrasings: [
      '2025: exports jan-aug',
      'In 2025, exports from January to August',
      '2025: exports up to August',
    ],
  },
  {
    query: { period: '2025-01/2025-04' },
    phrasings: ['In 2025, exports before May'],
  },
  {
    query: {
      operation: 'change',
      form: 'amount',
      direction: 'down',
      period: '2025-05',
      comparison: 'period_on_period 2025-03',
    },
    phrasings: ['In 2025, by how much did exports fall between March and May?'],
  },
  {
    query: { operation: 'record', extreme: 'lowest', grain: 'month', period: '2025-03/2025-12' },
    phrasings: ['2025: weakest month for exports since March'],
  },
  {
    query: { partners: ['US', 'EU'], operation: 'compare', along: 'partner', period: '2025-11' },
    phrasings: ['2025: US versus EU, november'],
  },
  {
    query: { partners: ['US'], period: '2026-02/2026-03' },
    phrasings: ['us: february and march 2026 together', 'so us: february and march 2026 together'],
  },
  // where the asker has it from, and whether the bot says so too
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      form: 'ratio',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } },
    },
    phrasings: [
      'Our boss says exports to the US doubled in June 2025. True?',
      'I read that exports to the US doubled in June 2025, is that so',
      'we were told exports to the US doubled in June 2025. Do you agree?',
    ],
  },
  {
    query: {
      period: '2025-01',
      claim: { kind: 'threshold', threshold: { relation: 'equal', value: 6357, unit: 't' } },
    },
    phrasings: [
      'Reuters says 6,357 t for January 2025. Do you agree?',
      'Reuters puts January 2025 at 6,357 t. Agree?',
      'Bloomberg reported that China exported 6,357 t in January 2025. Does that match your data?',
      'can you verify that exports were 6,357 t in January 2025',
      'you said 6,357 t for January 2025, right?',
    ],
  },
]
