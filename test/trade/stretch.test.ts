import { describe, expect, it } from 'vitest'
import { month } from '../../src/calendar/month.ts'
import { period, row, scope, tradeOf } from './support/package.ts'

const cell = (rows: readonly string[], asked: string) => tradeOf(rows).cell(scope('US'), period(asked))
const us = (at: string, value: number, more: Parameters<typeof row>[3] = {}) => row(at, 'US', value, more)

describe('a range of months', () => {
  it('is the figure published for exactly that range', async () => {
    const rows = [us('2025-01', 5), us('2025-02', 6), us('2025-01/2025-02', 11, { source_id: 'C' })]
    const found = await cell(rows, '2025-01/2025-02')
    expect(found).toMatchObject({ value: 11, status: 'published', low: 10.5, high: 11.5 })
    expect(found).not.toHaveProperty('sumOfMonths')
  })

  it('says so where the months add up to something that rounding does not explain', async () => {
    const rows = [us('2025-01', 5), us('2025-02', 6), us('2025-01/2025-02', 14)]
    expect(await cell(rows, '2025-01/2025-02')).toMatchObject({
      value: 14,
      sumOfMonths: { value: 11, low: 10, high: 12 },
    })
  })

  it('is the sum of its months otherwise, with the roundings added', async () => {
    const rows = [us('2025-01', 5), us('2025-02', 6.25, { precision: '0.01' }), us('2025-03', 7)]
    expect(await cell(rows, '2025-01/2025-03')).toMatchObject({
      value: 18.25,
      low: 17.245,
      high: 19.255,
      status: 'computed',
      decimals: 0,
      rows: [{ line: 2 }, { line: 3 }, { line: 4 }],
    })
  })

  it('keeps all decimals of exact months and no noise of binary sums', async () => {
    const rows = [us('2025-01', 0.1, { precision: '' }), us('2025-02', 0.2, { precision: '' })]
    expect(await cell(rows, '2025-01/2025-02')).toMatchObject({
      value: 0.3,
      low: 0.3,
      high: 0.3,
      decimals: 1,
    })
  })

  it('prefers its months to published pieces', async () => {
    const rows = [us('2025-01', 5), us('2025-02', 6), us('2025-03', 7), us('2025-01/2025-02', 14)]
    expect(await cell(rows, '2025-01/2025-03')).toMatchObject({ value: 18 })
  })

  it('is tiled by published pieces where months are missing', async () => {
    const rows = [us('2025-01/2025-02', 14), us('2025-03', 7)]
    expect(await cell(rows, '2025-01/2025-03')).toMatchObject({
      value: 21,
      status: 'computed',
      low: 20,
      high: 22,
      rows: [{ line: 2 }, { line: 3 }],
    })
  })

  it('takes the tiling that leaves the least open', async () => {
    const rows = [
      us('2025-01/2025-02', 14, { precision: '10' }),
      us('2025-03/2025-04', 20, { precision: '10' }),
      us('2025-01/2025-03', 22),
      us('2025-04', 13),
    ]
    expect(await cell(rows, '2025-01/2025-04')).toMatchObject({ value: 35, low: 34, high: 36 })
    const coarseMonth = [
      us('2025-01/2025-02', 14),
      us('2025-03/2025-04', 20),
      us('2025-01/2025-03', 22),
      us('2025-04', 13, { precision: '10' }),
    ]
    expect(await cell(coarseMonth, '2025-01/2025-04')).toMatchObject({ value: 34, low: 33, high: 35 })
  })

  it('is the whole less its other part, last of all', async () => {
    const rows = [us('2025-01/2025-12', 100), us('2025-01/2025-06', 40, { precision: '10' })]
    expect(await cell(rows, '2025-07/2025-12')).toMatchObject({
      value: 60,
      low: 54.5,
      high: 65.5,
      status: 'computed',
      rows: [{ line: 2 }, { line: 3 }],
    })
  })

  it('gives one month as a remainder too', async () => {
    const rows = [us('2025-12', 1), us('2025-01/2025-12', 100), us('2025-01/2025-11', 93)]
    expect(await cell(rows.slice(1).concat(us('2024-12', 1), us('2026-01', 1)), '2025-12')).toMatchObject({
      value: 7,
    })
    expect(await cell(rows, '2025-12')).toMatchObject({ value: 1, status: 'published' })
  })

  it('is not a remainder of sources that contradict each other', async () => {
    const rows = [us('2025-01/2025-12', 30), us('2025-01/2025-06', 40)]
    expect(await cell(rows, '2025-07/2025-12')).toMatchObject({ state: 'unknown' })
    const short = [us('2025-01/2025-12', 50), us('2025-01/2025-06', 40), us('2025-07', 20), us('2025-12', 1)]
    expect(await cell(short, '2025-07/2025-12')).toMatchObject({ state: 'unknown' })
  })

  it('is not a remainder of many parts', async () => {
    const rows = [us('2025-01/2025-04', 40), us('2025-01', 5), us('2025-02', 6), us('2025-04', 7)]
    expect(await cell(rows, '2025-03')).toEqual({ state: 'unknown', missing: [month(2025, 3)] })
  })

  it('names the months that are missing', async () => {
    const rows = [us('2025-01', 5), us('2025-04', 7)]
    expect(await cell(rows, '2025-01/2025-04')).toEqual({
      state: 'unknown',
      missing: [month(2025, 2), month(2025, 3)],
    })
  })

  it('is outside where it runs past what is held', async () => {
    const held = { from: month(2025, 1), to: month(2025, 2) }
    const rows = [us('2025-01', 5), us('2025-02', 6)]
    expect(await cell(rows, '2025-03')).toEqual({ state: 'outside', held })
    expect(await cell(rows, '2025-02/2025-03')).toEqual({ state: 'outside', held })
  })

  it('may be published for months before the first month held', async () => {
    const rows = [us('2025-03', 5), us('2025-01/2025-02', 14)]
    expect(await cell(rows, '2025-01/2025-02')).toMatchObject({ value: 14 })
    expect(await cell(rows, '2025-01/2025-03')).toMatchObject({ value: 19 })
  })
})
