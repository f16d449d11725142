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
]
