import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { monthsOf } from '../../src/calendar/month.ts'
import { loadPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import type { Cell, Flow, Measure, Trade } from '../../src/trade/types.ts'
import { period } from './support/package.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url))
const open = (...names: string[]): Trade =>
  createTrade(loadPackages(names.map(folder)), (group) => GROUPS[group])
const MERCOSUR = ['AR', 'BR', 'PY', 'UY', 'BO']
const GROUPS: Record<string, readonly string[]> = { MERCOSUR }

const ask = (
  trade: Trade,
  reporter: string,
  flow: Flow,
  partners: string[],
  code: string,
  measure: Measure,
  at: string,
) => trade.cell({ reporter, flow, partners, commodities: [code], measure }, period(at))

describe.skipIf(!existsSync(folder('critical-minerals')))('needs ../shared: critical minerals', () => {
  const trade = existsSync(folder('critical-minerals')) ? open('critical-minerals') : undefined

  it.each<[string, Flow, string[], string, Measure, string, number]>([
    ['GB', 'import', ['WORLD'], '850511', 'value', '2026-06', 3_252_509],
    ['GB', 'import', ['WORLD', '-CN'], '850511', 'value', '2026-06', 986_760],
    ['GB', 'import', ['WORLD'], '811292', 'value', '2026-06', 1_725_206],
    ['GB', 'import', ['WORLD'], '283691', 'net_weight', '2026-04/2026-06', 707_259],
    ['GB', 'import', ['ZA'], '711011', 'value', '2025-01/2025-12', 594_981_771],
    ['GB', 'export', ['WORLD'], '711011', 'value', '2026-06', 371_639_963],
    ['BR', 'import', ['WORLD'], '740311', 'value', '2026-07', 240_694_211],
    ['BR', 'import', ['CL'], '740311', 'value', '2026-07', 171_970_534],
    ['BR', 'import', ['WORLD', '-CL', '-PE'], '740311', 'value', '2026-01/2026-06', 26_158_292],
    ['BR', 'import', ['AU'], '270112', 'net_weight', '2026-07', 230_683_000],
    ['BR', 'export', ['NL'], '720293', 'value', '2026-07', 64_840_874],
  ])('%s %s %j of %s, %s in %s: %i', async (reporter, flow, partners, code, measure, at, value) => {
    expect(await ask(trade!, reporter, flow, partners, code, measure, at)).toMatchObject({
      state: 'held',
      value,
    })
  })

  it('add up all goods of one partner', async () => {
    const commodities = trade!.catalogue
      .commoditiesFor({ reporter: 'BR', flow: 'export' })
      .map(({ code }) => code)
    const scope = { reporter: 'BR', flow: 'export', partners: ['CN'], commodities, measure: 'value' } as const
    expect(await trade!.cell(scope, period('2026-07'))).toMatchObject({ value: 122_889_896 })
  })

  it('tell none recorded from hidden and from not followed', async () => {
    expect(await ask(trade!, 'GB', 'import', ['WORLD'], '252800', 'value', '2026-06')).toMatchObject({
      state: 'none',
    })
    expect(await ask(trade!, 'GB', 'export', ['DE'], '251110', 'value', '2026-01')).toMatchObject({
      state: 'suppressed',
    })
    expect(await ask(trade!, 'BR', 'export', ['WORLD'], '750210', 'value', '2026-07')).toMatchObject({
      state: 'unknown',
    })
    expect(await ask(trade!, 'GB', 'export', ['DE'], '251110', 'value', '2026-07')).toMatchObject({
      state: 'outside',
    })
  })

  it('have partners that add up to the world, for every reporter, flow, good and month', async () => {
    const value = (cell: Cell | undefined) => (cell?.state === 'held' ? cell.value : 0)
    for (const reporter of ['GB', 'BR'])
      for (const flow of ['export', 'import'] as const)
        for (const { code } of trade!.catalogue.commoditiesFor({ reporter, flow })) {
          const scope = {
            reporter,
            flow,
            partners: ['WORLD'],
            commodities: [code],
            measure: 'value',
          } as const
          for (const at of monthsOf(trade!.catalogue.monthsHeld({ reporter })!)) {
            const { parts, total, unspecified } = await trade!.byPartner(scope, { from: at, to: at })
            const sum = parts.reduce((so, { cell }) => so + value(cell), value(unspecified))
            expect(sum, `${reporter} ${flow} ${code} ${at}`).toBeCloseTo(value(total), 3)
          }
        }
  })

  it('give a year as the sum of its months and a group as the sum of its members', async () => {
    const year = await ask(trade!, 'BR', 'import', ['MERCOSUR'], '252800', 'value', '2025-01/2025-12')
    const scope = { reporter: 'BR', flow: 'import', commodities: ['252800'], measure: 'value' } as const
    const months = await Promise.all(
      MERCOSUR.map((partner) => trade!.series({ ...scope, partners: [partner] }, period('2025-01/2025-12'))),
    )
    const sum = months.flat().reduce((so, cell) => so + (cell.state === 'held' ? cell.value : 0), 0)
    expect(year).toMatchObject({ state: 'held', value: sum })
  })
})

describe.skipIf(!existsSync(folder('china-graphite')))('needs ../shared: graphite', () => {
  const trade = existsSync(folder('china-graphite')) ? open('china-graphite') : undefined
  const graphite = (partner: string, code: string, measure: Measure, at: string) =>
    ask(trade!, 'CN', 'export', [partner], code, measure, at)

  it.each<[string, string, Measure, string, number]>([
    ['JP', '250410', 'net_weight', '2024-12', 1_933_090],
    ['KR', '250410', 'net_weight', '2023-11', 13_884_535],
    ['JP', '250410', 'net_weight', '2018-01/2018-12', 52_607_325],
    ['TR', '380110', 'value', '2020-01/2024-12', 43_989_670],
    ['JP', '250410', 'value', '2017-01/2024-12', 621_802_649],
    ['DE', '811292', 'net_weight', '2023-08', 5151.653],
  ])('%s, %s, %s in %s: %d', async (partner, code, measure, at, value) => {
    expect(await graphite(partner, code, measure, at)).toMatchObject({ state: 'held', value })
  })

  it('has no total of the world, and knows nothing of partners that were not chosen', async () => {
    expect(await graphite('WORLD', '250410', 'net_weight', '2024-12')).toMatchObject({ noTotal: true })
    expect(await graphite('NO', '250410', 'net_weight', '2023-01/2023-12')).toMatchObject({
      state: 'unknown',
    })
    expect(await graphite('JP', '250410', 'net_weight', '2025-01')).toMatchObject({ state: 'outside' })
  })

  it('adds up over the partners held', async () => {
    const scope = { reporter: 'CN', flow: 'export', partners: ['WORLD'], commodities: ['250410'] } as const
    const { parts, among } = await trade!.byPartner(
      { ...scope, measure: 'net_weight' },
      period('2023-01/2023-12'),
    )
    const sum = parts.reduce((so, { cell }) => so + (cell.state === 'held' ? cell.value : 0), 0)
    expect(sum).toBeCloseTo(166_330_221.616, 3)
    expect(among).toBe('held')
  })
})

describe.skipIf(!existsSync(folder('china-graphite')))('needs ../shared: three packages together', () => {
  it('are one catalogue in which each keeps its coverage', async () => {
    const trade = open('rare-earth-magnets', 'critical-minerals', 'china-graphite')
    expect(trade.catalogue.reporters).toEqual(['BR', 'CN', 'GB'])
    expect(trade.catalogue.defaults).toEqual({})
    expect(trade.catalogue.packagesFor({ reporter: 'CN' }).map(({ coverage }) => coverage)).toEqual([
      'published_figures',
      'selected',
    ])
    expect(await ask(trade, 'CN', 'export', ['US'], '85051110', 'net_weight', '2025-07')).toMatchObject({
      value: 619,
    })
  })
})
