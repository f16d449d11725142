import type { Entry } from './corpus.ts'

const lithium = { commodities: ['283691'], period: '2025-06' } as const
const imports = { ...lithium, reporters: ['GB'], flows: ['import'] } as const
const exports = { ...lithium, reporters: ['GB'], flows: ['export'] } as const

/** Words that stand beside what is asked: whose buyers, whose time, how many of a list. */
export const asidesOfTwo: readonly Entry[] = [
  // buyers of a country are the country
  {
    query: { ...exports, quantity: 'unit_value', partners: ['FR'] },
    phrasings: [
      'what were French buyers paying per kilo for UK lithium carbonate in June 2025',
      'what did French importers pay per kg for UK lithium carbonate in June 2025',
    ],
  },
  // the time of both stands behind the first
  {
    query: { ...imports, operation: 'compare', partners: ['CL', 'CN'], along: 'partner' },
    phrasings: [
      'UK lithium carbonate imports from Chile in June 2025 vs from China',
      'UK lithium carbonate imports from Chile in June 2025 compared with from China',
      'UK lithium carbonate imports from Chile in June 2025 vs China',
    ],
  },
  // the US, and no favour
  {
    query: { ...imports, quantity: 'unit_value', partners: ['US'] },
    phrasings: ['what does the uk pay per kg for us lithium carbonate in june 2025'],
  },
  {
    query: { ...imports, quantity: 'unit_value', unit: 'USD/t' },
    phrasings: [
      'price per tonne of UK lithium carbonate imports in June 2025',
      'what did the UK pay per tonne for lithium carbonate in June 2025',
    ],
  },
  {
    query: { ...imports, operation: 'rank', by: 'partner', order: 'top', limit: 3 },
    phrasings: [
      'the first three suppliers of lithium carbonate to the UK, June 2025',
      'suppliers of lithium carbonate to the UK in June 2025, first three',
    ],
  },
  {
    query: { ...imports, partners: ['CL'] },
    phrasings: ['lithium carbonate heading, UK imports from Chile in June 2025'],
  },
  {
    query: { ...imports, partners: ['CL'], measure: 'net_weight' },
    phrasings: ['UK lithium carbonate imports from Chile in June 2025, kg basis'],
  },
  // a verb beside a noun tells of the other way
  {
    query: {
      ...lithium,
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import', 'export'],
      along: 'flow',
      partners: ['DE'],
    },
    phrasings: ['how much lithium carbonate did the UK import from Germany and sell there in June 2025'],
  },
  {
    query: {
      ...imports,
      operation: 'compare',
      partners: ['CL', 'CN'],
      along: 'partner',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: ['was Chile ahead of China as a lithium carbonate supplier to the UK in June 2025'],
  },
  {
    query: {
      ...lithium,
      operation: 'compare',
      reporters: ['GB'],
      flows: ['export', 'import'],
      along: 'flow',
      partners: ['DE'],
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'did the UK ship more lithium carbonate to Germany than it got from there in June 2025',
      'did the UK export more lithium carbonate to Germany than it bought there in June 2025',
    ],
  },
  // any at all, whose ever it is
  {
    query: {
      ...exports,
      partners: ['FR'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 0 } },
    },
    phrasings: [
      'did any UK lithium carbonate go to France in June 2025',
      'did any British lithium carbonate go to France in June 2025',
    ],
  },
  // what a reporter buys itself, of one good and of another
  {
    query: {
      operation: 'compare',
      reporters: ['GB'],
      flows: ['import'],
      commodities: ['283691', '810820'],
      along: 'commodity',
      period: '2025-06',
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: [
      'is the UK a bigger buyer of lithium carbonate than of titanium, June 2025',
      'was the UK a bigger importer of lithium carbonate than of titanium in June 2025',
    ],
  },
]
