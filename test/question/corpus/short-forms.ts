import type { Entry } from './corpus.ts'

const months = { operation: 'series', grain: 'month', period: '2025-01/2025-12' } as const

/** As people type it in a hurry: short forms of words, and a month before its unit. */
export const shortForms: readonly Entry[] = [
  { query: months, phrasings: ['2025 by mth', 'exp 2025 by mth', '2025 mthly', 'exports per mnth 2025'] },
  {
    query: { operation: 'streak', direction: 'up', change: 'month_on_month', period: '2025-08' },
    phrasings: ['total exports consec mthly gains to aug25'],
  },
  {
    query: { quantity: 'unit_value', unit: 'USD/kg', period: '2025-11' },
    phrasings: ['avg px nov25 usd/kg', 'px nov 25 usd/kg', 'exp px 11/25 usd/kg'],
  },
  {
    query: { quantity: 'share', partners: ['US'], period: '2025-10' },
    phrasings: ['US shr oct25', 'shr of US 10/25'],
  },
  {
    query: { partners: ['US'], period: '2025-06', unit: 't' },
    phrasings: ['US 6/25 t', 'US 06/25 tonnes', 'US 6/25 mt'],
  },
  {
    query: { operation: 'change', period: '2025-06', comparison: 'month_on_month 2025-05' },
    phrasings: ['exports 6/25 m/m'],
  },
  {
    query: { operation: 'count_periods', grain: 'month', direction: 'down', period: '2025-01/2025-12' },
    phrasings: ['# of months with falls 2025', '# mths with falls 2025'],
  },
  // in all is a sum, where months follow as well
  {
    query: { period: '2024-01/2024-07' },
    phrasings: [
      'how much was exported in all in the first seven months of 2024',
      'what was exported in all in the first 7 months of 2024',
      'всего за январь–июль 2024',
    ],
  },
  {
    query: { period: '2025-01/2025-12' },
    phrasings: ['how much was exported in the 12 months of 2025', 'exports in all twelve months of 2025'],
  },
  // one in the lead, and no metal
  {
    query: { operation: 'rank', by: 'partner', order: 'top', period: '2025-10' },
    phrasings: ['who was the lead buyer in October 2025', 'крупнейший покупатель в октябре 2025'],
  },
  // why is no yes or no in any language
  {
    query: { operation: 'explain', period: '2025-05', comparison: 'month_on_month 2025-04' },
    phrasings: [
      '¿Por qué cayeron las exportaciones en mayo de 2025?',
      'por que as exportações caíram em maio de 2025',
      'pourquoi les exportations ont baissé en mai 2025',
      'warum sind die exporte im mai 2025 gefallen',
      '为什么2025年5月出口下降',
    ],
  },
]

const imports = { reporters: ['GB'], flows: ['import'], period: '2025-06' } as const

export const shortFormsOfTwo: readonly Entry[] = [
  {
    query: {
      quantity: 'balance',
      reporters: ['GB'],
      flows: ['export', 'import'],
      commodities: ['283691'],
      period: '2025-06',
    },
    phrasings: ['uk lithium carbonate net exp 6/25', 'uk lithium carbonate trade bal 6/25 usd'],
  },
  {
    query: { ...imports, commodities: ['283691'], unit: 'USD' },
    phrasings: ['uk lithium carbonate imp 6/25 usd', 'uk lithium carbonate imps jun25 usd'],
  },
  {
    query: { ...imports, quantity: 'count', by: 'partner', commodities: ['283691'] },
    phrasings: ['# of suppliers uk lithium carbonate 6/25', 'uk lithium carbonate imp jun25 # suppliers'],
  },
  {
    query: { ...imports, commodities: ['283691'] },
    phrasings: ['how much lithium carbonate did Britain buy from abroad in June 2025'],
  },
  {
    query: {
      ...imports,
      operation: 'contribution',
      commodities: ['283691'],
      partners: ['CN'],
      comparison: 'month_on_month 2025-05',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['did China add to the growth of UK lithium carbonate imports in June 2025 m/m'],
  },
]
