import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'
import { tell } from '../support/answering.ts'
import { british, customs, onMay } from '../support/customs.ts'
import { numbersAreProven } from '../support/proven.ts'
import { to } from '../support/queries.ts'

const trade = customs()
const labels = trade.catalogue.commodities.map((good) => good.label)

async function linesOf(change: Partial<Query>): Promise<readonly string[]> {
  const { result, reply } = await tell(british(change), trade)
  if (result.kind === 'answer') expect(numbersAreProven(reply.text, result, labels)).toEqual([])
  return reply.text.split('\n')
}

const first = async (change: Partial<Query>) => (await linesOf(change))[0]

describe('complete customs figures in words', () => {
  test('goods come in', async () => {
    expect(await first({})).toBe(
      'The United Kingdom imported 4.00 million USD of mixed pickles in June 2025: +33.3% on May (3.00 million USD).',
    )
    expect(await first(to('CN'))).toBe(
      '3.00 million USD of mixed pickles went from China to the United Kingdom in June 2025: +50.0% on May (2.00 million USD).',
    )
  })

  test('none recorded is zero, and said as none', async () => {
    const lines = await linesOf(to('JP'))
    expect(lines[0]).toBe(
      'None recorded: the data list no imports of mixed pickles from Japan to the United Kingdom in June 2025.',
    )
    expect(lines.join(' ')).not.toContain('0 USD')
  })

  test('millions of kilograms are tonnes, in the whole message; fewer stay kilograms, and so do those asked for', async () => {
    const weight: Partial<Query> = { measure: said('net_weight') }
    expect(await first(weight)).toContain(
      'imported 6,000 t of mixed pickles in June 2025: +20.0% on May (5,000 t)',
    )
    expect(await first({ ...weight, unit: 'kg' })).toContain('imported 6,000,000 kg of mixed pickles')
    expect(await first({ ...weight, ...to('FR') })).toContain('600,000 kg of mixed pickles went from France')
    const rows = await linesOf({ ...weight, operation: 'rank', by: 'partner' })
    expect(rows.slice(1, 4)).toEqual([
      '1. China 5,000 t · 83.3% · +25.0% on May',
      '2. France 600 t · 10.0%',
      '3. Germany 400 t · 6.7% · −60.0%',
    ])
  })

  test('a balance is a surplus or a deficit, narrows, widens or swings', async () => {
    expect(await first({ quantity: 'balance' })).toBe(
      'The United Kingdom had a deficit of 3.00 million USD in mixed pickles in June 2025: exports of 1.00 million USD, imports of 4.00 million USD.',
    )
    expect(await first({ quantity: 'balance', operation: 'change', ...onMay })).toBe(
      "The United Kingdom's balance in mixed pickles swung to a deficit of 3.00 million USD in June 2025 from a surplus of 1.00 million USD in May 2025.",
    )
    expect(await first({ quantity: 'balance', operation: 'change', ...onMay, ...to('CN') })).toBe(
      "The United Kingdom's deficit in mixed pickles with China widened by 1.00 million USD in June 2025: 3.00 million USD against 2.00 million USD in May 2025.",
    )
    expect(await first({ quantity: 'balance', operation: 'change', ...onMay, ...to('DE') })).toBe(
      "The United Kingdom's deficit in mixed pickles with Germany narrowed by 500,000 USD in June 2025: 500,000 USD against 1.00 million USD in May 2025.",
    )
  })

  test('a percent of a balance that changed sign is refused, with the reason', async () => {
    const { reply } = await tell(
      british({ quantity: 'balance', operation: 'change', form: 'percent', ...onMay }),
      trade,
    )
    expect(reply.status).toBe('no_data')
    expect(reply.text).toContain('changed sign, so a percentage would mean nothing')
  })

  test('a claim about a balance begins with yes or no', async () => {
    const claim = { kind: 'sign', sign: 'surplus' } as const
    expect(await first({ quantity: 'balance', claim })).toMatch(/^No\. The United Kingdom had a deficit of /)
  })

  test('a share names what it is of', async () => {
    expect(await first({ quantity: 'share', ...to('CN') })).toBe(
      "China supplied 75.0% of the United Kingdom's imports of mixed pickles in June 2025: 3.00 million USD of 4.00 million USD.",
    )
    expect(await first({ quantity: 'share', ...to('JP') })).toContain('Japan supplied none of ')
  })

  test('concentration is an index or the share of the largest', async () => {
    expect(await first({ quantity: 'concentration' })).toBe(
      "The concentration index (HHI) by partner was 5,938 for the United Kingdom's imports of mixed pickles in June 2025.",
    )
    expect(await first({ quantity: 'concentration', limit: 2 })).toBe(
      "The two largest suppliers made up 87.5% of the United Kingdom's imports of mixed pickles in June 2025.",
    )
    const lines = await linesOf({ quantity: 'concentration', limit: 2 })
    expect(lines[1]).toMatch(/^They are .+ \(.+ USD\) and .+ \(.+ USD\), of 4\.00 million USD in all\.$/)
  })

  test('partners are counted', async () => {
    expect(await first({ quantity: 'count' })).toBe(
      "The United Kingdom's imports of mixed pickles in June 2025 came from 3 partners.",
    )
  })

  test('a unit value says what it was made of, and that it is no price', async () => {
    const lines = await linesOf({ quantity: 'unit_value' })
    expect(lines[0]).toBe(
      "The unit value of the United Kingdom's imports of mixed pickles was 0.667 USD/kg in June 2025: 4.00 million USD for 6,000 t.",
    )
    expect(lines).toContain('A unit value is value over weight; it moves with the mix of products.')
  })

  test('a change of value falls into weight and unit value, which add up', async () => {
    expect((await linesOf({ operation: 'split', ...onMay })).slice(0, 3)).toEqual([
      "The value of the United Kingdom's imports of mixed pickles rose by 1.00 million USD in June 2025 on May 2025.",
      '• Weight brought +633,333 USD',
      '• Unit value brought +366,667 USD',
    ])
  })

  test('contributions and the rest add up to the whole', async () => {
    expect((await linesOf({ operation: 'contribution', by: 'partner', ...onMay })).slice(0, 5)).toEqual([
      "The United Kingdom's imports of mixed pickles rose 33.3% in June 2025 on May 2025. What moved it, in percentage points:",
      '1. China +33.3 · 2.00 million USD → 3.00 million USD',
      '2. France +16.7 · 0 USD → 500,000 USD',
      '3. Germany −16.7 · 1.00 million USD → 500,000 USD',
      'The rest: 0.0 percentage points. In all: +33.3%.',
    ])
  })

  test('whoever was excluded is named', async () => {
    expect(await first({ operation: 'rank', by: 'partner', limit: 1, ...to('WORLD', '-CN') })).toContain(
      "of the United Kingdom's imports of mixed pickles from the world excluding China in June 2025",
    )
  })

  test('goods are ranked by their labels', async () => {
    const lines = await linesOf({ operation: 'rank', by: 'commodity', commodities: said([]), ...to('CN') })
    expect(lines.slice(0, 3)).toEqual([
      "Mixed pickles made up the most of the United Kingdom's imports of all goods held from China in June 2025: 3.00 million USD.",
      '1. Mixed pickles 3.00 million USD · 100.0% · +50.0% on May',
      '2. Capers 900 USD · 0.0%',
    ])
  })

  test('two flows are compared by name', async () => {
    expect(await first({ operation: 'compare', along: 'flow', flows: said(['import', 'export']) })).toBe(
      "The United Kingdom's imports and exports of mixed pickles in June 2025: imports 4.00 million USD, exports 1.00 million USD. That is 4.0 times as much, 3.00 million USD more.",
    )
  })
})

test('goods are counted as goods', async () => {
  expect(
    await first({ quantity: 'count', by: 'commodity', commodities: said(['2001', '2002']), ...to('CN') }),
  ).toBe('Of mixed pickles and capers, the United Kingdom imported 2 goods from China in June 2025.')
})

test('the working of an index names its formula', async () => {
  const of = british({ quantity: 'concentration' })
  const lines = await linesOf({ operation: 'method', quantity: 'concentration', of })
  expect(lines[0]).toMatch(/: the sum of the squared shares, in percent, made from 3 rows\.$/)
  expect(lines.at(-1)).not.toMatch(/\?\./)
})

test('a large threshold is written as amounts are', async () => {
  const threshold = { relation: 'above', value: 2_500_000, unit: 'USD' } as const
  expect(await first({ operation: 'threshold', by: 'partner', threshold })).toMatch(
    /above 2\.5 million USD\.$/,
  )
})

describe('what is told of others than the amount', () => {
  test('a ranking of balances names whose they are once', async () => {
    const rank = { operation: 'rank', by: 'partner', quantity: 'balance' } as const
    expect((await linesOf(rank))[0]).toMatch(
      /^The United Kingdom's trade balance in mixed pickles was highest with the United States in June 2025: /,
    )
  })

  test('growth leaves out whoever had nothing to grow from', async () => {
    const rank = { operation: 'rank', by: 'partner', quantity: 'change', change: 'month_on_month' } as const
    expect((await linesOf({ ...rank, ...onMay })).join('\n')).toContain(
      'Left out because there was nothing, or nothing known, to grow from: France.',
    )
  })
})
