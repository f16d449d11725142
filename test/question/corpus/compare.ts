import type { Entry } from './corpus.ts'

/** Several places side by side. */
export const compare: readonly Entry[] = [
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'JP'],
      form: 'ratio',
      period: '2025-07',
    },
    phrasings: ['US as a multiple of Japan, July 2025'],
  },
  // by how much the one is below the other, in percent, and no move of either
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'DE'],
      form: 'percent',
      period: '2025-10',
    },
    phrasings: [
      'what percentage lower was the US than Germany in October 2025',
      'by what percentage was the US lower than Germany in October 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'US'],
      form: 'ratio',
      period: '2025-10',
    },
    phrasings: [
      'exports to Germany as a multiple of those to the US in October 2025',
      'exports to Germany as a multiple of exports to the US in October 2025',
      'how many times as much did Germany buy as the US in October 2025',
      'how many times as much as the US did Germany buy in October 2025',
      'how many times as many magnets as the US did Germany buy in October 2025',
    ],
  },
  // "with" sets them against each other, and "us" behind "compare" is no asker
  {
    query: { operation: 'compare', along: 'partner', partners: ['US', 'DE'], period: '2025-07' },
    phrasings: [
      'compare us with germany in july 2025',
      'compare the US with Germany in July 2025',
      'compare exports to the US with Germany, July 2025',
      'Compare exports to the US in July 2025 with Germany',
    ],
  },
  // where China alone reports, two others set against each other are its markets
  {
    query: { operation: 'compare', along: 'partner', partners: ['US', 'DE'], period: '2025-07' },
    phrasings: ['US vs Germany exports July 2025', 'US versus Germany exports in July 2025'],
  },
  // a figure of the one, and of the other none is named
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'JP'],
      form: 'ratio',
      period: '2025-07',
    },
    phrasings: [
      'how many times larger was the German volume than the Japanese in July 2025',
      "how many times larger was the German figure than Japan's in July 2025",
    ],
  },
  // a row of places with nothing between them
  {
    query: { operation: 'compare', along: 'partner', partners: ['US', 'JP', 'IN'], period: '2025-07' },
    phrasings: [
      'exports: us japan india July 2025',
      'compare exports US Japan India July 2025',
      'us japan india july 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'JP'],
      form: 'ratio',
      period: '2025-07',
    },
    phrasings: ['us:japan ratio jul 2025'],
  },
  // a bloc among those that are ranked is ranked as itself
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['EU', 'US', 'JP'],
      extreme: 'highest',
      period: '2025-07',
    },
    phrasings: ['rank the EU, the US and Japan in July 2025', 'EU, US, Japan: rank July 2025'],
  },
  // what is left of one where the other is taken from it
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['EU', 'US'],
      form: 'amount',
      period: '2025-07',
    },
    phrasings: ['exports July 2025: EU minus US'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'JP'],
      form: 'amount',
      period: '2025-07',
    },
    phrasings: ['exports July 2025: US minus Japan'],
  },
  // "and" in other languages
  {
    query: { operation: 'compare', along: 'partner', partners: ['DE', 'JP'], period: '2025-07' },
    phrasings: [
      'Ausfuhren nach Deutschland und Japan Juli 2025',
      "exportations vers l'Allemagne et le Japon juillet 2025",
      'exportaciones a Alemania y Japón julio 2025',
      '2025年7月对德国和日本出口',
      'экспорт в Германию и Японию июль 2025',
    ],
  },
  // what one has before the other
  {
    query: { operation: 'compare', along: 'partner', partners: ['US', 'JP'], period: '2025-07' },
    phrasings: ["exports July 2025, US' lead over Japan", 'US vs Japan, Chinese exports July 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'JP'],
      form: 'amount',
      period: '2025-07',
    },
    phrasings: ['how much more did China export to the US than export to Japan in July 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      quantity: 'unit_value',
      partners: ['JP', 'US'],
      extreme: 'highest',
      period: '2025-07',
    },
    phrasings: [
      'higher unit value: japan or us july 2025',
      'which of Japan and the US had the highest unit value in July 2025',
    ],
  },
  // one of several
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['JP', 'KR', 'IN'],
      extreme: 'highest',
      period: '2025-07',
    },
    phrasings: [
      'which of Japan, Korea and India took the most in July 2025',
      'which of Japan Korea and India bought most in July 2025',
      'which of Japan, Korea and India had the highest imports in July 2025',
      'which of Japan, Korea and India was the largest in July 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      extreme: 'highest',
      period: '2024-01/2025-12',
      periods: ['2024-01/2024-12', '2025-01/2025-12'],
    },
    phrasings: ['which of 2024 and 2025 was the highest for exports'],
  },
  // two countries
  // the same part of each year
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2023-07/2025-07',
      periods: ['2023-07', '2024-07', '2025-07'],
    },
    phrasings: [
      'exports in July by year',
      'july exports each year',
      'exports in July of each year',
      'exports in July of 2023, 2024 and 2025',
      'exports july 2023 2024 and 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2024-01/2025-09',
      periods: ['2024-01/2024-09', '2025-01/2025-09'],
    },
    phrasings: ['exports jan-sep by year', 'exports YTD september by year'],
  },
  // in a row without a comma between them they are of one year as well
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-12',
      periods: ['2025-01/2025-03', '2025-04/2025-06', '2025-07/2025-09', '2025-10/2025-12'],
    },
    phrasings: ['exports q1 q2 q3 and q4 2025', 'exports q1, q2, q3 and q4 2025'],
  },
  // what stands beside the year to date is as long as it was named
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2026-03',
      periods: ['2025-01/2025-12', '2026-01/2026-03'],
    },
    phrasings: ['exports 2025 and ytd 2026'],
  },
  // totals of each
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2024-01/2026-03',
      periods: ['2024-01/2024-12', '2025-01/2025-12', '2026-01/2026-03'],
    },
    phrasings: ['total exports 2024, 2025 and ytd 2026', 'exports 2024, 2025 and Q1 2026'],
  },
  {
    query: { operation: 'compare', partners: ['DE', 'US'], period: '2025-09', along: 'partner' },
    phrasings: [
      'Germany vs US, September 2025',
      'compare Germany and the US in September 2025',
      'Germany versus the United States September 2025',
      'exports to Germany compared with the US in September 2025',
      'Germany against America, Sept 2025',
    ],
  },
  {
    query: { operation: 'compare', partners: ['US', 'DE'], period: '2025-09', along: 'partner' },
    phrasings: [
      'US vs Germany, September 2025',
      'exports to both the US and Germany, September 2025',
      'exports to the US and Germany both, Sept 2025',
    ],
  },
  // against all others
  {
    query: { operation: 'compare', partners: ['US', 'REST'], period: '2025-09', along: 'partner' },
    phrasings: [
      'US vs the rest of the world, September 2025',
      'exports to the US and to everyone else in September 2025',
      'exports to the US against all other countries, Sept 2025',
    ],
  },
  // how much more
  {
    query: {
      operation: 'compare',
      partners: ['DE', 'US'],
      period: '2025-09',
      along: 'partner',
      form: 'amount',
    },
    phrasings: [
      'how much more did Germany take than the US in September 2025?',
      'how much more than the US did Germany take in September 2025?',
      'difference between Germany and the US in September 2025',
      'by how much did Germany exceed the US in September 2025',
      'gap between Germany and the US in Sept 2025',
    ],
  },
  // how many times
  {
    query: {
      operation: 'compare',
      partners: ['DE', 'US'],
      period: '2025-09',
      along: 'partner',
      form: 'ratio',
    },
    phrasings: ['Germany to US ratio September 2025'],
  },
  // three countries
  {
    query: { operation: 'compare', partners: ['DE', 'US', 'JP'], period: '2025-07', along: 'partner' },
    phrasings: [
      'compare Germany, the US and Japan in July 2025',
      'Germany vs US vs Japan July 2025',
      'Germany, US and Japan, July 2025',
      'exports to Germany, the US and Japan in July 2025',
    ],
  },
  // in the order of the year, or back: all in the year that is named once
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-12',
      periods: ['2025-01/2025-03', '2025-04/2025-06', '2025-07/2025-09', '2025-10/2025-12'],
    },
    phrasings: [
      'exports Q1, Q2, Q3 and Q4 2025',
      'exports 2025 Q1, Q2, Q3 and Q4',
      'exports Q1 2025, Q2, Q3, Q4',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-01/2025-12',
      periods: ['2025-01', '2025-05', '2025-12'],
    },
    phrasings: [
      'exports Jan, May, Dec 2025',
      'exports Jan/May/Dec 2025',
      'exports in January, May and December of 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-04/2025-12',
      periods: ['2025-10/2025-12', '2025-07/2025-09', '2025-04/2025-06'],
    },
    phrasings: ['exports Q4, Q3 and Q2 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-11/2026-01',
      periods: ['2025-11', '2025-12', '2026-01'],
    },
    phrasings: ['exports Nov, Dec and Jan 2026'],
  },
  // so many of one for each of the other: the one asked for is the multiple
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['KR', 'JP'],
      period: '2025-10',
      form: 'ratio',
    },
    phrasings: [
      'for every tonne to Japan how many to Korea in October 2025',
      'for each ton to Japan, how many tons to Korea in October 2025?',
      'ratio of Korea to Japan in October 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      partners: ['DE', 'US'],
      period: '2025-07',
      form: 'amount',
    },
    phrasings: [
      'how far ahead of Germany was the US in July 2025',
      'how far behind Germany was the US in July 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      form: 'ratio',
    },
    phrasings: ['June 2025 to May 2025 ratio', 'ratio of June 2025 to May 2025'],
  },
  // of different length: each is told, and nothing moved from the one to the other
  {
    query: {
      operation: 'compare',
      along: 'period',
      partners: ['US'],
      period: '2025-01/2026-03',
      periods: ['2026-01/2026-03', '2025-01'],
    },
    phrasings: ['exports to the US Q1 2026 vs Jan 2025', 'exports to the US: Q1 2026 against Jan 2025'],
  },
  // each of them stands by itself already
  {
    query: {
      operation: 'compare',
      along: 'period',
      period: '2025-07/2025-12',
      periods: ['2025-07/2025-09', '2025-10/2025-12'],
    },
    phrasings: ['third and fourth quarter of 2025, tonnes each', 'exports in each of Q3 and Q4 2025'],
  },
]
