import type { Entry } from './corpus.ts'

/** Who moved it, who stands above, by how much a share moved: more words for what parts a whole has. */
export const sharesAndDrivers: readonly Entry[] = [
  // what a move came from is its part in the move of all
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'did the July 2025 momentum come from the US',
      'did the rise in July 2025 come from the US',
      'did growth stem from the US in July 2025',
      'was the July 2025 momentum down to the US',
    ],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 0, unit: 'percent' } },
    },
    phrasings: ['did any of the July 2025 growth come from the US'],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 100, unit: 'percent' } },
    },
    phrasings: ['did all of the July 2025 growth come from the US'],
  },
  {
    query: {
      operation: 'contribution',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: ['where did the July 2025 growth come from', 'from which country did the July 2025 rise come'],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['DE'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['was Germany behind the July 2025 rise'],
  },
  // one of those that are named as a group, or that are left: of what these took, and not the group as one of all
  {
    query: {
      operation: 'contribution',
      by: 'partner',
      partners: ['EU'],
      against: { partners: ['EU'] },
      period: '2025-11',
      comparison: 'month_on_month 2025-10',
    },
    phrasings: [
      'which EU country drove the rise in exports in November 2025',
      'which EU countries drove the rise in exports in November 2025',
      'who drove the rise in exports to the EU in November 2025',
      'what drove the rise in exports to the EU in November 2025',
    ],
  },
  {
    query: {
      operation: 'contribution',
      by: 'partner',
      partners: ['WORLD', '-US'],
      against: { partners: ['WORLD', '-US'] },
      period: '2025-11',
      comparison: 'month_on_month 2025-10',
    },
    phrasings: [
      'which country drove the rise in exports excluding the US in November 2025',
      'ex US, which country explains most of the rise in exports in November 2025',
    ],
  },
  // in percent of the rise, and not in points of all exports
  {
    query: {
      operation: 'contribution',
      partners: ['EU'],
      form: 'percent',
      period: '2025-11',
      comparison: 'month_on_month 2025-10',
    },
    phrasings: [
      'what % of the total rise from October to November 2025 was down to the EU',
      'what part of the total rise from October to November 2025 was EU',
      'how much of the rise from October to November 2025 was the EU, in percent?',
    ],
  },
  // the growth is named by its kind alone
  {
    query: {
      operation: 'contribution',
      partners: ['EU'],
      period: '2025-11',
      comparison: 'year_on_year 2024-11',
    },
    phrasings: [
      'how much of november 2025 yoy growth came from the EU',
      'how much of the yoy growth in november 2025 came from the EU',
    ],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['EU'],
      form: 'percent',
      period: '2025-11',
      comparison: 'year_on_year 2024-11',
    },
    phrasings: ['what share of the yoy growth in november 2025 did the EU make up'],
  },
  // a part of the total's move, and not the move of a part
  {
    query: {
      operation: 'contribution',
      partners: ['DE'],
      form: 'percent',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: [
      'what share of the total rise in July 2025 was German',
      'Germany: share of the overall rise in July 2025',
      'share of Germany in the total rise in July 2025',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['DE'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    },
    phrasings: ["how did Germany's share of the total change in July 2025"],
  },
  // those that moved it the other way
  {
    query: {
      operation: 'contribution',
      order: 'bottom',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
    },
    phrasings: [
      'what offset the fall in October 2025',
      'what partly offset the fall in October 2025',
      'which countries offset the decline in October 2025',
    ],
  },
  {
    query: {
      operation: 'contribution',
      direction: 'down',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
    },
    phrasings: ['who took it down in October 2025'],
  },
  // all of those that are above
  {
    query: {
      operation: 'threshold',
      period: '2025-09',
      by: 'partner',
      threshold: { relation: 'above', value: 500, unit: 't' },
    },
    phrasings: [
      'all partners above 500 t in September 2025',
      'all buyers above 500 t, September 2025',
      'every country over 500 t in September 2025',
    ],
  },
  // those that fell, and nobody else
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      by: 'partner',
      order: 'bottom',
      direction: 'down',
      change: 'month_on_month',
    },
    phrasings: ['biggest fallers in October 2025', 'top losers October 2025'],
  },
  // on the year before, and not on all of it
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
      form: 'points',
    },
    phrasings: ['US share of exports, change since last year in points'],
  },
  {
    query: {
      operation: 'change',
      direction: 'up',
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
    },
    phrasings: ['how much have exports risen since last year'],
  },
  {
    query: { quantity: 'share', partners: ['EU'], period: '2025-07' },
    phrasings: ['EU % China exports July 2025'],
  },
]

export const sharesAndDriversOfTwo: readonly Entry[] = [
  // what the traders of a group have together is the share of the group
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['EU'],
      commodities: ['810820'],
      quantity: 'share',
      period: '2025-06',
    },
    phrasings: [
      "EU suppliers' share of UK titanium imports June 2025",
      'share of EU suppliers in UK titanium imports June 2025',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD', '-EU'],
      commodities: ['810820'],
      quantity: 'share',
      period: '2025-06',
    },
    phrasings: ["non-EU suppliers' share of UK titanium imports June 2025"],
  },
  // what is named again is what it is a ratio to
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN', 'DE'],
      commodities: ['283691'],
      along: 'partner',
      form: 'ratio',
      period: '2025-06',
    },
    phrasings: [
      'ratio of UK lithium imports from China to imports from Germany, June 2025',
      'ratio of UK lithium imports from China to those from Germany, June 2025',
    ],
  },
  // the suppliers are concentrated, and the year so far stands beside the same months
  {
    query: {
      operation: 'change',
      quantity: 'concentration',
      by: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      comparison: 'year_to_date 2024-01/2024-06',
      direction: 'up',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'is UK lithium supply more concentrated than in 2024',
      'are UK lithium imports more concentrated than in 2024',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'concentration',
      by: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
      direction: 'down',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['is UK lithium sourcing more diversified than last year'],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE', 'FR', 'IT'],
      commodities: ['283691'],
      along: 'partner',
      period: '2025-06',
    },
    phrasings: ['UK lithium imports de vs fr vs it, June 2025'],
  },
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'up',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'period_on_period 2024-06/2025-05',
    },
    phrasings: [
      'who is new in UK lithium imports in June 2025',
      'first-time suppliers of UK lithium in June 2025',
    ],
  },
  // the part one good has in what moved all of them
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      against: { commodities: ['283691', '810820'] },
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'how much of the growth in UK exports is lithium, June 2025',
      "lithium's part of the growth in UK exports in June 2025",
    ],
  },
  // exports over imports
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['810820'],
      along: 'flow',
      form: 'ratio',
      period: '2025-06',
    },
    phrasings: ['coverage ratio UK titanium June 2025', 'UK trade coverage in titanium, June 2025'],
  },
  // the dearest, and not the largest
  {
    query: {
      operation: 'rank',
      quantity: 'unit_value',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'who pays the most for UK lithium in June 2025',
      'which countries pay most for UK lithium, June 2025',
    ],
  },
  // the month in which a balance came to its side
  {
    query: {
      operation: 'since',
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['810820'],
      claim: { kind: 'sign', sign: 'deficit' },
      period: '2025-06',
    },
    phrasings: [
      'since when has UK titanium been in deficit, June 2025',
      'when did the UK titanium balance turn negative, June 2025',
    ],
  },
  // how long it has been on a side is no run of rises
  {
    query: {
      operation: 'since',
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['810820'],
      claim: { kind: 'sign', sign: 'deficit' },
      period: '2025-06',
    },
    phrasings: [
      'how long has UK titanium been in deficit',
      'how long has the UK been a net importer of titanium?',
    ],
  },
  // a record is claimed of the latest month
  {
    query: {
      operation: 'record',
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['810820'],
      extreme: 'lowest',
      grain: 'month',
      claim: { kind: 'record', extreme: 'lowest' },
      period: '2025-06',
    },
    phrasings: ["is the UK's titanium deficit a record"],
  },
]
