import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/query/claim.ts'
import type { Operation } from '../../src/query/operation.ts'
import type { Query } from '../../src/query/query.ts'
import { ask, load } from '../analysis/support/ask.ts'

// Whatever is claimed of whatever: yes, no, or no answer; never a figure that leaves the claim unjudged.

const claims: readonly Claim[] = [
  { kind: 'threshold', threshold: { relation: 'above', value: 100 } },
  { kind: 'threshold', threshold: { relation: 'at_least', value: 6, unit: 'months' } },
  { kind: 'threshold', threshold: { relation: 'at_most', value: 20, unit: 'percent' } },
  { kind: 'direction', direction: 'up' },
  { kind: 'direction_each', direction: 'down' },
  { kind: 'rank', nth: 1, order: 'top', code: 'DE' },
  { kind: 'record', extreme: 'highest' },
  { kind: 'streak', months: 2, direction: 'up' },
  { kind: 'first_more', relation: 'above' },
  { kind: 'sign', sign: 'surplus' },
  { kind: 'zero' },
  { kind: 'narrowed' },
]

const operations: readonly Operation[] = [
  'show',
  'change',
  'rank',
  'series',
  'record',
  'since',
  'streak',
  'compare',
  'contribution',
  'threshold',
  'count_periods',
  'split',
  'missing',
  'explain',
  'coverage',
  'source',
  'release',
]

const quantities: readonly Query['quantity'][] = ['amount', 'share', 'change', 'average', 'count']

describe('over the shipped data', () => {
  const trade = load('data/rare-earth-magnets')

  it.each(claims)('a claim ($kind) is answered yes or no, or not at all', async (claim) => {
    let judged = 0
    for (const operation of operations)
      for (const quantity of quantities)
        for (const along of [undefined, 'partner'] as const) {
          const plain = { operation, quantity, claim, partners: ['DE', 'US'], period: '2025-07' }
          const result = await ask(trade, { ...plain, ...(along ? { along } : {}) })
          if (result.kind !== 'answer') continue
          judged += 1
          const counts =
            operation === 'count_periods' && !['threshold', 'direction_each'].includes(claim.kind)
          if (!counts) expect(result.verdict, `${operation} ${quantity}`).toBeTypeOf('boolean')
        }
    expect(judged).toBeGreaterThanOrEqual(claim.kind === 'narrowed' ? 1 : 2)
  })
})
