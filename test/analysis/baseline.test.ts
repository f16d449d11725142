import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines, load, when } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const months = [90, 50, 40, 60, 70, 80]
const world = (values: readonly (number | undefined)[] = months) => tiny(monthly('WORLD', values))
const change = (baseline: 'highest' | 'lowest' | 'average', period: string, more: object = {}) => ({
  operation: 'change' as const,
  commodities: ['10'],
  baseline,
  period,
  ...more,
})

describe('a change from the average of one month of the year', () => {
  it('has only that month of the years before in its base', async () => {
    const trade = tiny([
      ...monthly('WORLD', [10, 90]),
      ...monthly('WORLD', [30, 90], 2025),
      ...monthly('WORLD', [40], 2026),
    ])
    const query = change('average', '2026-01', { monthsOfYear: [1], base: '2024-01/2025-01' })
    expect(lines(await answered(trade, query)).slice(0, 3)).toEqual([
      'headline 100 percent period_on_period',
      'context 40 t',
      'base 20 t',
    ])
  })
})

describe('a change from the peak', () => {
  it('leads with percent, then the level, the peak, and when it was', async () => {
    const answer = await answered(world(), change('highest', '2024-04'))
    expect(lines(answer)).toEqual([
      'headline -33.33 percent period_on_period',
      'context 60 t',
      'base 90 t',
      'difference -30 t period_on_period',
      'ratio 0.67 ratio period_on_period',
      'context 2024-01 month',
    ])
    expect(when(answer.figures[2]!)).toBe('2024-01')
    expect(answer.remarks).toEqual([{ kind: 'highest_held', start: 2024 * 12, complete: true }])
  })

  it('looks at no month after the one asked', async () => {
    const answer = await answered(world([30, 50, 40, 90]), change('highest', '2024-03'))
    expect(lines(answer, 'base')).toEqual(['base 50 t'])
  })

  it('can be asked of a period of its own, and as an amount', async () => {
    const within = { base: '2024-02/2024-04', form: 'amount' as const }
    const answer = await answered(world(), change('highest', '2024-06', within))
    expect(lines(answer)[0]).toBe('headline 20 t period_on_period')
    expect(answer.remarks).toEqual([])
  })

  it('is nothing for the peak itself', async () => {
    const answer = await answered(world(), change('highest', '2024-01'))
    expect(lines(answer).slice(0, 3)).toEqual([
      'headline 0 percent period_on_period',
      'context 90 t',
      'base 90 t',
    ])
  })

  it('names the months that may hide a higher one', async () => {
    const answer = await answered(world([60, undefined, 50]), change('highest', '2024-03'))
    expect(kinds(answer.caveats)).toEqual(['gap'])
  })

  it('sets several months against it as their own average', async () => {
    const answer = await answered(world(), change('highest', '2024-04/2024-06'))
    expect(lines(answer).slice(0, 3)).toEqual([
      'headline -22.22 percent period_on_period',
      'context 70 t',
      'base 90 t',
    ])
  })

  it('finds the quarter where quarters are asked', async () => {
    const quarters = change('highest', '2024-04/2024-06', { grain: 'quarter' })
    const answer = await answered(world([90, 90, 90, 60, 70, 80]), quarters)
    expect(lines(answer, 'base')).toEqual(['base 270 t'])
    expect(lines(answer, 'context')).toEqual(['context 210 t', 'context 2024-Q1 quarter'])
  })

  it('is in points for a share', async () => {
    const trade = tiny([...monthly('WORLD', [100, 100, 100]), ...monthly('US', [50, 20, 30])])
    const share = change('highest', '2024-03', { quantity: 'share', partners: ['US'] })
    expect(lines(await answered(trade, share))[0]).toBe('headline -20 points US period_on_period')
  })

  it('can be claimed', async () => {
    const up = { claim: { kind: 'direction', direction: 'up' } }
    const average = change('average', '2024-06', { base: '2024-01/2024-05', ...up })
    expect((await answered(world(), average)).verdict).toBe(true)
    expect((await answered(world(), change('highest', '2024-06', up))).verdict).toBe(false)
  })
})

describe('a change from the low', () => {
  it('is counted from the lowest month', async () => {
    expect(lines(await answered(world(), change('lowest', '2024-06'))).slice(0, 3)).toEqual([
      'headline 100 percent period_on_period',
      'context 80 t',
      'base 40 t',
    ])
  })
})

describe('a change from the average', () => {
  it('is counted from the mean of the months named', async () => {
    const answer = await answered(world(), change('average', '2024-06', { base: '2024-01/2024-05' }))
    expect(lines(answer).slice(0, 3)).toEqual([
      'headline 29.03 percent period_on_period',
      'context 80 t',
      'base 62 t',
    ])
  })

  it('is counted from the twelve months before where none are named, all of which must be held', async () => {
    const year = Array.from({ length: 12 }, (_, i) => 40 + i)
    const trade = world([...year, 91])
    expect(lines(await answered(trade, change('average', '2025-01'))).slice(0, 3)).toEqual([
      'headline 100 percent period_on_period',
      'context 91 t',
      'base 45.5 t',
    ])
    expect(await issue(trade, change('average', '2024-12'))).toMatchObject({ kind: 'no_figure' })
  })

  it('of a share is the mean of the shares', async () => {
    const trade = tiny([...monthly('WORLD', [100, 200, 100]), ...monthly('US', [50, 20, 50])])
    const share = change('average', '2024-03', {
      quantity: 'share',
      partners: ['US'],
      base: '2024-01/2024-02',
    })
    expect(lines(await answered(trade, share))[0]).toBe('headline 20 points US period_on_period')
  })
})

describe('over the shipped data', () => {
  const trade = load('data/rare-earth-magnets')

  it('March 2026 is 17.6% under the peak of January 2025, and May 2025 74.1% under the average of 2025', async () => {
    const peak = await answered(trade, { operation: 'change', baseline: 'highest', period: '2026-03' })
    expect(peak.figures[0]).toMatchObject({ unit: 'percent', value: expect.closeTo(-17.6, 1) })
    expect(peak.figures[2]).toMatchObject({ value: 6357 })
    const may = { operation: 'change', baseline: 'average', period: '2025-05', base: '2025' } as const
    expect(Number((await answered(trade, may)).figures[0]?.value)).toBeCloseTo(-74.1, 1)
  })
})
