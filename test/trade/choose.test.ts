import { describe, expect, it } from 'vitest'
import { period, row, scope, tradeOf } from './support/package.ts'

/** Sources: A has an address and a date, B has neither, C has both. */
async function chosen(...rows: readonly string[]) {
  const cell = await tradeOf(rows).cell(scope('US'), period('2025-01'))
  if (cell.state !== 'held') throw new Error(cell.state)
  const lines = (of: typeof cell.rows) => of.map(({ line }) => line)
  return { ...cell, rows: lines(cell.rows), others: lines(cell.others) }
}

const us = (value: number, more: Parameters<typeof row>[3] = {}) => row('2025-01', 'US', value, more)

describe('of several figures for one cell', () => {
  it('the finest precision leads, even when derived and without an address', async () => {
    const figure = await chosen(us(5), us(5.3, { precision: '0.1', status: 'derived', source_id: 'B' }))
    expect(figure).toMatchObject({ value: 5.3, status: 'derived', decimals: 1, rows: [3], others: [2] })
  })

  it('an exact figure is finer than any rounded one', async () => {
    expect(await chosen(us(5, { precision: '0.001' }), us(5.25, { precision: '' }))).toMatchObject({
      value: 5.25,
      low: 5.25,
      high: 5.25,
      decimals: 2,
    })
  })

  it('a published one leads over a derived one of the same precision', async () => {
    expect(await chosen(us(5, { status: 'derived' }), us(6, { source_id: 'B' }))).toMatchObject({
      value: 6,
      rows: [3],
    })
  })

  it('a source with an address and a date leads over one without', async () => {
    expect(await chosen(us(5, { source_id: 'B' }), us(6))).toMatchObject({ value: 6, rows: [3], others: [2] })
  })

  it('the first in the file leads where nothing else tells them apart', async () => {
    expect(await chosen(us(5), us(6, { source_id: 'C' }))).toMatchObject({ value: 5, rows: [2], others: [3] })
  })

  it('all that print the figure used stand with it, the one used first', async () => {
    const figure = await chosen(
      us(5, { source_id: 'B' }),
      us(6),
      us(5, { source_id: 'C' }),
      us(5, { source_id: 'A' }),
    )
    expect(figure).toMatchObject({ value: 6, rows: [3], others: [2, 4, 5] })
    const same = await chosen(us(5, { source_id: 'B' }), us(5, { source_id: 'C' }), us(6))
    expect(same).toMatchObject({ value: 5, rows: [3, 2], others: [4] })
  })
})

describe('what a figure can be', () => {
  it('is half a rounding step on each side', async () => {
    expect(await chosen(us(50, { precision: '20' }))).toMatchObject({ low: 40, high: 60, decimals: 0 })
  })

  it('is what the row says where it says it', async () => {
    expect(await chosen(us(50, { precision: '20', low: '49', high: '50.5' }))).toMatchObject({
      low: 49,
      high: 50.5,
    })
  })

  it('is never below nothing', async () => {
    expect(await chosen(us(0, { precision: '1' }))).toMatchObject({ low: 0, high: 0.5 })
  })

  it('holds the value that is printed, though rounding put it just outside', async () => {
    expect(await chosen(us(174, { low: '173.6', high: '173.8' }))).toMatchObject({ low: 173.6, high: 174 })
  })
})
