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
  // "twice what the other took" is twice as much as it
  {
    query: {
      operation: 'compare',
      form: 'ratio',
      partners: ['DE', 'US'],
      along: 'partner',
      period: '2025-09',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 2, unit: 'ratio' } },
    },
    phrasings: [
      'true or false: Germany bought more than twice what the US bought in September 2025',
      'Germany took more than double what the US took in September 2025',
    ],
  },
  // what stands behind "than" is what it is held against, wherever it stands
  {
    query: {
      operation: 'change',
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
      claim: { kind: 'direction', direction: 'up' },
    },
    phrasings: [
      'were exports higher than those of September in October 2025',
      // whoever asks with a "not" asks for the plain claim
      'were exports not higher than in September 2025 in October 2025?',
      'did exports not rise in October 2025 on September 2025?',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2025-08',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['was August 2025 not a record?', "wasn't August 2025 a record?"],
  },
  {
    query: {
      operation: 'show',
      period: '2025-05',
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 5000, unit: 't' } },
    },
    phrasings: ['were exports not above 5,000 t in May 2025?', 'was May 2025 not above 5,000 t?'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'lowest',
      grain: 'month',
      period: '2023-07/2026-03',
      claim: { kind: 'threshold', threshold: { relation: 'below', value: 2000, unit: 't' } },
    },
    phrasings: ['were exports never below 2,000 t?', 'has no month been below 2,000 t?'],
  },
  {
    query: {
      operation: 'compare',
      partners: ['DE', 'US'],
      along: 'partner',
      period: '2025-07',
      mirror: { reporter: 'DE', flow: 'import' },
      claim: { kind: 'first_more', relation: 'above' },
    },
    phrasings: ['did Germany not buy more than the US in July 2025?'],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2025-08',
      comparison: 'period_on_period 2023-07/2026-03',
      claim: { kind: 'record', extreme: 'highest', beaten: true },
    },
    phrasings: [
      'have exports ever been higher than in August 2025?',
      'have exports never been higher than in August 2025?',
    ],
  },
]
