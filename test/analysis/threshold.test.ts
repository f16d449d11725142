import { describe, expect, it } from 'vitest'
import { meets, meetsAsked } from '../../src/analysis/shared/threshold.ts'
import { answered, issue, lines } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const spread = (value: number, half = 0) => ({ value, low: value - half, high: value + half })

describe('a threshold', () => {
  it.each([
    ['at_most', 46, 46.4, true],
    ['at_most', 46, 46.5, false],
    ['at_most', 46, 46.6, false],
    ['at_most', 46.1, 46.4, false],
    ['at_least', 46, 45.6, true],
    ['at_least', 46, 45.4, false],
    ['equal', 46, 46.4, true],
    ['equal', 46.0, 45.4, false],
    ['above', 46, 46.4, true],
    ['below', 46, 45.9, true],
    ['below', 46, 46.4, false],
  ] as const)('%s %d, as it is written, for %d t is %s', (relation, value, amount, verdict) => {
    expect(meetsAsked(spread(amount), { relation, value }, 't')).toBe(verdict)
  })

  it.each([
    ['$302m', 302e6, 1e6, 301.8e6, 'USD', true],
    ['$301m', 301e6, 1e6, 301.8e6, 'USD', false],
    ['$0.3bn', 0.3e9, 0.1e9, 301.8e6, 'USD', true],
    ['$2.50bn', 2.5e9, 10e6, 2.51e9, 'USD', false],
    ['5.6 kt', 5600, 100, 5577, 't', true],
    ['$1bn, a tenth beside it at most', 1e9, 1e9, 1.4e9, 'USD', false],
    ['28.0%', 28, 0.1, 28.3, 'percent', false],
  ] as const)('said as %s holds to the digit that was said', (_, value, step, own, unit, verdict) => {
    expect(meetsAsked(spread(own), { relation: 'equal', value, step, unit }, unit)).toBe(verdict)
  })

  it('said as 69% or as 70% is not both of 69.5%', () => {
    const said = (value: number) => meetsAsked(spread(69.5), { relation: 'equal', value }, 'percent')
    expect([said(69), said(70)]).toEqual([false, true])
  })

  it('of a rate is meant to the letter: 1.96 times is no doubling, 19.9% is not at least 20%', () => {
    expect(meetsAsked(spread(1.96), { relation: 'at_least', value: 2 }, 'ratio')).toBe(false)
    expect(meetsAsked(spread(19.9), { relation: 'at_least', value: 20 }, 'percent')).toBe(false)
    expect(meetsAsked(spread(75.45), { relation: 'equal', value: 75 }, 'percent')).toBe(true)
  })

  it('is met by a figure printed as the very number, and not by the one printed beside it', () => {
    expect(meetsAsked(spread(46, 0.5), { relation: 'at_most', value: 46 }, 't')).toBe(true)
    expect(meetsAsked(spread(47, 0.5), { relation: 'at_most', value: 46 }, 't')).toBe(false)
    expect(meetsAsked(spread(46, 0.5), { relation: 'at_least', value: 46 }, 't')).toBe(true)
    expect(meetsAsked(spread(45, 0.5), { relation: 'at_least', value: 46 }, 't')).toBe(false)
  })

  it('that is strict stays open within the rounding of the figure', () => {
    expect(meets(spread(20, 0.05), 'above', 20)).toBe(undefined)
    expect(meets(spread(20.2, 0.05), 'above', 20)).toBe(true)
    expect(meets(spread(46, 0.5), 'below', 46)).toBe(undefined)
  })

  it('has no say over what is measured otherwise', async () => {
    const plain = { commodities: ['10'], period: '2024-01' }
    const claim = (unit: 'USD' | 'percent' | 'kg') =>
      ({ kind: 'threshold', threshold: { relation: 'above', value: 50, unit } }) as const
    const trade = tiny(monthly('WORLD', [90]))
    expect((await answered(trade, { ...plain, claim: claim('kg') })).verdict).toBe(true)
    expect(await issue(trade, { ...plain, claim: claim('USD') })).toMatchObject({ reason: 'not_a_claim' })
    expect(await issue(trade, { ...plain, claim: claim('percent') })).toMatchObject({ reason: 'not_a_claim' })
  })

  it('of a fall is compared in the unit it was said in', async () => {
    const fall = {
      operation: 'change',
      direction: 'down',
      commodities: ['10'],
      period: '2024-02',
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 30_000, unit: 'kg' } },
    } as const
    expect((await answered(tiny(monthly('WORLD', [90, 50])), fall)).verdict).toBe(true)
    expect((await answered(tiny(monthly('WORLD', [90, 70])), fall)).verdict).toBe(false)
  })

  it('claimed of several things holds where each of them meets it', async () => {
    const trade = tiny([...monthly('US', [90, 40]), ...monthly('DE', [80, 80])])
    const both = {
      along: 'partner',
      partners: ['US', 'DE'],
      commodities: ['10'],
      claim: { kind: 'threshold', threshold: { relation: 'above', value: 50 } },
    } as const
    expect((await answered(trade, { ...both, period: '2024-01' })).verdict).toBe(true)
    expect((await answered(trade, { ...both, period: '2024-02' })).verdict).toBe(false)
  })

  it('counted over partners stays open where a rounding could change the count', async () => {
    const trade = tiny([...monthly('US', [90]), ...monthly('DE', [50])])
    const atLeast = (value: number) =>
      ({
        operation: 'threshold',
        by: 'partner',
        commodities: ['10'],
        period: '2024-01',
        threshold: { relation: 'above', value: 50 },
        claim: { kind: 'threshold', threshold: { relation: 'at_least', value, unit: 'partners' } },
      }) as const
    expect((await answered(trade, atLeast(1))).verdict).toBe(true)
    expect(await issue(trade, atLeast(2))).toMatchObject({ reason: 'range_undecided' })
    // not every partner has a figure: there can be more than these
    expect(await issue(trade, atLeast(3))).toMatchObject({ reason: 'partners_undecided' })
  })
})

describe('shares over a threshold', () => {
  it('are of what is left, where somebody is left out', async () => {
    const trade = tiny([
      ...monthly('US', [60]),
      ...monthly('DE', [30]),
      ...monthly('JP', [10]),
      ...monthly('WORLD', [100]),
    ])
    const asked = {
      operation: 'threshold',
      quantity: 'share',
      by: 'partner',
      partners: ['WORLD', '-US'],
      commodities: ['10'],
      period: '2024-01',
      threshold: { relation: 'above', value: 50, unit: 'percent' },
    } as const
    expect(lines(await answered(trade, asked), 'row')).toEqual(['row 75 percent DE'])
  })

  it('lead with how many they are, where that is asked', async () => {
    const trade = tiny([...monthly('US', [60]), ...monthly('DE', [40]), ...monthly('WORLD', [100])])
    const asked = {
      operation: 'threshold',
      form: 'count',
      quantity: 'share',
      by: 'partner',
      commodities: ['10'],
      period: '2024-01',
      threshold: { relation: 'above', value: 50, unit: 'percent' },
    } as const
    expect((await answered(trade, asked)).figures[0]).toMatchObject({ role: 'headline', value: 1 })
  })
})
