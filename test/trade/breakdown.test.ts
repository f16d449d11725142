import { describe, expect, it } from 'vitest'
import type { Members } from '../../src/trade/partners.ts'
import type { Breakdown, Coverage, Scope } from '../../src/trade/types.ts'
import { period, row, scope, tradeOf } from './support/package.ts'

const members: Members = (group) => (group === 'EU' ? ['DE', 'FR'] : undefined)
const JAN = period('2025-01')
const ROWS = [
  row('2025-01', 'US', 5),
  row('2025-01', 'DE', 9),
  row('2025-01', 'FR', 5),
  row('2025-01', 'EU', 14),
  row('2025-01', 'ZZ', 50),
  row('2025-01', 'JP', 30, { measure: 'value' }),
  row('2025-01', 'US', 8, { commodity: '20' }),
]
const trade = (coverage: Coverage, rows = ROWS) => tradeOf(rows, { coverage }, members)

const listOf = ({ parts }: Breakdown) =>
  parts.map(({ code, cell }) => [code, cell.state === 'held' ? cell.value : cell.state])

async function ranking(coverage: Coverage, about: Scope, rows = ROWS) {
  const breakdown = await trade(coverage, rows).byPartner(about, JAN)
  return { ...breakdown, parts: listOf(breakdown) }
}

describe('a breakdown by partner', () => {
  it('runs from the largest down, equals by code, without blocs and without what is not specified', async () => {
    expect(await ranking('complete', scope('WORLD'))).toMatchObject({
      among: 'all',
      parts: [
        ['DE', 9],
        ['FR', 5],
        ['US', 5],
      ],
      unspecified: { value: 50 },
    })
  })

  it('names the partners whose figure is not known, and then has no total', async () => {
    expect(await ranking('complete', scope('WORLD'))).toMatchObject({
      missing: ['JP'],
      total: { state: 'unknown' },
    })
  })

  it('has parts that add up to its total where partners are complete', async () => {
    const { parts, total, unspecified } = await ranking('complete', scope('WORLD'), ROWS.slice(0, 5))
    expect(total).toMatchObject({ value: 69 })
    expect(parts.reduce((sum, [, value]) => sum + Number(value), 50)).toBe(69)
    expect(unspecified).toMatchObject({ value: 50 })
  })

  it('has the total that is published where partners are not complete', async () => {
    const rows = [...ROWS, row('2025-01', 'WORLD', 90)]
    const found = await ranking('published_figures', scope('WORLD'), rows)
    expect(found).toMatchObject({ among: 'published', total: { value: 90, status: 'published' } })
    expect(found).not.toHaveProperty('missing')
    expect(await ranking('published_figures', scope('WORLD'))).toMatchObject({ total: { state: 'unknown' } })
  })

  it('is among those held, without a total, where partners were selected', async () => {
    expect(await ranking('selected', scope('WORLD'))).toMatchObject({
      among: 'held',
      total: { noTotal: true },
    })
  })

  it('stays inside a group, a list or what is left of them', async () => {
    const parts = async (partners: readonly string[]) =>
      (await ranking('published_figures', scope(partners))).parts
    expect(await parts(['EU'])).toEqual([
      ['DE', 9],
      ['FR', 5],
    ])
    expect(await parts(['US', 'FR', 'CA'])).toEqual([
      ['FR', 5],
      ['US', 5],
    ])
    expect(await parts(['WORLD', '-EU'])).toEqual([['US', 5]])
    expect(await parts(['EU', '-DE', 'US'])).toEqual([
      ['FR', 5],
      ['US', 5],
    ])
  })

  it('has the row of the bloc as the total of its members', async () => {
    expect(await ranking('published_figures', scope('EU'))).toMatchObject({
      total: { value: 14, status: 'published' },
    })
  })

  it('adds up goods for each partner', async () => {
    const rows = ROWS.slice(0, 3).concat(row('2025-01', 'US', 8, { commodity: '20' }))
    const found = await ranking('complete', scope('WORLD', { commodities: ['10', '20'] }), rows)
    expect(found.parts).toEqual([
      ['US', 13],
      ['DE', 9],
      ['FR', 5],
    ])
    expect(found.total).toMatchObject({ value: 27 })
  })
})

describe('a breakdown by good', () => {
  const both = scope('US', { commodities: ['10', '20'] })

  it('runs from the largest down', async () => {
    const breakdown = await trade('complete').byCommodity(both, JAN)
    expect(listOf(breakdown)).toEqual([
      ['20', 8],
      ['10', 5],
    ])
    expect(breakdown).toMatchObject({ among: 'all', total: { value: 13 } })
  })

  it('never holds a heading together with a line of it', async () => {
    const rows = [...ROWS, row('2025-01', 'US', 2, { commodity: '1001' })]
    const breakdown = await trade('complete', rows).byCommodity(
      scope('US', { commodities: ['1001', '10'] }),
      JAN,
    )
    expect(listOf(breakdown)).toEqual([['10', 5]])
    expect(breakdown.total).toMatchObject({ value: 5 })
  })

  it('takes the line where the heading has no figures at all', async () => {
    const rows = [row('2025-01', 'US', 2, { commodity: '1001' })]
    const breakdown = await trade('published_figures', rows).byCommodity(
      scope('US', { commodities: ['1001'] }),
      JAN,
    )
    expect(listOf(breakdown)).toEqual([['1001', 2]])
    const wider = await trade('published_figures', rows).cell(scope('US'), JAN)
    expect(wider).toMatchObject({ state: 'unknown' })
  })
})
