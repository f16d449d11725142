import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { assumed, said } from '../../src/query/slot.ts'
import type { Trade } from '../../src/trade/types.ts'
import { SHIPPED, tradeOf as shipped, tell } from '../support/answering.ts'
import { at, during, query, to } from '../support/queries.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const value = { measure: 'value', unit: 'USD' } as const
const magnets = shipped(SHIPPED)

/** Nothing went to Germany in April, and nothing to anybody in May. */
const sparse = tradeOf(
  [
    ...['2025-01', '2025-03', '2025-04', '2025-06'].map((month) => row(month, 'US', 60)),
    ...['2025-01', '2025-03'].map((month) => row(month, 'DE', 40)),
    row('2025-05', 'US', 7, { commodity: '20' }),
  ],
  { coverage: 'complete' },
)

const grain = { commodities: said(['10']) }
const told = async (change: Partial<Query>, trade: Trade) => {
  const { text, blocks } = (await tell(query(change), trade)).reply
  const labels = blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
  return { text, labels: labels.map(({ label }) => label) }
}

describe('of what there is no figure, it is said when there is one', () => {
  const share = { ...grain, quantity: 'share', ...to('DE') } as const
  const months = 'Months with trade: January 2025, March–April 2025 and June 2025.'

  test('a share of no trade names the month, and those that have trade', async () => {
    const { text, labels } = await told({ ...share, ...during(at(2025, 5)) }, sparse)
    expect(text).toBe(
      `The share of Germany in China's exports of cereals: no trade is recorded in May 2025 of which it could be told. ${months}`,
    )
    expect(labels).toEqual(['Jun 2025'])
    const index = { ...grain, quantity: 'concentration', ...during(at(2025, 5)) } as const
    expect((await told(index, sparse)).text).toContain(`in May 2025 of which it could be told. ${months}`)
  })

  test('of a change it is the base that has none', async () => {
    const comparison = { kind: 'month_on_month', period: at(2025, 5) } as const
    const moved = { ...share, operation: 'change', comparison, ...during(at(2025, 6)) } as const
    expect((await told(moved, sparse)).text).toContain('no trade is recorded in May 2025')
  })

  test('no trade in the latest month, for which nobody asked, tells the last that has some', async () => {
    const germany = { ...grain, ...to('DE') }
    const latest = { ...germany, period: assumed(at(2025, 6), 'latest_held') }
    expect((await told(latest, sparse)).text).toContain('The last month with any was March 2025: 40 t.')
    const short = { ...germany, period: assumed(at(2025, 6), 'two_digit_year') }
    expect((await told(short, sparse)).text).toContain('The last month before it with any was March 2025')
    const asked = { ...germany, ...during(at(2025, 6)) }
    expect((await told(asked, sparse)).text).not.toContain('The last month')
  })

  test('of a year it is said what part is published as one', async () => {
    const year = { measure: said('value' as const), ...during(at(2025, 1, 12)) } as const
    const { text, labels } = await told(year, magnets)
    expect(text).toBe(
      'No value for the total is published for July–October 2025 and December 2025, so 2025 cannot be added up; that is not known, not zero. Held: the first half of 2025 and November 2025.',
    )
    expect(labels).toContain('H1 2025')
  })
})

describe('of what cannot be told, nothing is said to be so', () => {
  test('one published figure makes nobody the first', async () => {
    const rank = { operation: 'rank', by: 'partner', order: 'top', ...during(at(2026, 3)) } as const
    const { text } = await told(rank, magnets)
    expect(text).toContain(
      "Of the destinations of China's exports of rare-earth magnets, only the United States has a published figure in March 2026: 406 t; which destination is first is not known.",
    )
    expect(text).not.toMatch(/most|highest/)
  })

  test('why it rose, where there is nothing to rise from', async () => {
    const why = { ...grain, operation: 'explain', direction: 'up', ...during(at(2025, 6)) } as const
    const comparison = { kind: 'year_on_year', period: at(2024, 6) } as const
    expect((await told({ ...why, comparison }, sparse)).text).toContain(
      'Whether that is a rise on June 2024 cannot be shown: there is no figure for June 2024 to set it against.',
    )
  })

  test('a share of two single months that nobody named is said to be one', async () => {
    const comparison = { kind: 'month_on_month', period: at(2025, 3) } as const
    const moved = { ...grain, operation: 'change', quantity: 'share', ...to('US'), comparison } as const
    const line = 'That is one month against one month; “year to date” sets January–April 2025 against'
    const latest = { ...moved, period: assumed(at(2025, 4), 'latest_held') }
    expect((await told(latest, sparse)).text).toContain(line)
    expect((await told({ ...moved, ...during(at(2025, 4)) }, sparse)).text).not.toContain(line)
  })
})

test('goods compared by weight each name whose weight is not given', async () => {
  const metals = tradeOf(
    [
      row('2025-01', 'US', 700, value),
      row('2025-01', 'DE', 700, { ...value, commodity: '20' }),
      ...['10', '20'].flatMap((commodity) => [
        row('2025-01', 'FR', 10, { commodity }),
        row('2025-01', 'FR', 90, { ...value, commodity }),
      ]),
    ],
    { coverage: 'complete' },
  )
  const two = { operation: 'compare', along: 'commodity', commodities: said(['10', '20']) } as const
  expect((await told({ ...two, ...during(at(2025, 1)) }, metals)).text).toBe(
    "The weight of China's exports of cereals is not given for the United States in January 2025. The weight of China's exports of preserves is not given for Germany in January 2025; the value is held.",
  )
})
