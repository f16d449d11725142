import { describe, expect, it } from 'vitest'
import { answered, issue, lines } from './support/ask.ts'
import { complete, monthly, tiny } from './support/tiny.ts'

const world = () => tiny(monthly('WORLD', [90, 50, 40, 60, 70, 80]))

const best = (together: 'sum' | 'mean') => ({
  operation: 'record' as const,
  commodities: ['10'],
  period: '2024-01/2024-06',
  extreme: 'highest' as const,
  limit: 3,
  grain: 'month' as const,
  together,
})

describe('several extreme months', () => {
  it('add up', async () => {
    expect(lines(await answered(world(), best('sum')))[0]).toBe('headline 240 t')
  })

  it('have a mean', async () => {
    expect(lines(await answered(world(), best('mean')))[0]).toBe('headline 80 t')
  })
})

const reach = (percent: number) => ({
  operation: 'rank' as const,
  by: 'partner' as const,
  order: 'top' as const,
  reach: percent,
  commodities: ['10'],
  period: '2024-01',
})

describe('so much of the whole', () => {
  it('is made up by the fewest that come to it together', async () => {
    expect(lines(await answered(complete(), reach(80)))).toEqual([
      'headline 2 partners',
      'row 60 t US',
      'row 30 t DE',
      'context 90 percent',
      'total 100 t',
      'share 60 percent US',
      'share 30 percent DE',
    ])
    expect(lines(await answered(complete(), reach(50)))[0]).toBe('headline 1 partners')
  })

  it('cannot be told where not every partner is known', async () => {
    const some = tiny([...monthly('WORLD', [100]), ...monthly('US', [60])])
    expect(await issue(some, reach(50))).toMatchObject({ state: 'no_total' })
  })
})
