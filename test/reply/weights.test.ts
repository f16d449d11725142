import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const value = { measure: 'value', unit: 'USD' } as const

/** Values of every partner and month; in February nobody gave the weight for Germany. */
const trade = tradeOf(
  [
    ...['2025-01', '2025-02', '2025-03'].flatMap((month) => [
      row(month, 'US', 100, value),
      row(month, 'DE', 140_000, value),
      row(month, 'US', 50),
    ]),
    row('2025-01', 'DE', 900_000),
    row('2025-03', 'DE', 900_000),
  ],
  { coverage: 'complete' },
)

const base = query({ commodities: said(['10']), measure: said('net_weight') })
const told = async (change: Partial<Query>) => (await tell({ ...base, ...change }, trade)).reply

const MISSING =
  "The weight of China's exports of cereals is not given for Germany in February 2025; the value is held."

describe('a value without a weight', () => {
  test('is not called unpublished, and the value is offered', async () => {
    const { text, blocks } = await told(during(at(2025, 2)))
    expect(text).toBe(MISSING)
    expect(blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))).toMatchObject([
      { label: 'value' },
    ])
  })

  test('leaves a split into weight and unit value open for the same reason', async () => {
    const comparison = { kind: 'month_on_month', period: at(2025, 1) } as const
    const split = {
      operation: 'split',
      measure: said('value' as const),
      comparison,
      ...during(at(2025, 2)),
    } as const
    expect((await told(split)).text).toBe(MISSING)
  })

  test('leaves a share and an average of the whole open for the same reason', async () => {
    const share = { quantity: 'share', partners: said(['US']), ...during(at(2025, 2)) } as const
    expect((await told(share)).text).toBe(MISSING)
    expect((await told({ quantity: 'average', ...during(at(2025, 1, 3)) })).text).toBe(MISSING)
  })

  test('is a gap of weight in a series', async () => {
    const { text } = await told({ operation: 'series', by: 'month', ...during(at(2025, 1, 3)) })
    expect(text).toContain('The weight is not given in full for February 2025.')
  })

  test('is a gap like any other where the value is not held either', async () => {
    const { text } = await told(during(at(2025, 6)))
    expect(text).not.toContain('weight')
  })
})

describe('a small unit value', () => {
  test('is told with three digits, as a reader works out the change', async () => {
    const { text } = await told({
      quantity: 'unit_value',
      measure: said('value'),
      partners: said(['DE']),
      ...during(at(2025, 3)),
    })
    expect(text).toContain('0.000156 USD/kg')
  })

  test('leaves out of a ranking one that is larger by the months that are known, and says so', async () => {
    const first = { operation: 'rank', by: 'partner', order: 'top', limit: 1 } as const
    const { blocks } = await told({ ...first, ...during({ from: at(2025, 1).from, to: at(2025, 3).to }) })
    const text = JSON.stringify(blocks)
    expect(text).toContain('among those with a known figure')
    expect(text).toContain('By what is known would stand among these')
  })
})
