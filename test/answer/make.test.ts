import { describe, expect, it } from 'vitest'
import {
  counted,
  dated,
  difference,
  herfindahl,
  inUnit,
  level,
  mean,
  median,
  monthsBetween,
  none,
  percentChange,
  publishedChange,
  releaseDay,
  share,
  sum,
  unitValue,
} from '../../src/answer/make.ts'
import { month, quarterRange, range } from '../../src/calendar/month.ts'
import type { Held } from '../../src/trade/types.ts'
import { period, row, scope, tradeOf } from '../trade/support/package.ts'

const trade = tradeOf([
  row('2025-01', 'US', 50),
  row('2025-01', 'US', 2000, { measure: 'value', precision: '' }),
  row('2025-01', 'DE', 30),
  row('2025-01', 'JP', 20, { source_id: 'B' }),
])
const held = async (partner: string, measure: 'net_weight' | 'value' = 'net_weight') =>
  (await trade.cell(scope(partner, { measure }), period('2025-01'))) as Held
const figure = async (partner: string, measure?: 'value') =>
  level(await held(partner, measure), { role: 'context', partner })

describe('a figure', () => {
  it('is the median of an even number halfway between the two in the middle, with the range of both', async () => {
    const three = [await figure('US'), await figure('DE'), await figure('JP')]
    const about = { role: 'headline' } as const
    expect(median(three, about).figure).toMatchObject({
      value: 30,
      low: 29.5,
      high: 30.5,
      status: 'published',
    })
    expect(median(three.slice(1), about).figure).toMatchObject({
      value: 25,
      low: 24.5,
      high: 25.5,
      status: 'computed',
    })
    expect(median(three.slice(1), about).middle.map(({ value }) => value)).toEqual([20, 30])
  })

  it('carries value, unit, range, sources and rows of its cell', async () => {
    expect(await figure('US')).toMatchObject({
      value: 50,
      unit: 't',
      low: 49.5,
      high: 50.5,
      status: 'published',
      sources: ['A'],
    })
    expect((await figure('US')).rows).toHaveLength(1)
  })

  it('is computed, from all sources, once it is a sum', async () => {
    const total = sum([await figure('US'), await figure('JP')], { role: 'total' })
    expect(total).toMatchObject({ value: 70, low: 69, high: 71, status: 'computed', sources: ['A', 'B'] })
  })

  it('is in points as the difference of two percentages', async () => {
    const whole = sum([await figure('US'), await figure('DE'), await figure('JP')], { role: 'total' })
    const shares = await Promise.all(
      ['US', 'DE'].map(async (code) => share(await figure(code), whole, { role: 'share' })!),
    )
    expect(shares.map((each) => each.value)).toEqual([50, 30])
    expect(difference(shares[0]!, shares[1]!, { role: 'difference' })).toMatchObject({
      value: 20,
      unit: 'points',
    })
    expect(herfindahl(shares, { role: 'headline' })).toMatchObject({ value: 3400, unit: 'index' })
  })

  it('has no percentage from nothing', async () => {
    const nothing = none('t', { role: 'base' })
    expect(percentChange(await figure('US'), nothing, { role: 'change' })).toBeUndefined()
  })

  it('shows no decimal of a percentage whose rounding leaves more than a point open', async () => {
    const percent = percentChange(await figure('US'), await figure('JP'), { role: 'change' })
    expect(percent).toMatchObject({ value: 150, decimals: 0 })
  })

  it('changes its unit with its range', async () => {
    expect(inUnit(await figure('US'), 'kg')).toMatchObject({
      value: 50_000,
      low: 49_500,
      high: 50_500,
      unit: 'kg',
    })
    expect(inUnit(await figure('US'), 'USD')).toMatchObject({ value: 50, unit: 't' })
  })

  it('is value over weight in dollars a kilogram or a tonne', async () => {
    const both = [await figure('US', 'value'), await figure('US')] as const
    expect(unitValue(...both, 'USD/kg', { role: 'headline' })).toMatchObject({ value: 0.04, unit: 'USD/kg' })
    expect(unitValue(...both, 'USD/t', { role: 'headline' })).toMatchObject({ value: 40, unit: 'USD/t' })
  })

  it('is a mean of months, published where there is only one', async () => {
    expect(mean(await figure('US'), 2, { role: 'headline' })).toMatchObject({ value: 25, status: 'computed' })
    expect(mean(await figure('US'), 1, { role: 'headline' })).toMatchObject({
      value: 50,
      status: 'published',
    })
  })

  it('counts the figures it is given', async () => {
    expect(counted([await figure('US'), await figure('DE')], 'partners', { role: 'headline' }).value).toBe(2)
  })

  it('can be a month, quarter, year or date', () => {
    const about = { role: 'headline' } as const
    expect(dated(range(month(2025, 7)), 'month', [], about).value).toBe('2025-07')
    expect(dated(quarterRange(2025, 4), 'quarter', [], about).value).toBe('2025-Q4')
    expect(dated(range(month(2025, 1), month(2025, 12)), 'year', [], about).value).toBe('2025')
    expect(monthsBetween(month(2024, 11), month(2025, 2), [], about).value).toBe(3)
    expect(releaseDay(month(2026, 2), 30, about).value).toBe('2026-02-28')
  })

  it('keeps the rounding of a published percentage', () => {
    const change = {
      package: 'tiny',
      line: 2,
      period: range(month(2025, 7)),
      partner: 'US',
      kind: 'month_on_month' as const,
    }
    const whole = publishedChange([{ ...change, percent: 46, decimals: 0, source: 'A' }], { role: 'change' })
    expect(whole).toMatchObject({ value: 46, low: 45.5, high: 46.5, status: 'published', sources: ['A'] })
  })
})
