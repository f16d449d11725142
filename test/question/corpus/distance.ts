import type { Entry } from './corpus.ts'

const above = { kind: 'threshold', threshold: { relation: 'above', value: 5000, unit: 't' } } as const

/** A verdict, and what it was passed or missed by. */
export const distance: readonly Entry[] = [
  {
    query: { operation: 'show', form: 'amount', period: '2025-08', claim: above },
    phrasings: [
      'were exports above 5,000 t in August 2025, and by how much?',
      'were exports above 5,000 t in August 2025, and if so by how much',
    ],
  },
  // by how much alone asks for no yes and no no
  {
    query: { operation: 'show', form: 'distance', period: '2025-08', claim: above },
    phrasings: [
      'by how much were exports above 5,000 t in August 2025',
      'by how many tonnes were exports above 5,000 t in August 2025',
      'by what tonnage were exports above 5,000 t in August 2025',
      'by what quantity did exports exceed 5,000 t in August 2025',
      'how far above 5,000 t were exports in August 2025',
      'how far above 5,000 t was August 2025',
      'how much above 5,000 t was August 2025',
      'how many tonnes above 5,000 t was August 2025',
      'how much over 5,000 t was it in August 2025',
    ],
  },
  {
    query: {
      operation: 'show',
      form: 'distance',
      period: '2025-05',
      claim: { ...above, threshold: { ...above.threshold, relation: 'below' } },
    },
    phrasings: [
      'how far below 5,000 t was May 2025',
      'how far did exports fall below 5,000 t in May 2025',
      'how many tonnes short of 5,000 t was May 2025',
      'how far off 5,000 t was May 2025',
      'how far was May 2025 from 5,000 t',
      'how close to 5,000 t was May 2025',
    ],
  },
  {
    query: {
      operation: 'record',
      form: 'amount',
      extreme: 'highest',
      grain: 'month',
      period: '2025-08',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'was August 2025 a record, and by how much?',
      'did August 2025 beat the old record, and by how much?',
    ],
  },
  // from what was the record till then, and not from the peak, which it may be itself
  {
    query: {
      operation: 'record',
      form: 'distance',
      extreme: 'highest',
      grain: 'month',
      period: '2025-01',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: [
      'by how much was January 2025 a record',
      'by what margin was January 2025 a record',
      'by how much did January 2025 beat the old record',
      'how much higher was January 2025 than the previous record',
      'how far above the previous high was January 2025',
      'by how many tonnes did January 2025 beat the previous record',
    ],
  },
  {
    query: {
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
      period: '2025-01',
      claim: { kind: 'record', extreme: 'highest' },
    },
    phrasings: ['did January 2025 beat the previous record?'],
  },
  {
    query: {
      operation: 'record',
      form: 'amount',
      extreme: 'highest',
      grain: 'month',
      period: '2023-07/2026-03',
      claim: above,
    },
    phrasings: ['did exports ever exceed 5,000 t, and by how much'],
  },
  {
    query: {
      operation: 'rank',
      form: 'amount',
      by: 'partner',
      order: 'top',
      limit: 1,
      period: '2025-07',
      claim: { kind: 'rank', order: 'top', nth: 1, code: 'DE' },
    },
    phrasings: ['was Germany the top buyer in July 2025, and by how much?'],
  },
]
