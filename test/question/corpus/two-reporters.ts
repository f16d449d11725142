import type { Entry } from './corpus.ts'

/** Two reporters and both flows: whose trade it is, and which way it goes, stand in the words. */
export const twoReporters: readonly Entry[] = [
  // two who supply the same taker, though the first of them reports what it sends to the other as well
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['BR', 'CN'],
      along: 'partner',
      commodities: ['250410'],
      period: '2025-06',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'did Brazil supply more graphite to the UK than China in June 2025',
      'did Brazil export more graphite to the UK than China did in June 2025',
      'did Brazil sell the UK more graphite than China in June 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['BR'],
      flows: ['export'],
      partners: ['GB', 'DE'],
      along: 'partner',
      commodities: ['250410'],
      period: '2025-06',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: ['did Brazil supply more graphite to the UK than to Germany in June 2025'],
  },
  // of two who are named behind "which of", the more from one of them, and not more than the taker
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['NO', 'CN'],
      along: 'partner',
      commodities: ['250410'],
      period: '2025-06',
      extreme: 'highest',
    },
    phrasings: [
      'which of Norway and China supplied more UK graphite imports in June 2025',
      'which of Norway and China supplied more UK graphite in June 2025',
      "which of Norway and China supplied more of the UK's graphite imports in June 2025",
    ],
  },
  // the verb between two goods sets the one against the other
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820', '250410'],
      along: 'commodity',
      form: 'amount',
      period: '2025-06',
    },
    phrasings: [
      'by how much does titanium exceed graphite in UK imports in June 2025',
      'by how much do UK titanium imports exceed graphite imports in June 2025',
      'UK imports in June 2025: by how much does titanium exceed graphite',
    ],
  },
  // one behind the other: whose it is, and with whom
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['US'],
      commodities: ['810820'],
      period: '2025-06',
    },
    phrasings: ['UK US titanium exports June 2025', 'UK-US titanium exports June 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE'],
      commodities: ['250410'],
      period: '2025-06',
    },
    phrasings: [
      'UK Germany graphite imports June 2025',
      'UK German graphite imports June 2025',
      'graphite UK Germany imports June 2025',
    ],
  },
  // the flow first, and then whose it is
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['NL'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'imports UK lithium carbonate Netherlands june 2025',
      'imports, UK, lithium carbonate, Netherlands, june 2025',
    ],
  },
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'imports UK lithium carbonate june 2025',
      'imports: UK lithium carbonate, june 2025',
      'imports of the UK, lithium carbonate, june 2025',
      'imports du Royaume-Uni, lithium carbonate, juin 2025',
    ],
  },
  // whose it is that somebody buys: who the suppliers are
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'whose lithium carbonate did the UK buy in June 2025',
      'whose lithium carbonate did the UK import in June 2025',
    ],
  },
  // who stands behind "by" takes it or gives it, and the place before the good is the other end
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK lithium carbonate bought by Germany in june 2025',
      'British lithium carbonate purchased by Germany, june 2025',
      'UK lithium carbonate that was imported by Germany in june 2025',
      'UK lithium carbonate imported into Germany in june 2025',
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK lithium carbonate supplied by Germany in june 2025',
      'German lithium carbonate bought by the UK in june 2025',
    ],
  },
  // exporters and importers of a country are the country itself
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'how much did UK lithium carbonate exporters earn in june 2025',
      'revenue of British lithium carbonate exporters, june 2025',
    ],
  },
  {
    query: {
      operation: 'record',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      grain: 'month',
      extreme: 'lowest',
    },
    phrasings: ['worst month of 2025 for UK lithium carbonate importers'],
  },
  // two that are claimed to move apart
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691'],
      along: 'commodity',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up', opposite: true },
    },
    phrasings: [
      'did UK graphite imports rise while lithium carbonate imports fell in june 2025',
      'did UK graphite imports rise and lithium carbonate imports fall in june 2025',
      'UK graphite imports up but lithium carbonate down in june 2025?',
    ],
  },
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import', 'export'],
      commodities: ['283691'],
      along: 'flow',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'down', opposite: true },
    },
    phrasings: ['did UK lithium carbonate imports fall but exports rise in june 2025'],
  },
  // which of two goods moved more, and not whether both did
  ...(
    [
      ['above', ['grow faster', 'grow more quickly']],
      ['below', ['grow slower', 'grow more slowly']],
    ] as const
  ).map(([relation, verbs]) => ({
    query: {
      operation: 'change' as const,
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691'],
      along: 'commodity' as const,
      direction: 'up' as const,
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'first_more' as const, relation },
    },
    phrasings: verbs.map(
      (verb) => `did UK graphite imports ${verb} than lithium carbonate imports in june 2025`,
    ),
  })),
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691'],
      along: 'commodity',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up', either: true },
    },
    phrasings: ['did UK imports of either graphite or lithium carbonate rise in june 2025'],
  },
  // a reporter that is named with each flow is one
  {
    query: {
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      operation: 'compare',
      along: 'flow',
      extreme: 'highest',
      period: '2026-06',
    },
    phrasings: [
      'which was larger in june 2026: exports of lithium carbonate by the UK or UK lithium carbonate imports',
    ],
  },
  // the whole is what one takes of others, or what others take of it
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      quantity: 'share',
      period: '2025-06',
    },
    phrasings: [
      'what share of UK lithium carbonate did China supply in June 2025',
      "what percentage of the UK's lithium carbonate does China supply, June 2025",
      'UK reliance on China for lithium carbonate in June 2025',
      "the UK's dependence on Chinese lithium carbonate, June 2025",
      'reliance of the UK on China for lithium carbonate in June 2025',
    ],
  },
  // "becoming more dependent" is how a share moved
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
      'is UK reliance on China for lithium carbonate growing, June 2025',
      'did the UK become more dependent on China for lithium carbonate in June 2025',
    ],
  },
  // the month that has just been, and no month that is looked for
  {
    query: {
      operation: 'rank',
      quantity: 'share',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['top suppliers of UK lithium carbonate last month with shares'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      quantity: 'share',
      period: '2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'did China supply more than half of UK lithium carbonate in June 2025',
      "did China supply most of the UK's lithium carbonate in June 2025",
    ],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691'],
      quantity: 'share',
      period: '2025-06',
    },
    phrasings: ['what share of UK lithium carbonate did Germany buy in June 2025'],
  },
  // one figure
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'UK imports of lithium carbonate, June 2025',
      'GB lithium carbonate imports jun 2025',
      'how much lithium carbonate did the UK import in June 2025?',
      'British imports of lithium in June 2025',
      'what did Britain spend on lithium carbonate imports in June 2025',
      'value of UK lithium carbonate imports, June 2025',
      'imports of lithium carbonate by the United Kingdom in June 2025',
      '283691 imports UK 2025-06',
      'how much lithium did Britain buy in June 2025',
    ],
  },
  // from one country
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['BR'],
      commodities: ['250410'],
      period: '2025-05',
    },
    phrasings: [
      'UK imports of graphite from Brazil, May 2025',
      'how much graphite did the UK buy from Brazil in May 2025',
      'graphite from Brazil to the UK, May 2025 imports',
      'UK graphite imports Brazil May 2025',
    ],
  },
  // the same trade as the other side reports it
  {
    query: {
      reporters: ['BR'],
      flows: ['export'],
      partners: ['GB'],
      commodities: ['250410'],
      period: '2025-05',
    },
    phrasings: [
      "Brazil's exports of graphite to the UK, May 2025",
      'Brazilian graphite exports to Britain in May 2025',
      'how much graphite did Brazil sell to the UK in May 2025',
      'graphite shipped from Brazil to the UK in May 2025',
    ],
  },
  // goods, where none is named and none is the usual one
  {
    query: {
      operation: 'rank',
      by: 'commodity',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['JP'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: [
      'top UK imports from Japan June 2025',
      'biggest UK imports from Japan in June 2025',
      "the UK's biggest imports from Japan June 2025",
    ],
  },
  // a good as a part of all that is traded one way
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['JP'],
      commodities: ['810820'],
      quantity: 'share',
      against: { commodities: ['250410', '283691', '810820'] },
      period: '2025-06',
    },
    phrasings: [
      'share of titanium in UK imports from Japan June 2025',
      'titanium as % of UK imports from Japan, June 2025',
      'titanium as a % of all UK imports from Japan you cover, June 2025',
      'titanium share of UK imports from Japan June 2025',
      "titanium's share of UK imports from Japan June 2025",
      'UK imports from Japan: titanium share June 2025',
      'percentage of titanium in UK imports from Japan, June 2025',
      'what percentage of UK imports from Japan was titanium in June 2025',
      'how much of UK imports from Japan was titanium in June 2025',
      'what share did titanium have in UK imports from Japan in June 2025',
      'UK titanium imports from Japan as % of all UK imports from Japan June 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      by: 'commodity',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      against: { commodities: ['250410', '283691', '810820'] },
      period: '2025-06',
    },
    phrasings: [
      'rank of titanium among UK imports June 2025',
      'where does titanium rank among UK imports in June 2025',
      'what rank has titanium in UK imports June 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      by: 'commodity',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691', '810820'],
      claim: { kind: 'rank', nth: 1, order: 'top', code: '810820' },
      period: '2025-06',
    },
    phrasings: [
      "is titanium the UK's top import June 2025",
      'was titanium the largest UK import in June 2025',
      'was titanium the most imported good of the UK in June 2025',
      "was titanium the UK's biggest import in June 2025",
    ],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'share',
      by: 'commodity',
      order: 'top',
      limit: 1,
      reporters: ['GB'],
      flows: ['import'],
      partners: ['JP'],
      commodities: ['250410', '283691', '810820'],
      against: { commodities: ['250410', '283691', '810820'] },
      period: '2025-06',
    },
    phrasings: [
      'which good has the largest share in UK imports from Japan June 2025',
      'which good makes up the biggest share of UK imports from Japan June 2025',
      'top good by share of UK imports from Japan, June 2025',
    ],
  },
  // weight, where money is usual
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['JP'],
      commodities: ['810820'],
      measure: 'net_weight',
      period: '2025-06',
    },
    phrasings: [
      'UK imports of titanium sponge from Japan in kg, June 2025',
      'weight of UK titanium imports from Japan, June 2025',
      'how many kilograms of titanium did the UK import from Japan in June 2025?',
    ],
  },
  // year on year
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: [
      'change in UK lithium imports, June 2025 vs June 2024',
      'UK lithium carbonate imports June 2025 yoy',
      'year-on-year change in UK imports of lithium carbonate in June 2025',
      'how did UK imports of lithium change between June 2024 and June 2025',
    ],
  },
  // who supplied
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
    },
    phrasings: [
      'top suppliers of lithium to the UK in June 2025',
      'who supplied the UK with lithium in June 2025',
      'biggest sources of UK lithium carbonate imports June 2025',
      'UK lithium imports by country June 2025',
      'largest suppliers of lithium carbonate to Britain, June 2025',
    ],
  },
  // goods ranked
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
      by: 'commodity',
      order: 'top',
    },
    phrasings: [
      'top goods the UK imports from China, June 2025',
      'which goods does the UK import most from China in June 2025',
      'what did the UK import from China in June 2025',
      'what does China sell to the UK, June 2025',
      'what minerals did the UK buy from China in June 2025?',
      'UK imports from China by product June 2025',
    ],
  },
  // parts of a whole
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
      "China's share of UK lithium imports June 2025",
      'share of UK lithium carbonate imports from China in June 2025',
      'what percentage of UK lithium imports came from China in June 2025',
    ],
  },
  // exports less imports
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK trade balance in lithium carbonate June 2025',
      'UK deficit in lithium carbonate, June 2025',
      'UK lithium exports minus imports June 2025',
    ],
  },
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      partners: ['US'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK balance in lithium with the US, June 2025',
      'UK US lithium trade balance June 2025',
      'UK-US gap in lithium trade, June 2025',
      'UK gap in lithium trade with the US, June 2025',
      'what balance did the UK record in lithium with the US in June 2025',
    ],
  },
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
      claim: { kind: 'sign', sign: 'surplus' },
    },
    phrasings: [
      'does the UK have a surplus in lithium in June 2025',
      'did the UK post a surplus in lithium in June 2025',
      'did the UK record a surplus in lithium in June 2025',
      'did the UK run up a surplus in lithium in June 2025',
    ],
  },
  // value for weight
  {
    query: {
      quantity: 'unit_value',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'unit value of UK lithium imports June 2025',
      'price per kg of UK lithium imports in June 2025',
      'UK lithium import unit value, June 2025, USD/kg',
    ],
  },
  // two goods
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691', '250410'],
      period: '2025-06',
      along: 'commodity',
    },
    phrasings: [
      'UK imports of lithium vs graphite June 2025',
      'compare UK imports of lithium and graphite in June 2025',
    ],
  },
  // two reporters
  {
    query: {
      operation: 'compare',
      reporters: ['GB', 'BR'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
      along: 'reporter',
    },
    phrasings: ['UK vs Brazil lithium exports June 2025'],
  },
  // both flows
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import', 'export'],
      commodities: ['283691'],
      period: '2025-06',
      along: 'flow',
    },
    phrasings: [
      'UK lithium imports vs exports June 2025',
      'compare UK imports and exports of lithium, June 2025',
    ],
  },
  // price or volume
  {
    query: {
      operation: 'split',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: ['was the change in UK lithium imports in June 2025 price or volume'],
  },
  {
    query: {
      operation: 'split',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      comparison: 'year_to_date 2024-01/2024-06',
    },
    phrasings: ['price and volume effect UK lithium imports H1 2025 vs H1 2024'],
  },
  // how concentrated
  {
    query: {
      quantity: 'concentration',
      by: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
    },
    phrasings: ['HHI of UK lithium suppliers 2024', 'how concentrated are UK lithium imports, 2024'],
  },
  // how many
  {
    query: {
      quantity: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410'],
      period: '2025-06',
    },
    phrasings: ['number of countries the UK imports graphite from in June 2025'],
  },
  // all but one
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD', '-CN'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK lithium imports from countries other than China June 2025',
      'UK lithium imports excluding China June 2025',
      'UK lithium imports June 2025 (not China)',
      'UK lithium imports June 2025, not from China',
      'UK lithium imports June 2025 once China is removed',
      'UK lithium imports June 2025 with China out of the picture',
      "if you take out China, what's left of UK lithium imports in June 2025",
      'how much of UK lithium imports in June 2025 was not from China, in dollars',
    ],
  },
  // January to the latest month held
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-01/2025-06' },
    phrasings: ['UK lithium imports YTD', 'UK lithium imports so far this year'],
  },
  // a bloc
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['EU'],
      commodities: ['250410'],
      period: '2025-06',
    },
    phrasings: ['UK graphite imports from the EU, June 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['EU'],
      commodities: ['810820'],
      period: '2025-06',
    },
    phrasings: ['UK exports of titanium to the EU June 2025'],
  },
  // what moved the total
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: ['what drove the change in UK lithium imports in June 2025 vs June 2024'],
  },
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: ['contribution of China to the change in UK lithium imports June 2025 vs June 2024'],
  },
  // the highest of a year
  {
    query: {
      operation: 'record',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2024-01/2025-06',
      grain: 'month',
      extreme: 'highest',
    },
    phrasings: ['highest month for UK lithium imports'],
  },
  {
    query: {
      operation: 'since',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['BR'],
      commodities: ['250410'],
      period: '2025-06',
      threshold: { relation: 'above', value: 500000, unit: 'USD' },
    },
    phrasings: ['when were UK graphite imports from Brazil last above 500,000 USD'],
  },
  // one figure
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'what were UK imports of lithium carbonate in June 2025',
      'UK lithium carbonate imports, Jun-25, please',
      'uk lithium carbonate imports june 2025',
      'UK LITHIUM CARBONATE IMPORTS JUNE 2025',
      'United Kingdom lithium carbonate imports June 2025',
      'lithium carbonate imports into Britain in June 2025',
    ],
  },
  // a quarter
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['250410'], period: '2025-04/2025-06' },
    phrasings: [
      'UK graphite imports Q2 2025',
      'UK imports of natural graphite in the second quarter of 2025',
    ],
  },
  // half a year
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['US'],
      commodities: ['810820'],
      period: '2025-01/2025-06',
    },
    phrasings: [
      'UK exports of titanium sponge to the US in the first half of 2025',
      'British titanium exports to America H1 2025',
    ],
  },
  // the other reporter
  {
    query: {
      reporters: ['BR'],
      flows: ['export'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
    },
    phrasings: [
      'Brazilian exports of lithium carbonate to China in 2024',
      'Brazil lithium exports to China 2024',
      'what did Brazil export to China in lithium carbonate in 2024',
      'lithium exports from Brazil to China in 2024',
      'Brazil sold how much lithium to China in 2024',
      'how much lithium Brazil has sold to China in 2024',
      'br lithium exports to cn 2024',
      'br lithium to cn in 2024',
      'how much does China buy of the lithium of Brazil, 2024',
    ],
  },
  // who bought
  {
    query: {
      operation: 'rank',
      reporters: ['BR'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
      by: 'partner',
      order: 'top',
    },
    phrasings: [
      'top buyers of Brazilian lithium 2024',
      "Brazil's biggest lithium customers in 2024",
      'who bought Brazilian lithium in 2024',
      'which countries are buying the lithium of Brazil in 2024',
      'who imported the lithium of Brazil in 2024',
      "largest destinations of Brazil's lithium exports 2024",
    ],
  },
  // yes or no
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['did UK lithium imports rise in June 2025', 'were UK lithium imports up in June 2025?'],
  },
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
      limit: 1,
      claim: { kind: 'rank', nth: 1, order: 'top', code: 'CN' },
    },
    phrasings: [
      'is China the top supplier of lithium to the UK, June 2025',
      'was China the largest supplier of lithium to the UK in June 2025?',
      'was China the top lithium carbonate supplier to the UK in June 2025',
    ],
  },
  // by month
  {
    query: {
      operation: 'series',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      grain: 'month',
    },
    phrasings: ['UK lithium imports by month 2025', 'monthly UK imports of lithium, 2025'],
  },
  // the mean of the months
  {
    query: {
      quantity: 'average',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
    },
    phrasings: ['average monthly UK lithium imports in 2024', 'UK lithium imports, monthly average 2024'],
  },
  // goods that are added up
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820', '283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK imports of titanium + lithium carbonate June 2025',
      'UK imports of titanium plus lithium carbonate June 2025',
      'total UK imports of titanium and lithium carbonate June 2025',
    ],
  },
  // several goods, of which none is named
  {
    query: {
      operation: 'rank',
      by: 'commodity',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: [
      "UK's biggest imports June 2025",
      'what did the UK import most in June 2025',
      'top UK imports June 2025',
    ],
  },
  // one of two that takes more of whose good it is, or supplies more of it
  {
    query: {
      operation: 'compare',
      along: 'partner',
      extreme: 'highest',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      partners: ['DE', 'US'],
      period: '2025-06',
    },
    phrasings: [
      'does Germany or the US take more UK lithium, June 2025',
      'did Germany or the US buy more UK lithium in June 2025',
      'has Germany or the US bought more British lithium in June 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      extreme: 'lowest',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      partners: ['DE', 'US'],
      period: '2025-06',
    },
    phrasings: ['did Germany or the US take less UK lithium in June 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      extreme: 'highest',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP', 'US'],
      period: '2025-06',
    },
    phrasings: ['did Japan or the US supply more UK titanium in June 2025'],
  },
  // those that did something are a list, and whose good it is stands where it always does
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
    },
    phrasings: [
      'list every country that sold the UK titanium in June 2025',
      'countries that supplied the UK with titanium in June 2025',
      'list the countries that sold titanium to the UK in June 2025',
      'all countries who sold the UK titanium, June 2025',
    ],
  },
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
      'every country that bought UK titanium in June 2025',
      'countries that bought titanium from the UK in June 2025',
    ],
  },
  // one flow as a part of the other is no share of both
  {
    query: {
      operation: 'compare',
      along: 'flow',
      form: 'ratio',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK lithium exports as % of imports, June 2025',
      'UK lithium exports as a percentage of imports, June 2025',
    ],
  },
  // whoever buys in a country is the country
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP'],
      period: '2025-06',
    },
    phrasings: [
      'the sum paid by UK buyers for Japanese titanium in June 2025',
      'what did British buyers import from Japan in titanium, June 2025',
      'titanium bought by British buyers from Japan, June 2025',
    ],
  },
  // from the one, for the other, that report both ways
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      partners: ['US'],
      period: '2025-06',
    },
    phrasings: ['US lithium for the UK, June 2025', 'lithium UK, from the US, June 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      quantity: 'unit_value',
      claim: { kind: 'first_more', relation: 'above' },
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP', 'US'],
      period: '2025-06',
    },
    phrasings: ['was Japanese titanium dearer per kg than American for the UK in June 2025'],
  },
  // the good stands between the two
  {
    query: {
      operation: 'compare',
      along: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP', 'US'],
      period: '2025-06',
    },
    phrasings: [
      'UK imports from Japan of titanium vs from the US, June 2025',
      'UK purchases from Japan of titanium compared with the US, June 2025',
    ],
  },
  // who is cheaper is of the price
  {
    query: {
      operation: 'compare',
      along: 'partner',
      quantity: 'unit_value',
      extreme: 'lowest',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP', 'US'],
      period: '2025-06',
    },
    phrasings: ['who is cheaper for UK titanium imports in June 2025, Japan or the US'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      quantity: 'unit_value',
      claim: { kind: 'first_more', relation: 'below' },
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP', 'US'],
      period: '2025-06',
    },
    phrasings: ['is Japan cheaper than the US for UK titanium imports June 2025'],
  },
  // goods that moved, and that one takes more of than then
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      by: 'commodity',
      order: 'bottom',
      direction: 'down',
      change: 'month_on_month',
    },
    phrasings: ['which UK imports fell in June 2025', 'which goods that the UK imports fell in June 2025'],
  },
  {
    query: {
      operation: 'rank',
      quantity: 'change',
      form: 'amount',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      by: 'commodity',
      order: 'top',
      direction: 'up',
      change: 'month_on_month',
    },
    phrasings: ['which goods did the UK import more of in June 2025 than in May 2025'],
  },
  // who is new, and who is gone
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'up',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      comparison: 'period_on_period 2024-06/2025-05',
    },
    phrasings: [
      'new suppliers of UK titanium in June 2025',
      'new suppliers of UK titanium that sold in June 2025',
      'new UK titanium suppliers, June 2025',
      'which partners appeared in UK titanium imports in June 2025?',
      'which countries started selling titanium to the UK in June 2025',
    ],
  },
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'down',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'which suppliers disappeared from UK titanium imports in June 2025 compared with May 2025',
      'who stopped selling titanium to the UK in June 2025, against May 2025?',
      // what others supply, the UK takes
      'who stopped supplying UK titanium in June 2025 compared with May 2025',
      // what they do is the other way round
      'which suppliers of UK titanium stopped delivering in June 2025 compared with May 2025',
    ],
  },
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'down',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      comparison: 'period_on_period 2024-06/2025-05',
    },
    phrasings: [
      'lost suppliers of UK titanium in June 2025',
      'UK titanium suppliers lost in June 2025',
      'which titanium suppliers did the UK lose in June 2025',
      'which titanium suppliers did the UK drop in June 2025',
      'which suppliers of UK titanium were lost in June 2025',
      'who did the UK lose as a supplier of titanium in June 2025',
    ],
  },
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'down',
      reporters: ['BR'],
      flows: ['export'],
      commodities: ['250410'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'which customers of Brazilian graphite stopped buying in June 2025 compared with May 2025',
      'customers of Brazilian graphite that stopped buying in June 2025 compared with May 2025',
    ],
  },
  // how it went on: its levels
  {
    query: {
      operation: 'series',
      quantity: 'unit_value',
      grain: 'quarter',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2024-01/2024-12',
    },
    phrasings: [
      'UK titanium imports, price per kg by quarter 2024',
      'development of the price per kg of UK titanium imports by quarter 2024',
      'how did the price per tonne of UK titanium imports develop by quarter 2024',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      partners: ['JP', 'REST'],
      period: '2025-06',
    },
    phrasings: ['UK titanium imports from Japan vs rest of world, June 2025'],
  },
  // trade booked to no country
  {
    query: {
      operation: 'define',
      topic: ['n.e.s.'],
      reporters: ['BR', 'GB'],
      flows: ['export', 'import'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: ['what does ZZ mean?'],
  },
  // traders set beside each other are named after their own flow
  {
    query: {
      operation: 'compare',
      along: 'reporter',
      reporters: ['BR', 'GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'is Brazil a larger importer of lithium than the UK June 2025',
      'is Brazil a bigger buyer of lithium than the UK in June 2025',
      'does Brazil import more lithium than the UK June 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'reporter',
      reporters: ['GB', 'BR'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'compare the UK and Brazil as exporters of lithium, June 2025',
      'UK and Brazil as suppliers of lithium June 2025',
    ],
  },
  // who gets money for it sells it, and what others deliver is what is imported
  {
    query: { reporters: ['GB'], flows: ['export'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'what did the UK get for its lithium in June 2025',
      'what did the UK get for lithium it sold in June 2025',
    ],
  },
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: ['UK import shipments of lithium June 2025', 'how much lithium did the UK get June 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'flow',
      reporters: ['GB'],
      flows: ['import', 'export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['UK purchases and sales of lithium June 2025', 'UK imports and exports of lithium June 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      measure: 'net_weight',
      period: '2025-06',
    },
    phrasings: [
      'how heavy were UK exports of lithium in June 2025',
      'what quantity of lithium did the UK export in June 2025',
    ],
  },
  // two traders set against each other, who deal with the one that reports
  ...(
    [
      ['import', ['DE', 'NO'], 'above', 'did Germany sell more lithium to the UK than Norway in June 2025'],
      ['import', ['DE', 'NO'], 'below', 'did Germany supply less UK lithium than Norway in June 2025'],
      [
        'import',
        ['DE', 'NO'],
        'above',
        'is Germany a bigger supplier of lithium to the UK than Norway, June 2025',
      ],
      ['import', ['DE', 'NO'], 'above', 'is Germany a larger source of UK lithium than Norway June 2025'],
      ['import', ['G7', 'CL'], 'above', 'did the G7 supply more lithium to the UK than Chile in June 2025'],
      ['export', ['DE', 'US'], 'above', 'did Germany buy more UK lithium than the US in June 2025'],
      ['export', ['DE', 'US'], 'above', 'is Germany a bigger buyer of UK lithium than the US, June 2025'],
      ['export', ['DE', 'US'], 'above', 'did Germany pay more for UK lithium than the US in June 2025'],
      [
        'export',
        ['DE', 'US'],
        'below',
        'did Germany rank behind the US as a buyer of UK lithium in June 2025',
      ],
    ] as const
  ).map(
    ([flow, partners, relation, phrasing]): Entry => ({
      query: {
        operation: 'compare',
        along: 'partner',
        reporters: ['GB'],
        flows: [flow],
        partners,
        commodities: ['283691'],
        period: '2025-06',
        claim: { kind: 'first_more', relation },
      },
      phrasings: [phrasing],
    }),
  ),
  // what others pay for comes from the UK
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['who paid the most for UK lithium in June 2025', 'who spent most on UK lithium in June 2025'],
  },
  {
    query: {
      quantity: 'unit_value',
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['how much did Germany pay per kg for UK lithium in June 2025'],
  },
  // what somebody is billed for comes in
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'the British lithium carbonate bill in June 2025',
      "the UK's lithium carbonate bill, June 2025",
      'British lithium carbonate costs June 2025',
    ],
  },
  // the gap between exports and imports is the balance, where it moves
  {
    query: {
      operation: 'change',
      quantity: 'balance',
      form: 'amount',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'narrowed' },
    },
    phrasings: ['did the gap between UK lithium carbonate exports and imports narrow in June 2025'],
  },
  // months of a surplus or a deficit
  {
    query: {
      operation: 'count_periods',
      quantity: 'balance',
      grain: 'month',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      claim: { kind: 'sign', sign: 'deficit' },
    },
    phrasings: [
      'list months with a UK lithium carbonate deficit in H1 2025',
      'show months with a UK deficit in lithium carbonate in H1 2025',
      'how many months of H1 2025 was the UK balance in lithium carbonate negative',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'balance',
      grain: 'month',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
      threshold: { relation: 'above', value: 0 },
      nth: 1,
    },
    phrasings: ['first month of 2024 with a UK lithium carbonate surplus'],
  },
  // with a trade told of, it is the first that had any
  {
    query: {
      operation: 'count_periods',
      grain: 'month',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CL'],
      commodities: ['283691'],
      period: '2024-01/2024-12',
      threshold: { relation: 'above', value: 0 },
      nth: 1,
    },
    phrasings: [
      'first month of UK lithium carbonate imports from Chile in 2024',
      'when did the UK first import lithium carbonate from Chile in 2024',
    ],
  },
  // a unit is no count
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410', '283691', '810820'],
      measure: 'net_weight',
      period: '2025-06',
    },
    phrasings: ['how many tonnes of goods did the UK import from China in June 2025'],
  },
  // members of a group
  {
    query: {
      quantity: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['export'],
      partners: ['EU'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'how many EU members bought UK lithium carbonate in June 2025',
      'how many of the EU bought UK lithium carbonate in June 2025',
    ],
  },
  // a share of the growth is what was added to it
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410'],
      form: 'percent',
      direction: 'up',
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'share of China in the growth of UK graphite imports in June 2025',
      "China's share of the rise in UK graphite imports in June 2025",
    ],
  },
  // diversified is the other way round
  ...(
    [
      ['up', ['more concentrated', 'less diversified', 'becoming more concentrated']],
      ['down', ['less concentrated', 'more diversified', 'getting less concentrated']],
    ] as const
  ).map(([direction, words]) => ({
    query: {
      operation: 'change' as const,
      quantity: 'concentration' as const,
      by: 'partner' as const,
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-05',
      comparison: 'year_on_year 2024-05',
      direction,
      claim: { kind: 'direction', direction } as const,
    },
    phrasings: words.map((word) => `are UK lithium imports ${word} in May 2025 than in May 2024`),
  })),
  // whose is the other share, said by its place alone
  ...(
    [
      [
        "did Germany's share of UK lithium exports exceed the US's in June 2025",
        { claim: { kind: 'first_more', relation: 'above' } },
      ],
      [
        "by how many points did Germany's share of UK lithium exports exceed the US's in June 2025",
        { form: 'points' },
      ],
      ["Germany's share of UK lithium exports vs the US's in June 2025", {}],
    ] as const
  ).map(
    ([phrasing, more]): Entry => ({
      query: {
        operation: 'compare',
        quantity: 'share',
        along: 'partner',
        reporters: ['GB'],
        flows: ['export'],
        partners: ['DE', 'US'],
        commodities: ['283691'],
        period: '2025-06',
        ...more,
      },
      phrasings: [phrasing],
    }),
  ),
  {
    query: {
      operation: 'since',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      partners: ['CN'],
      period: '2025-06',
      threshold: { relation: 'above', value: 0 },
    },
    phrasings: [
      'most recent month the UK imported lithium carbonate from China',
      'most recent month the UK brought in lithium carbonate from China',
      'most recent month lithium carbonate came to the UK from China',
      'the last time lithium carbonate came to the UK from China',
      'most recent month that the UK bought lithium carbonate from China',
      'most recent month lithium carbonate was imported from China by the UK',
    ],
  },
  // of all goods the partners are listed, where who or where is asked
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691', '810820'],
      period: '2025-06',
    },
    phrasings: [
      'who sells most minerals to the UK, June 2025',
      'who supplied the UK with the most minerals in June 2025',
      'top suppliers of minerals to the UK in June 2025',
    ],
  },
  // none at all, whoever stands between
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
      claim: { kind: 'zero' },
    },
    phrasings: [
      'there were no UK imports of lithium carbonate from China in June 2025, right?',
      'no Chinese lithium carbonate went to the UK in June 2025, true or false?',
      'the UK bought no Chinese lithium carbonate in June 2025, correct?',
      'were there no British imports of lithium carbonate from China in June 2025?',
    ],
  },
  // months that had none, or had any
  {
    query: {
      operation: 'count_periods',
      grain: 'month',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      claim: { kind: 'zero' },
    },
    phrasings: [
      'how many months of H1 2025 had no UK lithium carbonate imports from China',
      'in how many months of H1 2025 did the UK import no lithium carbonate from China',
      'how many months of H1 2025 were there no UK lithium carbonate imports from China',
      'which months of H1 2025 had no UK lithium carbonate imports from China',
      'months of H1 2025 with zero UK lithium carbonate imports from China',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      grain: 'month',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      threshold: { relation: 'above', value: 0 },
    },
    phrasings: ['how many months of H1 2025 had UK lithium carbonate imports from China'],
  },
  // how much of the move a part of it is, and not how its own share moved
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      change: 'month_on_month',
      direction: 'up',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'did China account for most of the month-on-month rise in UK lithium imports in June 2025',
      'did China make up over half of the m/m rise in UK lithium imports in June 2025',
    ],
  },
  // a record that is claimed with a question mark
  {
    query: {
      operation: 'record',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
      grain: 'month',
      extreme: 'highest',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'UK lithium imports June 2025 a record?',
      'UK lithium imports in June 2025 - a new high?',
      'UK lithium imports June 2025 ATH?',
      'did the UK set a new record for lithium imports in June 2025',
    ],
  },
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK net lithium exports June 2025',
      'net lithium position of the UK, June 2025',
      'UK net purchases of lithium June 2025',
      'UK lithium balance of trade June 2025',
    ],
  },
  // digits that name a good, and no number
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: [
      'UK imports under 283691 June 2025',
      'UK imports under HS 2836.91, June 2025',
      'UK imports hs 2836 91 June 2025',
      'tariff code 283691: UK imports June 2025',
    ],
  },
  // what goes both ways is the same for both, and one of them reports it
  {
    query: {
      reporters: ['GB'],
      flows: ['export', 'import'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'UK-Germany two-way trade in lithium carbonate, June 2025',
      'trade between the UK and Germany in lithium carbonate, June 2025',
    ],
  },
  // which of a group did: one by one, and not what they did together
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      within: ['EU'],
      period: '2025-06',
    },
    phrasings: [
      'which EU countries supplied the UK with lithium carbonate in June 2025',
      'which EU members sell the UK lithium carbonate, June 2025',
      'which countries in the EU supplied UK lithium carbonate in June 2025',
      'from which EU countries does the UK get lithium carbonate, June 2025',
      'which EU countries does the UK buy lithium carbonate from, June 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      within: ['EU'],
      period: '2025-06',
    },
    phrasings: [
      'what EU countries buy UK lithium carbonate? June 2025',
      'which countries in the EU took UK lithium carbonate in June 2025',
    ],
  },
  {
    query: {
      operation: 'threshold',
      form: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      within: ['ASIA'],
      threshold: { relation: 'above', value: 1_000_000, unit: 'USD' },
      period: '2025-06',
    },
    phrasings: ['how many Asian countries bought over $1m of UK lithium carbonate in June 2025'],
  },
  {
    query: {
      quantity: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 10, unit: 'partners' } },
      period: '2025-06',
    },
    phrasings: [
      'did more than ten countries buy UK lithium carbonate in June 2025',
      'did UK lithium carbonate go to more than ten countries in June 2025',
    ],
  },
  // a cut of what is another's is a share
  {
    query: {
      quantity: 'share',
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ["Germany's cut of UK lithium carbonate exports in June 2025"],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['who ships lithium carbonate to the UK? June 2025'],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 4,
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      measure: 'net_weight',
      period: '2025-06',
    },
    phrasings: ['who buys UK lithium carbonate? Give me the first four, June 2025, by weight'],
  },
  {
    query: {
      operation: 'compare',
      along: 'flow',
      form: 'ratio',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['UK import cover, lithium carbonate, June 2025'],
  },
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-04/2025-06',
      comparison: 'period_on_period 2025-01/2025-03',
    },
    phrasings: ['sequential change in UK lithium carbonate imports, Q2 2025'],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['import'],
      partners: ['EU'],
      commodities: ['283691'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 0 } },
      period: '2025-06',
    },
    phrasings: ['did any EU country supply UK lithium carbonate in June 2025'],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 1,
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      claim: { kind: 'rank', order: 'top', nth: 1, code: 'DE' },
      period: '2025-06',
    },
    phrasings: ['fact check: Germany is the top buyer of UK lithium carbonate, June 2025'],
  },
  {
    query: {
      quantity: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['export'],
      partners: ['EU'],
      commodities: ['283691'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 2, unit: 'partners' } },
      period: '2025-06',
    },
    phrasings: [
      'did more than two EU countries buy UK lithium carbonate in June 2025',
      'were there more than 2 EU buyers of UK lithium carbonate in June 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['all suppliers of lithium carbonate to the UK in June 2025'],
  },
  {
    query: {
      operation: 'rank',
      by: 'commodity',
      order: 'top',
      reporters: ['GB'],
      flows: ['export'],
      partners: ['DE'],
      commodities: ['283691', '810820'],
      period: '2025-06',
    },
    phrasings: ["which of the UK's goods did Germany buy most of in June 2025"],
  },
  {
    query: {
      operation: 'rank',
      by: 'partner',
      order: 'top',
      within: ['DE', 'NL'],
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: [
      'rank Germany and the Netherlands by what they paid the UK for lithium carbonate in June 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['BR', 'DE'],
      commodities: ['283691'],
      claim: { kind: 'first_more', relation: 'above' },
      period: '2025-06',
    },
    phrasings: ['is Brazil a bigger supplier of lithium carbonate to the UK than Germany in June 2025'],
  },
  {
    query: {
      operation: 'compare',
      along: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['NL', 'REST'],
      commodities: ['283691'],
      claim: { kind: 'first_more', relation: 'above' },
      period: '2025-06',
    },
    phrasings: [
      'did the Netherlands supply more lithium carbonate to the UK than all others combined in June 2025',
    ],
  },
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['net UK exports of lithium carbonate June 2025'],
  },
  // "change ytd" with words for what it is set against: the year so far, and no month of it
  {
    query: {
      operation: 'change',
      form: 'percent',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      comparison: 'year_to_date 2024-01/2024-06',
    },
    phrasings: [
      'by what percent did UK imports of lithium from China change ytd against the same months last year',
      'by how many percent did UK imports of lithium from China change ytd on a year earlier',
    ],
  },
  {
    query: {
      operation: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      comparison: 'year_to_date 2024-01/2024-06',
    },
    phrasings: [
      'UK imports of lithium ytd change on a year earlier',
      'UK imports of lithium ytd growth y/y',
      'UK imports of lithium ytd chg vs the same months last year',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'share',
      form: 'points',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      comparison: 'year_to_date 2024-01/2024-06',
    },
    phrasings: [
      'by how many points did the share of China in UK lithium imports change ytd on a year earlier',
    ],
  },
  // a share in the move is a part of it, and no move of the share
  {
    query: {
      operation: 'contribution',
      form: 'percent',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['283691'],
      period: '2025-06',
      comparison: 'year_on_year 2024-06',
    },
    phrasings: [
      'share of China in the increase of UK lithium imports in June 2025 y/y',
      'UK lithium imports June 2025 y/y: share of China in the increase',
    ],
  },
  // of each month that is counted, and no period of its own
  {
    query: {
      operation: 'count_periods',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      direction: 'up',
      change: 'month_on_month',
      grain: 'month',
      period: '2025-01/2025-06',
    },
    phrasings: [
      'in how many months of H1 2025 did UK lithium imports rise on the month before',
      'number of months in H1 2025 in which UK lithium imports increased on the previous month',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      change: 'year_on_year',
      direction: 'up',
      threshold: { relation: 'above', value: 20, unit: 'percent' },
      grain: 'month',
      period: '2025-01/2025-06',
    },
    phrasings: [
      'in how many months of H1 2025 did UK lithium imports rise by more than 20% on a year earlier',
      'which months of H1 2025 were UK lithium imports up more than 20% from a year earlier',
    ],
  },
  // of two added up there is one best month, and one share
  {
    query: {
      operation: 'record',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN', 'DE'],
      commodities: ['283691'],
      extreme: 'highest',
      grain: 'month',
      period: '2025-01/2025-06',
    },
    phrasings: ['highest month for UK lithium imports from China and Germany combined in H1 2025'],
  },
  {
    query: {
      quantity: 'share',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN', 'DE'],
      commodities: ['283691'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 5 } },
      period: '2025-01/2025-06',
    },
    phrasings: ['did China and Germany together account for more than 5% of UK lithium imports in H1 2025?'],
  },
  // a stretch as a percentage of another one, whichever came first
  {
    query: {
      quantity: 'share',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691'],
      period: '2025-01/2025-03',
      against: { period: { from: 2025 * 12 + 3, to: 2025 * 12 + 5 } },
    },
    phrasings: [
      'UK lithium imports in Q1 2025 as a percentage of Q2 2025',
      'what percent of the Q2 2025 level were UK lithium imports in Q1 2025',
    ],
  },
]
