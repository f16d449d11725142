import type { Entry } from './corpus.ts'

const notLess = { relation: 'at_least', value: 0, unit: 'percent' } as const

/** It is claimed that something was not so. */
export const negated: readonly Entry[] = [
  {
    query: {
      operation: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      claim: { kind: 'threshold', threshold: notLess },
    },
    phrasings: [
      'were exports no lower in October 2025 than in September 2025?',
      'were exports in October 2025 no less than in September 2025?',
      'exports did not fall in October 2025, right?',
      "exports didn't drop in October 2025, correct?",
    ],
  },
  {
    query: {
      operation: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      claim: { kind: 'threshold', threshold: { ...notLess, relation: 'at_most' } },
    },
    phrasings: [
      'were exports no higher in October 2025 than in September 2025?',
      'exports did not rise in October 2025, right?',
      'were exports not higher than in September 2025 in October 2025?',
    ],
  },
  {
    query: {
      operation: 'compare',
      form: 'ratio',
      partners: ['DE', 'US'],
      along: 'partner',
      period: '2025-10',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 1, unit: 'ratio' } },
    },
    phrasings: ['were exports to Germany no less than to the US in October 2025?'],
  },
  // what stands behind "than" is what it is held against, wherever it stands
  {
    query: {
      operation: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: ['were exports higher than those of September in October 2025'],
  },
]
