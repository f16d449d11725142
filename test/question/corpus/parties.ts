import type { Entry, Refusing } from './corpus.ts'

/** How many there are, who came and who went, and what moved the whole: questions on partners and goods. */
export const parties: readonly Entry[] = [
  // the share of the largest together, wherever it is asked for
  {
    query: { quantity: 'concentration', by: 'partner', limit: 3, period: '2025-07' },
    phrasings: [
      'what share of exports do the top 3 buyers have in July 2025',
      'what share of magnet exports did the three biggest buyers have in July 2025',
      'how concentrated were exports among the top three buyers in July 2025',
      'how concentrated are exports in the top 3 destinations, July 2025',
    ],
  },
  // those with such a share, as many as they are
  {
    query: {
      operation: 'threshold',
      form: 'count',
      quantity: 'share',
      by: 'partner',
      threshold: { relation: 'above', value: 10, unit: 'percent' },
      period: '2025-07',
    },
    phrasings: [
      'how many buyers above 10% of exports in July 2025',
      'how many countries took more than 10% of exports in July 2025',
      'how many buyers had a share above 10% in July 2025',
    ],
  },
  {
    query: {
      operation: 'threshold',
      quantity: 'share',
      by: 'partner',
      threshold: { relation: 'above', value: 10, unit: 'percent' },
      period: '2025-07',
    },
    phrasings: ['buyers above 10% in July 2025', 'which buyers are above 10% in July 2025'],
  },
  // a cause in numbers is a part of the change, and most of it
  {
    query: {
      operation: 'contribution',
      partners: ['US'],
      period: '2025-05',
      comparison: 'month_on_month 2025-04',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50, unit: 'percent' } },
    },
    phrasings: [
      'was the fall in May 2025 due to the US',
      'did exports fall in May 2025 because of the US',
      'was the fall in May 2025 mainly driven by the US',
    ],
  },
]

export const partiesOfTwo: readonly Entry[] = [
  // one period and not the other
  {
    query: {
      operation: 'newcomers',
      by: 'partner',
      direction: 'up',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'which countries did the UK import titanium from in June 2025 but not in May 2025',
      'suppliers of UK titanium in June 2025 but not in May 2025',
      'suppliers of UK titanium in June 2025 and not in May 2025',
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
    phrasings: ['suppliers of UK titanium in May 2025 but not in June 2025'],
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
      'which suppliers does the UK no longer buy titanium from in June 2025',
      'which countries no longer supply UK titanium in June 2025',
    ],
  },
  // more of them, and not more from them
  {
    query: {
      operation: 'change',
      quantity: 'count',
      by: 'partner',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'did the UK have more titanium suppliers in June 2025 than in May 2025?',
      'did the UK buy titanium from more countries in June 2025 than in May 2025',
      'more suppliers of UK titanium in June 2025 than in May 2025?',
    ],
  },
  {
    query: {
      operation: 'change',
      quantity: 'count',
      by: 'partner',
      form: 'amount',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: ['how many more suppliers of UK titanium were there in June 2025 than in May 2025'],
  },
  // a good as what moved everything
  {
    query: {
      operation: 'contribution',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['810820'],
      against: { commodities: ['250410', '283691', '810820'] },
      period: '2025-06',
      comparison: 'month_on_month 2025-05',
    },
    phrasings: [
      'contribution of titanium to the rise in UK imports June 2025',
      'how much did titanium contribute to the change in UK imports in June 2025',
    ],
  },
  // the part that one country has in each good
  {
    query: {
      operation: 'threshold',
      quantity: 'share',
      by: 'commodity',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410', '283691', '810820'],
      threshold: { relation: 'above', value: 50, unit: 'percent' },
      period: '2025-06',
    },
    phrasings: [
      'goods where China supplies more than half of UK imports, June 2025',
      'which goods does the UK import more than half from China in June 2025',
      'for which goods does China have over 50% of UK imports in June 2025',
      "UK imports June 2025: goods with China's share over 50%",
    ],
  },
  {
    query: {
      operation: 'threshold',
      form: 'count',
      quantity: 'share',
      by: 'commodity',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410', '283691', '810820'],
      threshold: { relation: 'above', value: 50, unit: 'percent' },
      period: '2025-06',
    },
    phrasings: ['how many goods does China supply more than half of UK imports of in June 2025'],
  },
  // the part that a good has in all of them
  {
    query: {
      operation: 'threshold',
      quantity: 'share',
      by: 'commodity',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['250410', '283691', '810820'],
      against: { commodities: ['250410', '283691', '810820'] },
      threshold: { relation: 'above', value: 10, unit: 'percent' },
      period: '2025-06',
    },
    phrasings: [
      'which goods make up more than 10% of UK imports in June 2025',
      'which goods have a share above 10% in UK imports in June 2025',
    ],
  },
  {
    query: {
      operation: 'threshold',
      quantity: 'share',
      by: 'commodity',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['250410', '283691', '810820'],
      against: { commodities: ['250410', '283691', '810820'] },
      threshold: { relation: 'above', value: 10, unit: 'percent' },
      period: '2025-06',
    },
    phrasings: ['which goods make up more than 10% of UK imports from China in June 2025'],
  },
  // of each good its own share, unless they are added up
  {
    query: {
      operation: 'compare',
      quantity: 'share',
      along: 'commodity',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['810820', '250410'],
      period: '2025-06',
    },
    phrasings: [
      "China's share of UK titanium and graphite imports in June 2025",
      'how dependent is the UK on China for titanium, and for graphite in June 2025',
      'share of China in UK titanium and graphite imports June 2025',
    ],
  },
  {
    query: {
      quantity: 'share',
      reporters: ['GB'],
      flows: ['import'],
      partners: ['CN'],
      commodities: ['810820', '250410'],
      period: '2025-06',
    },
    phrasings: ["China's combined share of UK titanium and graphite imports in June 2025"],
  },
]

export const partiesRefused: readonly Refusing[] = [
  {
    issue: { kind: 'refused', why: 'piece_count', words: ['count'] },
    phrasings: ['count of UK titanium exports in June 2025', 'count UK exports June 2025'],
  },
  {
    issue: { kind: 'refused', why: 'piece_count', words: ['number of'] },
    phrasings: ['number of UK titanium exports in June 2025', 'number of exports of titanium, UK June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['by good'] },
    phrasings: ['number of suppliers by good, UK imports June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['total'] },
    phrasings: ['total UK and Brazil imports of lithium by month in 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['goods'] },
    phrasings: ['goods that widened the UK deficit in June 2025'],
  },
  {
    issue: { kind: 'not_understood', words: ['minus'] },
    phrasings: ['UK lithium imports from Chile minus China by month 2025'],
  },
]
