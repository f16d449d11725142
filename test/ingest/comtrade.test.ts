import { describe, expect, it } from 'vitest'
import { DataError } from '../../src/trade/faults.ts'
import { period, row, scope } from '../trade/support/package.ts'
import { workshop } from './support/workshop.ts'

const HEADER =
  'typeCode,freqCode,refPeriodId,period,reporterCode,reporterISO,flowCode,partnerISO,partner2Code,cmdCode,cmdDesc,customsCode,motCode,netWgt,isNetWgtEstimated,primaryValue'
const cells = {
  ...{ typeCode: 'C', freqCode: 'M', refPeriodId: '20250301', period: '202503', reporterCode: '156' },
  ...{ reporterISO: 'CHN', flowCode: 'X', partnerISO: 'USA', partner2Code: '0', cmdCode: '850511' },
  ...{
    cmdDesc: 'Magnets; of metal',
    customsCode: 'C00',
    motCode: '0',
    netWgt: '1500',
    isNetWgtEstimated: 'False',
  },
  primaryValue: '90000.5',
}
const line = (change: Partial<typeof cells> = {}) => Object.values({ ...cells, ...change }).join(',')
const shopWith = (...lines: readonly string[]) => {
  const shop = workshop([row('2025-01', 'US', 5)])
  const path = shop.write('comtrade.csv', [HEADER, ...lines].join('\n'))
  return { shop, add: () => shop.add(path) }
}
const magnets = { commodities: ['850511'] }

describe('a file of UN Comtrade', () => {
  it('gives a value and a weight, with its source and its good', async () => {
    const { shop, add } = shopWith(line())
    expect(add().version).toMatchObject({ added: 4, rows: 3, newMonths: ['2025-03'] })
    const trade = shop.trade()
    expect(await trade.cell(scope('US', { ...magnets, measure: 'value' }), period('2025-03'))).toMatchObject({
      value: 90000.5,
      unit: 'USD',
      rows: [{ source: 'COMTRADE' }],
    })
    expect(await trade.cell(scope('US', magnets), period('2025-03'))).toMatchObject({ value: 1.5, unit: 't' })
    expect(trade.catalogue.commoditiesUnder('850511')[0]).toMatchObject({ label: 'Magnets; of metal' })
  })

  it('knows the world, Taiwan and areas not specified by their codes there', () => {
    const { shop, add } = shopWith(...['W00', 'S19', '_X '].map((partnerISO) => line({ partnerISO })))
    add()
    expect(shop.trade().catalogue.partnersFor({ commodity: '850511' })).toEqual(['TW', 'WORLD', 'ZZ'])
  })

  it('leaves out what would be counted twice', () => {
    const { add } = shopWith(
      line(),
      line({ motCode: '2100', primaryValue: '5' }),
      line({ customsCode: 'C01', primaryValue: '6' }),
      line({ partner2Code: '276', primaryValue: '7' }),
      line({ flowCode: 'RX', primaryValue: '8' }),
    )
    expect(add().version.rows).toBe(3)
  })

  it('takes a weight of nothing for one that is not known, and says where one is estimated', async () => {
    const { shop, add } = shopWith(
      line({ netWgt: '0' }),
      line({ partnerISO: 'DEU', isNetWgtEstimated: 'True' }),
    )
    add()
    expect(await shop.trade().cell(scope('US', magnets), period('2025-03'))).toMatchObject({
      state: 'unknown',
    })
    expect(await shop.trade().cell(scope('DE', magnets), period('2025-03'))).toMatchObject({
      status: 'estimated',
    })
  })

  it('names its own line and column where it does not fit', () => {
    const { add } = shopWith(line(), line({ partnerISO: 'XXX', period: '2025' }))
    expect(add).toThrow(DataError)
    expect(add).toThrow(/comtrade\.csv line 3, column period: found "2025"/)
    expect(add).toThrow(/comtrade\.csv line 3, column partnerISO: found "XXX"/)
  })
})
