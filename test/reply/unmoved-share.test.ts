import { expect, test } from 'vitest'
import { said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const trade = tradeOf([row('2024-01', 'US', 200), row('2025-01', 'US', 300)], { coverage: 'complete' })

test('a share that is what it was a year before has not moved by 0.0 points', async () => {
  const share = query({
    commodities: said(['10']),
    measure: said('net_weight'),
    partners: said(['US']),
    quantity: 'share',
    ...during(at(2025, 1)),
  })
  expect((await tell(share, trade)).reply.text).toContain('Little changed on January 2024 (100%).')
})
