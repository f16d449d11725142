import { describe, expect, it } from 'vitest'
import { month } from '../../src/calendar/month.ts'
import type { Coverage } from '../../src/trade/types.ts'
import { period, row, scope, tradeOf } from './support/package.ts'

const JAN = period('2025-01')
const FEB = period('2025-02')
const value = { measure: 'value' } as const
const unknown = (...missing: number[]) => ({ state: 'unknown', missing })

/** Two months, two partners; Germany only in the first, and its February value without a weight. */
const ROWS = [
  row('2025-01', 'US', 5),
  row('2025-02', 'US', 6),
  row('2025-01', 'DE', 3),
  row('2025-02', 'DE', 30, value),
  row('2025-02', 'DE', 7, { commodity: '20' }),
  row('2025-03', 'US', 1, { commodity: '20' }),
]
const ask = (coverage: Coverage, partner: string, at = FEB, rows = ROWS) =>
  tradeOf(rows, { coverage }).cell(scope(partner), at)

describe('where the partners are complete', () => {
  it('no row is no recorded trade', async () => {
    expect(await ask('complete', 'FR')).toEqual({ state: 'none', unit: 't' })
  })

  it('no row for a month that the reporter has on another good is no recorded trade', async () => {
    expect(await ask('complete', 'US', period('2025-03'))).toEqual({ state: 'none', unit: 't' })
  })

  it('no row for a good that is followed the other way only is no recorded trade', async () => {
    const rows = [...ROWS, row('2025-01', 'US', 4, { commodity: '1001', flow: 'import' })]
    const about = scope('US', { commodities: ['1001'] })
    expect(await tradeOf(rows, { coverage: 'complete' }).cell(about, JAN)).toEqual({
      state: 'none',
      unit: 't',
    })
  })

  it('a good without any row of the reporter is not followed', async () => {
    const about = scope('US', { commodities: ['1001'] })
    expect(await tradeOf(ROWS, { coverage: 'complete' }).cell(about, JAN)).toEqual(unknown(month(2025, 1)))
  })

  it('a value without a weight leaves the weight unknown, and every sum that holds it', async () => {
    expect(await ask('complete', 'DE')).toEqual(unknown(month(2025, 2)))
    expect(await ask('complete', 'WORLD')).toEqual(unknown(month(2025, 2)))
    expect(await tradeOf(ROWS, { coverage: 'complete' }).cell(scope(['US', 'DE']), FEB)).toEqual(
      unknown(month(2025, 2)),
    )
  })

  it('the world is the sum of its partners, what is not specified included', async () => {
    expect(await ask('complete', 'WORLD', JAN)).toMatchObject({
      value: 8,
      low: 7,
      high: 9,
      status: 'computed',
    })
    expect(await ask('complete', 'WORLD', JAN, [...ROWS, row('2025-01', 'ZZ', 2)])).toMatchObject({
      value: 10,
    })
  })

  it('a partner without a row may be hidden where something is not specified', async () => {
    const rows = [...ROWS, row('2025-01', 'ZZ', 2)]
    expect(await ask('complete', 'FR', JAN, rows)).toEqual({ state: 'suppressed', missing: [month(2025, 1)] })
    expect(await ask('complete', 'US', JAN, rows)).toMatchObject({ value: 5 })
    expect(await ask('complete', 'FR', FEB, rows)).toEqual({ state: 'none', unit: 't' })
  })

  it('a sum with a part that may be hidden says so; the world hides nothing', async () => {
    const trade = tradeOf([...ROWS, row('2025-01', 'ZZ', 2)], { coverage: 'complete' })
    expect(await trade.cell(scope(['US', 'FR']), JAN)).toMatchObject({ value: 5, suppressedParts: true })
    expect(await trade.cell(scope('WORLD'), JAN)).not.toHaveProperty('suppressedParts')
    expect(await trade.cell(scope(['WORLD', '-US']), JAN)).not.toHaveProperty('suppressedParts')
    expect(await trade.cell(scope(['WORLD', '-FR']), JAN)).toMatchObject({ value: 10, suppressedParts: true })
  })

  it('a sum with a part that has none recorded is whole', async () => {
    const cell = await tradeOf(ROWS, { coverage: 'complete' }).cell(scope(['US', 'FR']), JAN)
    expect(cell).toMatchObject({ value: 5 })
    expect(cell).not.toHaveProperty('suppressedParts')
  })

  it('a month in which the reporter has no row at all is not known', async () => {
    const rows = [...ROWS, row('2025-05', 'US', 2)]
    expect(await ask('complete', 'US', period('2025-04'), rows)).toEqual(unknown(month(2025, 4)))
    expect(await ask('complete', 'WORLD', period('2025-04'), rows)).toEqual(unknown(month(2025, 4)))
  })

  it('outside of the months of the reporter nothing is said', async () => {
    const held = { from: month(2025, 1), to: month(2025, 3) }
    expect(await ask('complete', 'FR', period('2025-04'))).toEqual({ state: 'outside', held })
    expect(await ask('complete', 'WORLD', period('2024-12'))).toEqual({ state: 'outside', held })
  })
})

describe('where figures are held as published', () => {
  it('a partner without a row is not known, never zero', async () => {
    expect(await ask('published_figures', 'FR')).toEqual(unknown(month(2025, 2)))
  })

  it('the world is what a row says, never the sum of partners', async () => {
    expect(await ask('published_figures', 'WORLD')).toEqual(unknown(month(2025, 2)))
    expect(
      await ask('published_figures', 'WORLD', JAN, [...ROWS, row('2025-01', 'WORLD', 50)]),
    ).toMatchObject({
      value: 50,
      status: 'published',
    })
  })

  it('is outside after the last month of the good', async () => {
    const held = { from: month(2025, 1), to: month(2025, 2) }
    expect(await ask('published_figures', 'US', period('2025-03'))).toEqual({ state: 'outside', held })
  })
})

describe('where partners are selected', () => {
  it('no total of the world can be built', async () => {
    expect(await ask('selected', 'WORLD')).toEqual({ ...unknown(month(2025, 2)), noTotal: true })
    const trade = tradeOf(ROWS, { coverage: 'selected' })
    expect(await trade.cell(scope(['WORLD', '-US']), FEB)).toMatchObject({ noTotal: true })
  })

  it('a partner followed for the good has none recorded in a month without a row', async () => {
    const rows = [...ROWS, row('2025-01', 'FR', 2)]
    expect(await ask('selected', 'FR', FEB, rows)).toEqual({ state: 'none', unit: 't' })
    expect(await ask('selected', 'FR', period('2025-01/2025-02'), rows)).toMatchObject({ value: 2 })
  })

  it('a partner never in the package for the good is not known', async () => {
    expect(await ask('selected', 'FR')).toEqual(unknown(month(2025, 2)))
  })

  it('a value without a weight leaves the weight unknown', async () => {
    expect(await ask('selected', 'DE')).toEqual(unknown(month(2025, 2)))
  })
})
