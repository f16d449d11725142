import { describe, expect, it } from 'vitest'
import { readPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import { packageOf, row } from '../trade/support/package.ts'
import { answered, lines } from './support/ask.ts'
import type { Plain } from './support/query.ts'

const COMPLETE = { coverage: 'complete' } as const
/** Good 10 in tonnes from one package, good 20 in kilograms from another. */
const trade = createTrade(
  readPackages([
    packageOf([row('2025-01', 'JP', 4), row('2025-01', 'US', 1)], { ...COMPLETE, name: 'tonnes' }),
    packageOf(
      [
        row('2025-01', 'JP', 1000, { commodity: '20', unit: 'kg' }),
        row('2025-01', 'US', 3000, { commodity: '20', unit: 'kg' }),
      ],
      { ...COMPLETE, name: 'kilograms', trade: { units: { net_weight: 'kg', value: 'USD' } } },
    ),
  ]),
)
const ask = async (plain: Partial<Plain>) =>
  lines(await answered(trade, { commodities: ['10', '20'], partners: ['JP'], period: '2025-01', ...plain }))

describe('weights of two packages, one in tonnes and one in kilograms', () => {
  it('are set side by side in one unit', async () => {
    expect(await ask({ operation: 'compare', along: 'commodity' })).toEqual([
      'row 4 t JP',
      'row 1 t JP',
      'difference 3 t',
      'ratio 4 ratio',
    ])
  })

  it('are ranked by how much they are', async () => {
    expect((await ask({ operation: 'rank', by: 'commodity' })).slice(0, 2)).toEqual([
      'row 4 t JP',
      'row 1 t JP',
    ])
  })

  it('are parts of one whole', async () => {
    const share = { quantity: 'share', commodities: ['20'], against: { commodities: ['10', '20'] } } as const
    expect((await ask(share))[0]).toBe('headline 20 percent JP')
  })

  it('add up', async () => {
    expect(await ask({ along: 'commodity' })).toEqual(['row 4 t JP', 'row 1 t JP', 'total 5 t'])
  })
})
