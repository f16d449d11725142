import { expect, test } from 'vitest'
import { assumed, said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { at, query } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const trade = tradeOf([row('2025-01', 'US', 100), row('2025-02', 'US', 250)], { coverage: 'complete' })

test('nobody said since when it doubled, and the month before is told as assumed', async () => {
  const { reply } = await tell(
    query({
      commodities: said(['10']),
      measure: said('net_weight'),
      operation: 'change',
      form: 'ratio',
      period: assumed(at(2025, 2), 'latest_held'),
      comparison: { kind: 'month_on_month', period: at(2025, 1) },
      claim: { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } },
    }),
    trade,
  )
  expect(JSON.stringify(reply.blocks)).toContain('February 2025, the latest held, on the month before')
})
