import { describe, expect, test } from 'vitest'
import { period, row, scope, tradeOf } from './support/package.ts'

const quarters = ['2024-01/2024-03', '2024-04/2024-06', '2024-07/2024-09', '2024-10/2024-12']
const rows = [
  ...quarters.map((quarter, i) => row(quarter, 'DE', 10 + i)),
  ...quarters.slice(0, 2).map((quarter) => row(quarter, 'US', 5)),
]
const complete = tradeOf(rows, { coverage: 'complete' })
const selected = tradeOf(rows, { coverage: 'selected' })

describe('data by quarter', () => {
  test('are held from the first quarter to the last, by quarter', () => {
    expect(complete.catalogue.monthsHeld({})).toEqual(period('2024-01/2024-12'))
    expect(complete.catalogue.monthsHeld({ partner: 'US' })).toEqual(period('2024-01/2024-12'))
    expect(selected.catalogue.monthsHeld({ partner: 'US' })).toEqual(period('2024-01/2024-06'))
    expect(complete.catalogue.stepHeld({})).toBe(3)
  })

  test('have no months: a month is not known, and not zero', async () => {
    for (const trade of [complete, selected])
      expect(await trade.cell(scope('DE'), period('2024-07'))).toMatchObject({ state: 'unknown' })
  })

  test('add up to years; a partner without a row has none recorded where the partners are all there are', async () => {
    expect(await complete.cell(scope('WORLD'), period('2024-07/2024-09'))).toMatchObject({ value: 12 })
    expect(await complete.cell(scope('WORLD'), period('2024-01/2024-12'))).toMatchObject({ value: 56 })
    expect(await complete.cell(scope('US'), period('2024-01/2024-12'))).toMatchObject({ value: 10 })
    expect(await complete.cell(scope('US'), period('2024-07/2024-09'))).toMatchObject({ state: 'none' })
    expect(await complete.cell(scope('US'), period('2025-01/2025-03'))).toMatchObject({ state: 'outside' })
    expect(await selected.cell(scope('US'), period('2024-07/2024-09'))).toMatchObject({ state: 'unknown' })
  })

  test('a quarter with a confidential part may hide a partner', async () => {
    const hidden = tradeOf([...rows, row(quarters[2]!, 'ZZ', 1)], { coverage: 'complete' })
    expect(await hidden.cell(scope('US'), period('2024-07/2024-09'))).toMatchObject({ state: 'suppressed' })
  })
})

test('a year that is published as one beside goods by month has months that are not known', async () => {
  const mixed = tradeOf([row('2024-07', 'US', 4, { commodity: '20' }), row('2024-01/2024-12', 'DE', 9)], {
    coverage: 'complete',
  })
  expect(await mixed.cell(scope('DE'), period('2024-07'))).toMatchObject({ state: 'unknown' })
  expect(await mixed.cell(scope('DE'), period('2024-01/2024-12'))).toMatchObject({ value: 9 })
})
