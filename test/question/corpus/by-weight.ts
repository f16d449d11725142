import type { Entry } from './corpus.ts'

const imports = { reporters: ['GB'], flows: ['import'], commodities: ['283691'] } as const

/** Numbers by weight, and parts of a whole, of the package with two reporters. */
export const byWeight: readonly Entry[] = [
  // the volume of a package that is told by value
  {
    query: { ...imports, measure: 'net_weight', period: '2025-06' },
    phrasings: [
      'what volume of lithium did the UK import in June 2025',
      'what volume did the UK import of lithium in June 2025',
    ],
  },
  // a number by weight is passed by the unit value, whatever else is said
  {
    query: {
      ...imports,
      quantity: 'unit_value',
      period: '2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 20, unit: 'USD/kg' } },
    },
    phrasings: [
      'did UK lithium imports cost more than twenty dollars a kilo in June 2025',
      'did UK lithium imports cost over $20 per kg in June 2025',
      'were UK lithium imports above $20/kg in June 2025',
      'did the UK pay more than $20 a kg for lithium in June 2025',
    ],
  },
  {
    query: {
      ...imports,
      operation: 'count_periods',
      grain: 'month',
      quantity: 'unit_value',
      period: '2024-01/2024-12',
      threshold: { relation: 'above', value: 15_000, unit: 'USD/t' },
    },
    phrasings: ['which months of 2024 had UK lithium imports above $15,000 per tonne'],
  },
  // three quarters of something are no time
  {
    query: {
      ...imports,
      quantity: 'share',
      partners: ['CL'],
      period: '2025-06',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 75, unit: 'percent' } },
    },
    phrasings: ["does Chile supply over three quarters of the UK's lithium in June 2025"],
  },
  // what it is measured in, between the share and whose it is
  {
    query: { ...imports, quantity: 'share', measure: 'net_weight', partners: ['CL'], period: '2025-06' },
    phrasings: ['share by weight of Chile in UK lithium imports June 2025'],
  },
  {
    query: { ...imports, quantity: 'share', measure: 'net_weight', partners: ['CL'], period: '2025-06' },
    phrasings: ['percentage by weight of Chile in UK lithium imports June 2025'],
  },
  // what stands behind "on" is no "us" of ours where a good follows
  {
    query: { ...imports, quantity: 'share', partners: ['US'], period: '2025-06' },
    phrasings: ['how reliant was uk on us lithium imports in june 2025'],
  },
]
