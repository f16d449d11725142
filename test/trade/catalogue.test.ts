import { describe, expect, it } from 'vitest'
import { readPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import { packageOf, period, row, scope, tradeOf } from './support/package.ts'

const ROWS = [
  row('2025-01', 'US', 5),
  row('2025-04', 'DE', 5),
  row('2025-02', 'US', 50, { measure: 'value' }),
  row('2025-03', 'US', 5, { commodity: '20', flow: 'import' }),
  row('2024-01/2024-12', 'WORLD', 500),
]
const { catalogue } = tradeOf(ROWS)

describe('the catalogue', () => {
  it('lists what stands in some row', () => {
    expect(catalogue).toMatchObject({
      reporters: ['CN'],
      partners: ['DE', 'US', 'WORLD'],
      flows: ['export', 'import'],
      measures: ['net_weight', 'value'],
    })
  })

  it.each([
    [{}, '2025-01/2025-04'],
    [{ commodity: '10' }, '2025-01/2025-04'],
    [{ partner: 'US' }, '2025-01/2025-03'],
    [{ partner: 'US', measure: 'net_weight', flow: 'export' } as const, '2025-01'],
    [{ measure: 'value' } as const, '2025-02'],
  ])('holds, for %j, months %s', (about, months) => {
    expect(catalogue.monthsHeld(about)).toEqual(period(months))
  })

  it('counts no published range as months held', () => {
    expect(catalogue.holds({ partner: 'WORLD' })).toBe(true)
    expect(catalogue.monthsHeld({ partner: 'WORLD' })).toBeUndefined()
  })

  it('holds all months of the reporter where partners are complete', () => {
    const complete = tradeOf(ROWS, { coverage: 'complete' }).catalogue
    expect(complete.monthsHeld({ partner: 'DE' })).toEqual(period('2025-01/2025-04'))
    expect(complete.monthsHeld({ partner: 'FR' })).toBeUndefined()
  })

  it('knows what stands together', () => {
    expect(catalogue.holds({ partner: 'US', commodity: '20', flow: 'import' })).toBe(true)
    expect(catalogue.holds({ partner: 'US', commodity: '20', flow: 'export' })).toBe(false)
    expect(catalogue.holds({ partner: 'DE', measure: 'value' })).toBe(false)
    expect(catalogue.partnersFor({ commodity: '10', measure: 'net_weight' })).toEqual(['DE', 'US', 'WORLD'])
    expect(catalogue.commoditiesFor({ flow: 'import' }).map(({ code }) => code)).toEqual(['20'])
  })

  it('finds goods by the start of their code', () => {
    expect(catalogue.commoditiesUnder('10').map(({ code }) => code)).toEqual(['10', '1001'])
    expect(catalogue.commoditiesUnder('1001').map(({ code }) => code)).toEqual(['1001'])
  })
})

describe('two packages', () => {
  const other = packageOf([row('2025-01', 'US', 700, { reporter: 'GB' }), row('2025-01', 'US', 9)], {
    name: 'other',
    coverage: 'complete',
    trade: { units: { net_weight: 'kg' }, defaults: { flow: 'export', commodity: '10', measure: 'value' } },
    files: { 'commodities.csv': 'code,label,aliases\n10,grains,corn' },
  })
  const trade = createTrade(readPackages([packageOf(ROWS), other]))

  it('are one catalogue, with the defaults they agree on', () => {
    expect(trade.catalogue.defaults).toEqual({ flow: 'export', commodity: '10' })
    expect(trade.catalogue.reporters).toEqual(['CN', 'GB'])
    expect(trade.catalogue.commodities[0]).toMatchObject({
      code: '10',
      label: 'cereals',
      aliases: ['corn', 'grain'],
    })
  })

  it('keep their coverage and units', () => {
    expect(trade.catalogue.packagesFor({ reporter: 'GB' })).toMatchObject([
      { name: 'other', coverage: 'complete' },
    ])
    expect(trade.catalogue.packagesFor({ commodity: '10' }).map(({ name }) => name)).toEqual([
      'tiny',
      'other',
    ])
    expect(trade.catalogue.unitOf({ reporter: 'GB' }, 'net_weight')).toBe('kg')
    expect(trade.catalogue.unitOf({ reporter: 'CN' }, 'net_weight')).toBe('t')
  })

  it('answer from the first that holds reporter, flow and good', async () => {
    expect(await trade.cell(scope('US'), period('2025-01'))).toMatchObject({
      value: 5,
      rows: [{ package: 'tiny' }],
    })
    expect(await trade.cell(scope('US', { reporter: 'GB' }), period('2025-01'))).toMatchObject({
      value: 700_000,
    })
  })

  it('keep their sources apart', () => {
    expect(trade.source('other', 'A')).toMatchObject({ package: 'other', id: 'A', publisher: 'Alpha' })
    expect(() => trade.source('tiny', 'Z')).toThrow(RangeError)
  })
})
