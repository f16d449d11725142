import { expect, test } from 'vitest'
import { said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const trade = tradeOf([row('2025-01', 'US', 300), row('2025-01', 'DE', 100)], { coverage: 'complete' })

const base = query({
  commodities: said(['10']),
  measure: said('net_weight'),
  operation: 'rank',
  by: 'partner',
  order: 'top',
})

test.each([
  ['share', 'Amount', ['75.0%', '25.0%'], ['300 t', '100 t']],
  ['amount', 'Share', ['300 t', '100 t'], ['75.0%', '25.0%']],
] as const)('beside a ranking by %s stands the %s', async (quantity, title, figures, beside) => {
  const { blocks } = (await tell({ ...base, quantity, ...during(at(2025, 1)) }, trade)).reply
  const table = blocks.find((block) => block.kind === 'table')!
  expect(table.columns.map((column) => column.title)).toEqual(['#', 'Place', 'Figure', title])
  expect(table.rows.map((cells) => cells[2])).toEqual(figures)
  expect(table.rows.map((cells) => cells[3])).toEqual(beside)
})

test('and beside the only share that is known', async () => {
  const known = tradeOf([row('2025-01', 'US', 300), row('2025-01', 'WORLD', 400)])
  const { text } = (await tell({ ...base, quantity: 'share', ...during(at(2025, 1)) }, known)).reply
  expect(text).toContain('75.0% (300 t); which')
})

test('where only chosen partners are held, the first of them stands beside no total, and it says so', async () => {
  const chosen = tradeOf([row('2025-01', 'US', 300), row('2025-01', 'DE', 100)], { coverage: 'selected' })
  const { text } = (await tell({ ...base, limit: 1, ...during(at(2025, 1)) }, chosen)).reply
  expect(text).toContain('No total can be told: the data follow chosen partners only.')
  const whole = (await tell({ ...base, limit: 1, ...during(at(2025, 1)) }, trade)).reply
  expect(whole.text).toContain('That is 75.0% of the total of 400 t.')
})
