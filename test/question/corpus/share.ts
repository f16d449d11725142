import type { Entry } from './corpus.ts'

/** Parts of a whole. */
export const share: readonly Entry[] = [
  // each has its own
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      partners: ['DE', 'US', 'JP'],
      along: 'partner',
      period: '2025-07',
    },
    phrasings: [
      'share of each of Germany, the US and Japan in July 2025',
      'shares of Germany, the US and Japan in July 2025',
    ],
  },
  // in other words
  {
    query: { quantity: 'share', partners: ['US'], period: '2025-07' },
    phrasings: [
      'what slice of the pie did the US get in July 2025',
      'US piece of the pie july 2025',
      'how much of the pie does the US take, july 2025',
      'US cut of exports july 2025',
    ],
  },
  // where nothing moves, a part is a share
  {
    query: { quantity: 'share', partners: ['DE'], period: '2025-07' },
    phrasings: [
      "Germany's part in July 2025 exports",
      "Germany's role in exports in July 2025",
      'what cut of July 2025 exports went to Germany',
      'how big a cut of July 2025 exports did Germany get',
      'of all exports in July 2025, what percent was German',
    ],
  },
  // of a group the part of one of its members
  {
    query: { quantity: 'share', partners: ['DE'], period: '2025-08', against: { partners: ['EU'] } },
    phrasings: [
      'what share of exports to the EU went to Germany in August 2025',
      'what share of EU purchases in August 2025 was German?',
      "Germany's part of the EU's imports in August 2025",
      'of what went to the EU in August 2025, how much was for Germany',
      'how much of the EU total was German in August 2025',
    ],
  },
  // of places that are named one by one, the part of one of them
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-08',
      against: { partners: ['US', 'DE', 'JP'] },
    },
    phrasings: [
      'US share of exports to the US, Germany and Japan in August 2025',
      'US share of US, Germany and Japan August 2025',
      'the US share of exports to the US, Germany and Japan, August 2025',
    ],
  },
  // by words: a part of all of it, in conditions and in claims
  {
    query: {
      operation: 'count_periods',
      quantity: 'share',
      partners: ['US'],
      grain: 'month',
      period: '2023-07/2026-03',
      threshold: { relation: 'below', value: 10, unit: 'percent' },
    },
    phrasings: [
      'in which months did the US get less than a tenth of the total',
      'months in which the US took less than a tenth of exports',
    ],
  },
  {
    query: {
      operation: 'threshold',
      quantity: 'share',
      by: 'partner',
      period: '2025-07',
      threshold: { relation: 'above', value: 10, unit: 'percent' },
    },
    phrasings: ['which buyers took more than a tenth of exports in july 2025'],
  },
  {
    query: {
      quantity: 'share',
      partners: ['DE'],
      period: '2025-07',
      claim: {
        kind: 'threshold',
        threshold: { near: 'about', relation: 'equal', value: 20, unit: 'percent', step: 4 },
      },
    },
    phrasings: [
      'did one in five tonnes go to Germany in july 2025',
      'a fifth went to Germany in July 2025, right?',
      'was the German share a fifth in July 2025',
      'Germany took about a fifth in July 2025, give or take?',
      '1 in 5 tonnes went to Germany in July 2025?',
    ],
  },
  {
    query: {
      quantity: 'share',
      partners: ['DE'],
      period: '2025-07',
      claim: {
        kind: 'threshold',
        threshold: { near: 'about', relation: 'equal', value: 20, unit: 'percent' },
      },
    },
    phrasings: [
      'roughly 20% of exports went to Germany in July 2025, correct?',
      '20% of exports went to Germany in July 2025, give or take, right?',
    ],
  },
  {
    query: {
      partners: ['DE'],
      period: '2025-07',
      claim: { kind: 'threshold', threshold: { near: 'about', relation: 'equal', value: 1100, unit: 't' } },
    },
    phrasings: [
      'Germany bought something like 1,100 t in July 2025, right?',
      'Germany bought 1,100 t or so in July 2025, right?',
      'was it in the region of 1,100 t to Germany in July 2025?',
    ],
  },
  {
    query: { quantity: 'share', partners: ['JP'], period: '2025-11' },
    phrasings: [
      'how big a chunk of the November 2025 total was Japan',
      'how large a slice of November 2025 exports went to Japan',
    ],
  },
  // a part of a longer period
  {
    query: {
      quantity: 'share',
      period: '2025-10/2025-12',
      against: { period: { from: 24300, to: 24311 } },
    },
    phrasings: [
      'what % of 2025 exports shipped in Q4',
      'what percentage of 2025 exports came in Q4 2025',
      'Q4 as a share of 2025',
      'Q4 2025 share of 2025 exports',
      'how much of 2025 came in the fourth quarter',
      'what share of exports in 2025 shipped in Q4',
      'the share of Q4 2025 in 2025',
      'how much of 2025 fell in Q4',
      'what share of 2025 exports fell in Q4',
    ],
  },
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-10/2025-12',
      against: { period: { from: 24300, to: 24311 } },
    },
    phrasings: ['what % of 2025 exports to the US shipped in Q4'],
  },
  // each has its own, and together they have one
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      partners: ['DE', 'US'],
      along: 'partner',
      period: '2025-07',
    },
    phrasings: ['shares of Germany and the US in July 2025', 'German and US shares july 2025'],
  },
  {
    query: { quantity: 'share', partners: ['DE', 'US'], period: '2025-07' },
    phrasings: ['combined shares of Germany and the US in July 2025'],
  },
  // a percentage that a place has
  {
    query: { quantity: 'share', partners: ['DE'], period: '2025-08' },
    phrasings: ["Germany's percentage in august 2025", 'german percentage august 2025'],
  },
  // one country
  {
    query: { quantity: 'share', partners: ['US'], period: '2025-07' },
    phrasings: [
      'share of the US in July 2025',
      'US share of exports July 2025',
      'what share went to the US in July 2025?',
      'what percentage of exports went to the US in July 2025',
      'US share July 2025',
      "what percent of China's magnet exports went to the US in July 2025?",
      "how much of China's exports went to the US in July 2025 in percent",
      'US / total July 2025',
      "what share of China's magnets did the US import in July 2025",
      'what % of Chinese magnets were imported by the US in July 2025',
      'share of magnets from China going to the US in July 2025',
      'the US as a percentage of total exports, July 2025',
      'what proportion of exports did the US take in July 2025',
      'American share of Chinese magnet exports, July 2025',
      'what fraction of July 2025 exports went to America?',
      'share of exports going to the US, July 2025',
      'US % of exports July 2025',
      'how large was the US share in July 2025',
      'which share of exports went to the US in July 2025?',
    ],
  },
  // another month
  {
    query: { quantity: 'share', partners: ['DE'], period: '2025-09' },
    phrasings: [
      "Germany's share in September 2025",
      'what share of exports went to Germany in Sept 2025',
      'German share Sept 2025',
      'how dependent was China on Germany as a customer in September 2025',
    ],
  },
  // how concentrated
  {
    query: { quantity: 'concentration', by: 'partner', period: '2025-07' },
    phrasings: ['HHI July 2025', 'how concentrated are exports, July 2025'],
  },
  {
    query: { quantity: 'concentration', by: 'partner', period: '2025-07', limit: 3 },
    phrasings: [
      'share of the top three buyers July 2025',
      'top 3 share July 2025',
      'combined share of the top three, July 2025',
    ],
  },
  // a base of which two publishers print different figures
  {
    query: {
      operation: 'rank',
      quantity: 'share',
      form: 'points',
      period: '2025-09',
      comparison: 'month_on_month 2025-08',
      by: 'partner',
      order: 'top',
      direction: 'up',
    },
    phrasings: ['who gained share in September 2025'],
  },
  // who gained share, in points
  {
    query: {
      operation: 'rank',
      quantity: 'share',
      form: 'points',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      by: 'partner',
      order: 'top',
    },
    phrasings: [
      'who gained most share in October 2025 vs September 2025',
      'who gained the most share between September and October 2025',
    ],
  },
  // what part of one buyer's own came when: the buyer is told with the whole, and no part of everybody's
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-01',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 10 } },
    },
    phrasings: [
      'what share of Jan–Nov 2025 US tonnage fell in January',
      'what share of US tonnage in Jan-Nov 2025 came in January',
    ],
  },
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-01/2025-06',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 11 } },
    },
    phrasings: [
      'what percentage of US 2025 purchases came in H1',
      'what share of the 2025 US volume fell in H1',
      "H1's share of US 2025 purchases",
    ],
  },
  {
    query: {
      quantity: 'share',
      period: '2025-03',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 5 } },
    },
    phrasings: ['what share of H1 2025 exports fell in March'],
  },
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-01',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 11 } },
    },
    phrasings: ['share of January in 2025 exports to the US'],
  },
  {
    query: {
      quantity: 'share',
      period: '2025-01',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 11 } },
    },
    phrasings: ['share of January in the 2025 exports', 'January 2025 as a share of the year'],
  },
  {
    query: {
      quantity: 'share',
      partners: ['US'],
      period: '2025-07/2025-09',
      against: { period: { from: 2025 * 12, to: 2025 * 12 + 11 } },
    },
    phrasings: [
      'what share of exports to the US in 2025 was shipped between July and September',
      'what share of 2025 exports to the US left between July and September',
    ],
  },
  {
    query: {
      quantity: 'share',
      period: '2025-10',
      against: { period: { from: 2025 * 12 + 9, to: 2025 * 12 + 11 } },
    },
    phrasings: ['October 2025 as a share of the quarter'],
  },
  // of two times the one in which it was the larger
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      along: 'period',
      partners: ['US'],
      period: '2025-10/2025-11',
      periods: ['2025-10', '2025-11'],
      extreme: 'highest',
    },
    phrasings: [
      'was the us share bigger in oct 2025 or in nov 2025',
      'was the US share higher in October or November 2025',
      'us share in oct or nov 2025: which was bigger?',
    ],
  },
  // of each of the two
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      along: 'partner',
      partners: ['US', 'DE'],
      period: '2025-10',
    },
    phrasings: [
      'share of the US and share of Germany oct 2025',
      'share to the US and share to Germany in October 2025',
    ],
  },
]
