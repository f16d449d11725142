import { expect, test } from 'vitest'
import { said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { at, query } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const trade = tradeOf([row('2025-01', 'US', 100), row('2025-02', 'US', 250)], { coverage: 'complete' })
const month = query({
  commodities: said(['10']),
  measure: said('net_weight'),
  period: said(at(2025, 2)),
  operation: 'show',
})

const told = async (asked: Partial<typeof month> = {}) =>
  JSON.stringify((await tell({ ...month, ...asked }, trade)).reply.blocks)

test('of two changes that were asked for, the one not held is said to be missing', async () => {
  expect(await told({ form: 'both' })).toContain('No change on February 2024 can be told from the data.')
})

test('nothing is said to be missing that nobody asked for', async () => {
  expect(await told()).not.toContain('No change')
})
