import type { Entry } from './corpus.ts'

/** Who took most, least, the second most. */
export const rank: readonly Entry[] = [
  // each has a share of its own
  {
    query: {
      operation: 'rank',
      quantity: 'share',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      limit: 3,
    },
    phrasings: [
      'top 3 destinations with shares, July 2025',
      'top 3 destinations and their shares, July 2025',
      'top 3 buyers July 2025 with % share',
      'top 3 buyers, shares, July 2025',
    ],
  },
  // the month is what is split, and stands nowhere among others
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top' },
    phrasings: [
      'what was the split of July 2025 exports by destination',
      'breakdown of July 2025 exports by country',
    ],
  },
  // who stands right beside the one that is named
  {
    query: {
      operation: 'rank',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      partners: ['DE'],
      neighbour: 'after',
    },
    phrasings: [
      'who came after Germany in July 2025',
      'who is next behind Germany in July 2025',
      'who was right behind Germany in July 2025',
      'who was second after Germany in July 2025',
      'who was runner-up to Germany in July 2025',
      'second largest buyer after Germany, July 2025',
      'biggest buyer of magnets after Germany in July 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      period: '2025-07',
      by: 'partner',
      order: 'top',
      partners: ['JP'],
      neighbour: 'before',
    },
    phrasings: ['who was just ahead of Japan in July 2025', 'who is immediately above Japan in July 2025'],
  },
  {
    query: {
      operation: 'rank',
      period: '2025-07/2025-09',
      by: 'partner',
      order: 'top',
      limit: 3,
      each: 'month',
    },
    phrasings: ['monthly top 3 buyers Q3 2025', 'top 3 of each month in Q3 2025'],
  },
  // of every month the largest
  {
    query: {
      operation: 'rank',
      period: '2025-01/2025-12',
      by: 'partner',
      order: 'top',
      each: 'month',
    },
    phrasings: [
      'top buyers of each month in 2025',
      'who led each month of 2025',
      'monthly top buyers 2025',
      'who bought the most each month of 2025',
    ],
  },
  // where it went
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top' },
    phrasings: ['where did exports go in July 2025', 'where did most exports go in July 2025'],
  },
  // of every quarter by itself
  {
    query: {
      operation: 'rank',
      period: '2025-01/2025-12',
      by: 'partner',
      order: 'top',
      limit: 1,
      each: 'quarter',
    },
    phrasings: ['top buyer by quarter 2025', 'who was the biggest buyer in each quarter of 2025'],
  },
  {
    query: {
      operation: 'rank',
      period: '2025-01/2025-12',
      by: 'partner',
      order: 'top',
      limit: 3,
      each: 'quarter',
    },
    phrasings: ['top 3 buyers each quarter of 2025', 'the three biggest buyers in each quarter of 2025'],
  },
  // by how much they changed
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      period: '2025-09',
      comparison: 'year_on_year 2024-09',
      change: 'year_on_year',
      by: 'partner',
      order: 'top',
    },
    phrasings: [
      'fastest growing buyers September 2025 yoy',
      'top buyers by yoy change September 2025',
      'top partners by year-on-year change in exports, Sept 2025',
    ],
  },
  // everybody
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top' },
    phrasings: [
      'top buyers July 2025',
      'biggest buyers in July 2025',
      'who bought the most in July 2025?',
      'largest customers July 2025',
      'exports by country July 2025',
      'which countries bought the most in July 2025',
      'ranking of destinations, July 2025',
      'top destinations for Chinese magnets in July 2025',
      'main buyers july 2025',
      'rank the partners, July 2025',
      'exports by destination in July 2025',
      'who were the buyers in July 2025',
      'leading export markets July 2025',
      'buyers July 2025',
      'top partners July 2025',
      'exports by buyer July 2025',
      'biggest importers of Chinese magnets July 2025',
      'breakdown by country July 2025',
    ],
  },
  // the first alone
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top', limit: 1 },
    phrasings: [
      'who was the largest buyer in July 2025?',
      'which country bought the most magnets in July 2025',
      'top buyer July 2025',
      'the biggest customer in July 2025',
    ],
  },
  // the first three
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top', limit: 3 },
    phrasings: [
      'top 3 buyers July 2025',
      'top three buyers in July 2025',
      'top 3 July 2025 of the ones you have',
      'three largest destinations July 2025 of those known',
      'three biggest buyers, July 2025',
      'the top-3 destinations in july 2025',
      '3 largest customers July 2025',
    ],
  },
  // the second
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top', nth: 2 },
    phrasings: [
      'second largest buyer July 2025',
      'the 2nd biggest customer in July 2025',
      'who was number two among buyers in July 2025',
      'no. 2 buyer July 2025',
      'who was the runner-up in July 2025',
      'second-biggest destination in July 2025',
    ],
  },
  // from the bottom
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'bottom' },
    phrasings: [
      'smallest buyers July 2025',
      'bottom buyers July 2025',
      'who bought the least in July 2025',
      'lowest buyers in July 2025',
    ],
  },
  // inside a continent
  {
    query: { operation: 'rank', period: '2025-09', by: 'partner', order: 'top', within: ['ASIA'] },
    phrasings: [
      'top Asian buyers September 2025',
      'top buyers in Asia September 2025',
      'largest Asian customers, September 2025',
    ],
  },
  // without one
  {
    query: { operation: 'rank', partners: ['WORLD', '-US'], period: '2025-07', by: 'partner', order: 'top' },
    phrasings: [
      'top buyers excluding the US, July 2025',
      'top buyers other than the US July 2025',
      'biggest buyers without the US in July 2025',
      'top buyers ex US July 2025',
    ],
  },
  // those alone that fell, or rose
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      period: '2025-09',
      comparison: 'year_on_year 2024-09',
      by: 'partner',
      order: 'bottom',
      direction: 'down',
      change: 'year_on_year',
    },
    phrasings: ['decliners September 2025 yoy', 'fallers September 2025 yoy'],
  },
  // those who took less than then
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      form: 'amount',
      period: '2025-09',
      comparison: 'year_on_year 2024-09',
      by: 'partner',
      order: 'bottom',
      direction: 'down',
      change: 'year_on_year',
    },
    phrasings: [
      'which buyers took less in September 2025 than a year earlier',
      'who bought less in September 2025 than in September 2024',
    ],
  },
  // as many as are told in front
  {
    query: { operation: 'rank', by: 'partner', order: 'top', limit: 2, period: '2025-07' },
    phrasings: [
      'which 2 countries took the most in July 2025',
      'the 2 buyers with the highest exports July 2025',
    ],
  },
  // tonnes are counted, and it is the least of them
  {
    query: { operation: 'rank', by: 'partner', order: 'bottom', period: '2025-10' },
    phrasings: ['who took the fewest tonnes in October 2025'],
  },
  // nobody is named but who is asked for
  {
    query: { operation: 'rank', by: 'partner', order: 'top', period: '2025-07' },
    phrasings: ['who is biggest in July 2025', 'who was the largest in July 2025'],
  },
  // nobody says what is big: its place is told, and its share
  {
    query: { operation: 'rank', by: 'partner', order: 'top', partners: ['US'], period: '2025-07' },
    phrasings: [
      'is the US a big customer in July 2025',
      'was the US a major buyer in July 2025',
      'in July 2025 was the US an important market',
      'is the US still a significant destination in July 2025',
    ],
  },
]
