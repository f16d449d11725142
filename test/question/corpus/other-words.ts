import type { Entry, Refusing } from './corpus.ts'

/** The same asked in another order, or with other words for it. */
export const otherWords: readonly Entry[] = [
  // asked for somebody, and with the slips of a phone
  {
    query: { partners: ['US'], period: '2025-07' },
    phrasings: [
      'let us have the figure for the US in July 2025',
      'hi, would you mind pulling the July 2025 figure for the US?',
      'pls grab me the american number, jul 25',
      'my boss wants to know US imports July 2025',
      'umm US July 2025, need it for the morning note',
      'US july 2025 vol',
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['did exports decraese in may 2025', 'did exports fall off a cliff in may 2025'],
  },
  {
    query: { operation: 'series', grain: 'month', period: '2025-01/2025-12' },
    phrasings: ['exports month after month in 2025'],
  },
  // what it is set against comes first, and stays what it is set against
  {
    query: {
      operation: 'change',
      partners: ['US'],
      period: '2026-02',
      comparison: 'year_on_year 2025-02',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'Compared with February 2025, were exports to the US larger in February 2026?',
      'against February 2025, were exports to the US higher in February 2026?',
      'versus February 2025, were exports to the US bigger in February 2026',
      'set against February 2025, did exports to the US grow in February 2026',
    ],
  },
  {
    query: {
      operation: 'change',
      form: 'ratio',
      partners: ['US'],
      period: '2026-02',
      comparison: 'year_on_year 2025-02',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } },
    },
    phrasings: [
      'Compared with February 2025, did exports to the US at least double in February 2026?',
      'relative to February 2025, had exports to the US at least doubled by February 2026?',
    ],
  },
  // from a year on, and not in it alone
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      partners: ['US'],
      period: '2025-01/2026-03',
    },
    phrasings: [
      'US best month from 2025',
      'record month for the US, from 2025',
      'US all-time high month (from 2025)',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      partners: ['US'],
      period: '2025-01/2025-12',
    },
    phrasings: ['US best month of 2025', 'US best month from January 2025 to December 2025'],
  },
  // when it last was, and no claim about the latest month
  {
    query: {
      operation: 'since',
      partners: ['US'],
      period: '2026-03',
      threshold: { relation: 'above', value: 600, unit: 't' },
    },
    phrasings: [
      'most recent month with more than 600 t to the US?',
      'most recent month with over 600 t shipped to the US?',
      'last month with exports to the US over 600 t',
      'the most recent time exports to the US beat 600 t',
    ],
  },
  // a list in order of size, and nothing that fell or rose
  {
    query: { operation: 'rank', by: 'partner', order: 'top', period: '2025-10' },
    phrasings: ['buyers in October 2025, top down', 'list of buyers in October 2025, descending'],
  },
  {
    query: { operation: 'rank', by: 'partner', order: 'bottom', period: '2025-10' },
    phrasings: ['buyers in October 2025, bottom up'],
  },
  // what one did to the change of all
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2026-02',
      comparison: 'year_on_year 2025-02',
    },
    phrasings: [
      'what did the US add to exports y/y in February 2026',
      'what did the US add to or take from the year-on-year change in February 2026',
    ],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2026-02',
      comparison: 'year_on_year 2025-02',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'did the US add to the year-on-year growth of exports in February 2026',
      'was the US behind part of the y/y rise in exports in February 2026',
      'did the US help push up exports in February 2026 on February 2025',
    ],
  },
]

export const otherWordsOfTwo: readonly Entry[] = [
  {
    query: {
      operation: 'change',
      quantity: 'share',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      "Compared with May 2025, was China's share of UK lithium carbonate imports higher in June 2025?",
    ],
  },
  // the good is what all of it is about, and the share is the place's
  {
    query: {
      quantity: 'share',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'Lithium carbonate: what percentage of UK imports comes from China, June 2025',
      'Lithium carbonate - percent of UK imports from China in June 2025',
      'Lithium carbonate: what percentage of UK imports is Chinese, June 2025',
      'what share does Chinese lithium carbonate have in UK imports in June 2025',
    ],
  },
  // so many dollars, and not so many goods
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: [
      'how many dollars of goods did the UK buy from China in June 2025',
      'how many million dollars of minerals did the UK buy from China in June 2025',
    ],
  },
  // heavy is by weight
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      measure: 'net_weight',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
    },
    phrasings: [
      'heaviest month for UK lithium carbonate imports in 2024',
      'which month of 2024 saw the heaviest lithium carbonate imports into the UK',
    ],
  },
]

export const otherWordsAsked: readonly Refusing[] = [
  // another good, and nothing said of those who supply it
  {
    issue: {
      kind: 'not_held',
      slot: 'commodity',
      held: ['283691'],
      words: 'lithium concentrate',
    },
    phrasings: ['UK lithium concentrate imports June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['concentrated'] },
    phrasings: ['UK imports of concentrated lithium carbonate June 2025'],
  },
]
