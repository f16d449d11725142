import type { Entry, Refusing } from './corpus.ts'

/** The same asked in another order, or with other words for it. */
export const otherWords: readonly Entry[] = [
  // as it is typed in a chat
  {
    query: { operation: 'show', partners: ['US'], period: '2025-07' },
    phrasings: [
      '@channel US july 2025',
      'can u gimme US july 2025 plz',
      'dunno, maybe US july 2025, tbh',
      'US july 2025, thx in advance',
      'I wanna know US july 2025 atm',
    ],
  },
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
      'magnets went stateside july 2025',
      'unted states july 2025',
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
  // so many months, and neither a run nor so many times as much
  {
    query: { operation: 'streak', partners: ['US'], period: '2026-03', direction: 'up' },
    phrasings: ['how many months on end have exports to the US increased'],
  },
  {
    query: {
      operation: 'streak',
      longest: true,
      partners: ['US'],
      period: '2025-01/2026-03',
      direction: 'up',
      change: 'month_on_month',
    },
    phrasings: [
      'the greatest number of consecutive monthly rises in exports to the US since 2025',
      'record number of straight monthly increases in exports to the US since 2025',
      'longest sequence of month-on-month increases in exports to the US since 2025',
    ],
  },
  {
    query: {
      operation: 'streak',
      longest: true,
      partners: ['US'],
      period: '2025-01/2026-03',
      direction: 'up',
    },
    phrasings: ['the most months in a row that exports to the US have risen since 2025'],
  },
  // what is held
  {
    query: { operation: 'coverage', period: '2026-03' },
    phrasings: [
      'what products can I ask about?',
      'how recent is your data',
      'which metals do you know?',
      'goods available?',
    ],
  },
  // a row for each, and no total
  {
    query: { operation: 'series', grain: 'month', partners: ['US'], period: '2025-01/2025-12' },
    phrasings: [
      'exports to the US 2025-01..2025-12, one figure a month',
      'exports to the US 2025, a number per month',
    ],
  },
  // of the first few together
  {
    query: { quantity: 'concentration', by: 'partner', limit: 5, period: '2025-10' },
    phrasings: [
      'what share of exports in October 2025 went to the five largest buyers',
      'how much of exports in October 2025 went to the top five buyers',
    ],
  },
  // to one or the other is to both together
  {
    query: { quantity: 'share', partners: ['US', 'DE'], period: '2025-10' },
    phrasings: [
      'what percent of exports in October 2025 went to the US or Germany',
      'what percent of exports in October 2025 went to either the US or Germany',
    ],
  },
  {
    query: { partners: ['US', 'DE'], period: '2025-10' },
    phrasings: ['add up exports to the US and Germany in October 2025'],
  },
  // one place, and no list of them
  {
    query: { partners: ['US'], period: '2025-10' },
    phrasings: ['exports, destination US, October 2025', 'exports October 2025, destination: US'],
  },
  {
    query: { operation: 'change', period: '2026-01/2026-02', comparison: 'year_to_date 2025-01/2025-02' },
    phrasings: ['the Jan-Feb 2026 change in exports'],
  },
  // of that month, and not when it last rose
  {
    query: {
      operation: 'change',
      form: 'amount',
      direction: 'up',
      period: '2026-03',
      comparison: 'month_on_month 2026-02',
    },
    phrasings: ['by how much did exports grow in the latest month'],
  },
  // in the course of the year, and not up to its end
  {
    query: { operation: 'series', grain: 'month', period: '2025-01/2025-12' },
    phrasings: ['how did exports run through 2025, month after month'],
  },
  {
    query: {
      operation: 'series',
      grain: 'year',
      period: '2023-01/2025-12',
      claim: { kind: 'direction_each', direction: 'up' },
    },
    phrasings: [
      'did exports rise every year 2023-25',
      'did exports rise in every single year from 2023 to 2025',
      'did exports rise year after year from 2023 to 2025',
      'did exports rise year after year 2023 to 2025',
      'did exports rise in all years from 2023 to 2025',
      'did exports rise year on year each year from 2023 to 2025',
    ],
  },
  {
    query: { operation: 'show', partners: ['US'], period: '2025-10' },
    phrasings: ['new topic: exports to the US in October 2025', 'different question: US October 2025'],
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
  // into a country that reports: what it took in, from wherever it came
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'lithium carbonate into the UK, June 2025',
      'foreign lithium carbonate into the UK in June 2025',
      'how many dollars of lithium carbonate came into Britain in June 2025',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'uk<-cn lithium carbonate 2025-06',
      'Chinese lithium carbonate brought into the UK in June 2025',
    ],
  },
  // what comes from no member, as European statistics call it
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD', '-EU'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK extra-EU imports of lithium carbonate in June 2025',
      'UK lithium carbonate imports in June 2025, extra-EU27',
      'UK lithium carbonate imports from extra-EU countries in June 2025',
    ],
  },
  // who is left out stands before the word as well
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD', '-CN'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'leaving China aside, UK lithium carbonate imports in June 2025',
      'UK lithium carbonate imports in June 2025, China excluded',
      'UK lithium carbonate imports in June 2025, China not included',
      'UK lithium carbonate imports in June 2025 with China left out',
      'UK lithium carbonate imports in June 2025, other than those from China',
    ],
  },
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
  ...(
    [
      ['import', 'export'],
      ['export', 'import'],
    ] as const
  ).map(
    ([one, other]): Entry => ({
      query: {
        operation: 'compare',
        form: 'ratio',
        reporters: ['GB'],
        flows: [one, other],
        commodities: ['283691'],
        along: 'flow',
        period: '2025-06',
      },
      phrasings: [
        `what multiple of ${other}s were UK lithium carbonate ${one}s in June 2025`,
        `how many times larger than ${other}s were UK lithium carbonate ${one}s in June 2025`,
        `how many times larger were UK lithium carbonate ${one}s than ${other}s in June 2025`,
        `by what multiple did UK lithium carbonate ${one}s outstrip ${other}s in June 2025`,
      ],
    }),
  ),
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      along: 'flow',
      period: '2025-06',
    },
    phrasings: ['compared with imports, how large were UK lithium carbonate exports in June 2025'],
  },
  {
    query: {
      operation: 'count_periods',
      grain: 'month',
      reporters: ['GB'],
      flows: ['import', 'export'],
      commodities: ['283691'],
      along: 'flow',
      period: '2024-06/2025-06',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'for how many months since June 2024 did UK lithium carbonate imports exceed exports',
      'how many times did UK lithium carbonate imports beat exports since June 2024',
      'months since June 2024 when UK lithium carbonate imports exceeded exports',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['US'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      "what was the uk's import bill for us lithium carbonate in june 2025",
      'uk imports, origin: United States, lithium carbonate june 2025',
      'UK Li carbonate imports from the US June 2025',
    ],
  },
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['250410'], period: '2025-06' },
    phrasings: ['UK nat graphite imports June 2025', 'UK imports of natl graphite, June 2025'],
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

export const otherWordsRefused: readonly Refusing[] = [
  // from one to the other, or both together on the year before
  {
    issue: { kind: 'not_understood', words: ['may-june 2025'] },
    phrasings: ['May-June 2025 change in exports', 'the fall in exports (May-June 2025)'],
  },
  // a part of them, and no fall
  {
    issue: { kind: 'not_understood', words: ['cut'] },
    phrasings: ["what was Germany's cut of exports in October 2025"],
  },
]

export const otherWordsAsked: readonly Refusing[] = [
  {
    issue: { kind: 'needs', slot: 'reporter' },
    phrasings: ['was China removed from UK lithium carbonate suppliers in June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['where'] },
    phrasings: ['exports less imports: where does the UK stand on lithium carbonate in June 2025'],
  },
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
    issue: { kind: 'not_understood', words: ['who'] },
    phrasings: [
      "who supplies the UK's titanium and how concentrated is it",
      'how concentrated are UK titanium imports, and who supplies them',
    ],
  },
  // those of one period are counted, and of the other none
  {
    issue: { kind: 'not_understood', words: ['than'] },
    phrasings: ['UK titanium imports: how many suppliers above 10% in 2025, and more than in 2026?'],
  },
  {
    issue: { kind: 'not_understood', words: ['concentrated'] },
    phrasings: ['UK imports of concentrated lithium carbonate June 2025'],
  },
]
