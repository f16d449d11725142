import { expect, test } from 'vitest'
import { said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const trade = tradeOf([row('2025-01', 'US', 300), row('2025-01', 'DE', 100)], { coverage: 'complete' })

test('who trades nothing has no place, and the others are not zero', async () => {
  const { reply } = await tell(
    query({
      commodities: said(['10']),
      measure: said('net_weight'),
      partners: said(['JP']),
      operation: 'rank',
      by: 'partner',
      order: 'top',
      ...during(at(2025, 1)),
    }),
    trade,
  )
  const text = JSON.stringify(reply.blocks)
  expect(text).toContain('Japan is no destination of')
  expect(text).not.toContain('are zero')
})
