import type { Entry } from './corpus.ts'

/** The same question with one of its words put in another way, or led in by words that ask nothing. */
export const restated: readonly Entry[] = [
  {
    query: { partners: ['US'], period: '2025-07' },
    phrasings: [
      'just exports to the US in July 2025',
      'exports just to the US in July 2025',
      'right, exports to the US in July 2025',
      'can I have exports to the US in July 2025',
      'may I get exports to the US in July 2025',
      'help me with exports to the US in July 2025',
      'exports to the US in July 2025 in one line',
    ],
  },
  {
    query: { period: '2025-07' },
    phrasings: ['in your data, July 2025', 'in your data, what was July 2025'],
  },
  {
    query: { quantity: 'concentration', by: 'partner', period: '2025-07' },
    phrasings: ['HHI July 2025 in one line'],
  },
  {
    query: { operation: 'record', period: '2025-01/2025-12', grain: 'month', extreme: 'lowest' },
    phrasings: ['could I get the lowest month of 2025', 'can I have the lowest month of 2025'],
  },
  // rare-earth magnets, and none of Réunion
  {
    query: { period: '2025-07' },
    phrasings: ['RE magnets exports July 2025', 'RE permanent magnets exports July 2025'],
  },
  {
    query: { quantity: 'count', by: 'partner', period: '2025-01/2025-12' },
    phrasings: ['# of sellers in 2025', 'number of sellers in 2025'],
  },
  // an order to add up, whatever leads in to it
  {
    query: { partners: ['US', 'JP'], period: '2025-07' },
    phrasings: [
      'add both the US and Japan for July 2025',
      'now add the US and Japan for July 2025',
      'according to the data, add the US and Japan for July 2025',
    ],
  },
  // on the year, as the papers say it
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'year_on_year 2024-07',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['did exports fall over the year in July 2025', 'did exports fall on the year in July 2025'],
  },
  {
    query: { operation: 'change', period: '2025-07', comparison: 'year_on_year 2024-07' },
    phrasings: ['exports July 2025, change over the year', 'change over the year in exports, July 2025'],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      period: '2025-01/2025-12',
      grain: 'month',
      direction: 'down',
      change: 'year_on_year',
      threshold: { relation: 'below', value: -20, unit: 'percent' },
    },
    phrasings: [
      'how many months of 2025 did exports drop over 20% compared with a year earlier',
      'how many months of 2025 did exports drop over 20% from a year earlier',
      'how many months in 2025 were down more than 20% against a year earlier',
      'how many months in 2025 were down more than 20% over the year',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      period: '2025-01/2025-12',
      grain: 'month',
      nth: 1,
      direction: 'down',
      change: 'year_on_year',
      threshold: { relation: 'below', value: 0, unit: 'percent' },
    },
    phrasings: ['when did exports first fall compared with a year earlier in 2025'],
  },
  {
    query: { operation: 'count_periods', period: '2025-01/2025-12', grain: 'month', direction: 'down' },
    phrasings: ['months during 2025 when exports fell'],
  },
  {
    query: { period: '2026-01/2026-03' },
    phrasings: ['exports over the 3 latest months', 'exports in the three most recent months'],
  },
  {
    query: { operation: 'change', period: '2025-11', comparison: 'period_on_period 2025-01' },
    phrasings: ['jan compared with nov 2025', 'January against November 2025', 'Jan compared to Nov 2025'],
  },
  // the verb, and no season
  {
    query: {
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      direction: 'down',
      claim: { kind: 'direction', direction: 'down' },
    },
    phrasings: ['did exports fall - July 2025'],
  },
  {
    query: {
      operation: 'count_periods',
      period: '2025-01/2025-12',
      grain: 'month',
      nth: 1,
      threshold: { relation: 'below', value: 2000, unit: 't' },
    },
    phrasings: ['In 2025, first month below 2,000 t'],
  },
  {
    query: {
      operation: 'change',
      quantity: 'share',
      partners: ['US'],
      period: '2025-07/2025-09',
      comparison: 'period_on_period 2024-01/2024-12',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'was the US share higher in Q3 2025 than in the year 2024',
      'was the US share higher in Q3 2025 than in calendar 2024',
    ],
  },
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top' },
    phrasings: ['top destination countries July 2025', 'largest countries of destination July 2025'],
  },
  {
    query: { operation: 'rank', period: '2025-07', by: 'partner', order: 'top', limit: 1 },
    phrasings: ['top purchaser July 2025', 'biggest buying country July 2025', 'largest client July 2025'],
  },
  {
    query: { partners: ['US'], period: '2025-10' },
    phrasings: [
      'exports, destination: the United States, October 2025',
      'exports, destination the United States, October 2025',
      'Q: exports to the US in October 2025 exactly',
    ],
  },
  {
    query: {
      operation: 'record',
      quantity: 'change',
      period: '2023-07/2026-03',
      grain: 'month',
      change: 'month_on_month',
      extreme: 'lowest',
    },
    phrasings: ['biggest fall of all time', 'biggest fall in the series'],
  },
  {
    query: { operation: 'record', period: '2023-07/2026-03', grain: 'month', nth: 3, extreme: 'highest' },
    phrasings: ['third-largest on record?', 'third-biggest on record'],
  },
  {
    query: {
      operation: 'contribution',
      partners: ['DE'],
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
      form: 'percent',
    },
    phrasings: ['share of Germany in total rise in July 2025'],
  },
  {
    query: {
      operation: 'change',
      period: '2025-01/2025-12',
      extremes: 'range',
      form: 'ratio',
      grain: 'month',
    },
    phrasings: ['ratio of highest to lowest month of 2025'],
  },
  // a level is reached from below or from above, and what is beyond it is the change
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      period: '2025-01/2025-12',
      grain: 'month',
      direction: 'down',
      change: 'year_on_year',
      threshold: { relation: 'below', value: -20, unit: 'percent' },
    },
    phrasings: ['how many months in 2025 were down above 20% yoy'],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'change',
      period: '2023-07/2026-03',
      form: 'amount',
      grain: 'month',
      direction: 'down',
      change: 'month_on_month',
      threshold: { relation: 'below', value: -500, unit: 't' },
    },
    phrasings: ['months when exports lost above 500 t'],
  },
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      partners: ['DE', 'US'],
      period: '2025-07',
      along: 'partner',
    },
    phrasings: ['german and us shares july (2025)'],
  },
  {
    query: { operation: 'coverage', period: '2026-03' },
    phrasings: ["what's this data", 'what is the most recent month you have'],
  },
]

export const restatedOfTwo: readonly Entry[] = [
  {
    query: {
      operation: 'rank',
      reporters: ['BR'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'bottom',
      limit: 1,
    },
    phrasings: [
      'In June 2025, Brazil: which partner bought the least lithium carbonate',
      'just wondering, Brazil: which partner bought the least lithium carbonate in June 2025',
    ],
  },
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
    },
    phrasings: ['now list every country that sold the UK titanium in June 2025'],
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
    },
    phrasings: ['now all suppliers of lithium carbonate to the UK in June 2025'],
  },
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
      'change in UK lithium inbound shipments, June 2025 vs June 2024',
      'change in UK lithium import shipments, June 2025 vs June 2024',
      'change in UK lithium purchases abroad, June 2025 vs June 2024',
    ],
  },
  {
    query: {
      operation: 'count_periods',
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-01/2025-06',
      grain: 'month',
      claim: { kind: 'sign', sign: 'deficit' },
    },
    phrasings: ['how many months of January to June 2025 was the UK balance in lithium carbonate negative'],
  },
  // an order to the one who is asked, and nobody's export
  {
    query: { reporters: ['GB'], flows: ['import'], commodities: ['283691'], period: '2025-06' },
    phrasings: ["provide the UK's lithium carbonate bill, June 2025"],
  },
  {
    query: {
      operation: 'rank',
      reporters: ['GB'],
      flows: ['export'],
      commodities: ['283691'],
      period: '2025-06',
      by: 'partner',
      order: 'top',
      within: ['EU'],
    },
    phrasings: [
      'who in the EU took UK lithium carbonate in June 2025',
      'what countries in the EU took UK lithium carbonate in June 2025',
      'which nations in the EU took UK lithium carbonate in June 2025',
    ],
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
      within: ['EU'],
    },
    phrasings: [
      'who in the EU supplied UK lithium carbonate in June 2025',
      'what nations in the EU supplied UK lithium carbonate in June 2025',
    ],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB', 'BR'],
      flows: ['import'],
      partners: ['US'],
      commodities: ['283691'],
      period: '2025-06',
      along: 'reporter',
    },
    phrasings: ["UK lithium carbonate imports from the US compared with Brazil's, June 2025"],
  },
  {
    query: {
      reporters: ['GB'],
      flows: ['export'],
      partners: ['US'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['how much did the UK get from the US for its lithium carbonate in June 2025'],
  },
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['DE', 'FR', 'IT'],
      commodities: ['283691'],
      period: '2025-06',
      along: 'partner',
    },
    phrasings: ['UK lithium imports de vs fr vs it June 2025'],
  },
]
