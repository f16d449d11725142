import { describe, expect, it } from 'vitest'
import { type Month, month } from '../../src/calendar/month.ts'
import type { Members } from '../../src/trade/partners.ts'
import type { Coverage } from '../../src/trade/types.ts'
import { period, row, scope, tradeOf } from './support/package.ts'

/** EU has Germany, France and, until the end of January 2025, the United Kingdom; PAIR overlaps it; LATER begins in February. */
const members: Members = (group: string, at: Month) => {
  if (group === 'EU') return at <= month(2025, 1) ? ['DE', 'FR', 'GB'] : ['DE', 'FR']
  if (group === 'LATER') return at >= month(2025, 2) ? ['DE', 'US'] : []
  if (group === 'PAIR') return ['DE', 'US']
  return undefined
}

const JAN = period('2025-01')
const BOTH = period('2025-01/2025-02')
const PLACES = [
  row('2025-01', 'DE', 4),
  row('2025-02', 'DE', 5),
  row('2025-01', 'FR', 2),
  row('2025-02', 'FR', 3),
  row('2025-01', 'GB', 10),
  row('2025-02', 'GB', 20),
  row('2025-01', 'US', 100),
  row('2025-02', 'US', 200),
]
const ask = (coverage: Coverage, partners: readonly string[], at = JAN, rows: readonly string[] = PLACES) =>
  tradeOf(rows, { coverage }, members).cell(scope(partners), at)

describe('partners of a complete package', () => {
  it.each([
    [['DE', 'US'], 104],
    [['EU'], 16],
    [['EU', 'US'], 116],
    [['EU', 'DE'], 16],
    [['EU', 'PAIR'], 116],
    [['EU', '-DE'], 12],
    [['EU', '-US'], 16],
    [['WORLD'], 116],
    [['WORLD', '-US'], 16],
    [['WORLD', '-EU'], 100],
    [['WORLD', '-EU', '-DE'], 100],
    [['WORLD', '-PAIR'], 12],
    [['WORLD', 'DE'], 116],
  ])('%j is %i', async (partners, value) => {
    expect(await ask('complete', partners)).toMatchObject({ state: 'held', value })
  })

  it('a group says which members its sum holds', async () => {
    expect(await ask('complete', ['EU'])).toMatchObject({ members: ['DE', 'FR', 'GB'] })
    expect(await ask('complete', ['PAIR', '-DE'])).toMatchObject({ members: ['US'], value: 100 })
  })

  it('a member counts for the months in which it is one', async () => {
    expect(await ask('complete', ['EU'], BOTH)).toMatchObject({ value: 4 + 5 + 2 + 3 + 10 })
    expect(await ask('complete', ['WORLD', '-EU'], BOTH)).toMatchObject({ value: 100 + 200 + 20 })
  })

  it('a range published for one partner leads in the sum of all', async () => {
    const rows = [...PLACES, row('2025-01/2025-02', 'US', 310)]
    expect(await ask('complete', ['WORLD'], BOTH, rows)).toMatchObject({ value: 310 + 9 + 5 + 30 })
  })

  it('a group that is not founded yet is not known, never zero', async () => {
    expect(await ask('complete', ['LATER'])).toMatchObject({ state: 'unknown' })
    expect(await ask('complete', ['WORLD', '-LATER'], BOTH)).toMatchObject({ state: 'unknown' })
    expect(await ask('complete', ['LATER'], period('2025-02'))).toMatchObject({ value: 205 })
  })

  it('a row of a bloc leads for the bloc and is never added to the world', async () => {
    const rows = [...PLACES, row('2025-01', 'EU', 17)]
    expect(await ask('complete', ['EU'], JAN, rows)).toMatchObject({ value: 17, status: 'published' })
    expect(await ask('complete', ['WORLD'], JAN, rows)).toMatchObject({ value: 116 })
  })

  it('a bloc or world row for some months never makes the other months zero', async () => {
    const rows = [...PLACES, row('2025-01', 'EU', 17), row('2025-01', 'WORLD', 120)]
    const february = period('2025-02')
    expect(await ask('complete', ['EU'], february, rows)).toMatchObject({ value: 8 })
    expect(await ask('complete', ['EU'], BOTH, rows)).toMatchObject({ value: 24 })
    expect(await ask('complete', ['EU', 'US'], BOTH, rows)).toMatchObject({ value: 324 })
    expect(await ask('complete', ['WORLD'], JAN, rows)).toMatchObject({ value: 120, status: 'published' })
    expect(await ask('complete', ['WORLD'], february, rows)).toMatchObject({ value: 228 })
    expect(await ask('complete', ['WORLD', '-US'], february, rows)).toMatchObject({ value: 28 })
    expect(await ask('complete', ['WORLD'], BOTH, rows)).toMatchObject({ value: 344 })
  })

  it('a name that is neither a place nor a group is not known', async () => {
    expect(await ask('complete', ['ATLANTIS'])).toMatchObject({ state: 'unknown' })
    expect(await ask('complete', ['WORLD', '-ATLANTIS'])).toMatchObject({ state: 'unknown' })
  })
})

describe('partners of published figures', () => {
  const BLOC = [
    row('2025-01', 'WORLD', 150),
    row('2025-01', 'EU', 40),
    row('2025-01', 'DE', 4),
    row('2025-01', 'US', 100),
  ]
  it.each([
    [['EU'], 40, 'published'],
    [['EU', 'DE'], 40, 'published'],
    [['EU', 'US'], 140, 'computed'],
    [['EU', '-DE'], 36, 'computed'],
    [['EU', '-US'], 40, 'published'],
    [['WORLD', '-EU'], 110, 'computed'],
    [['WORLD', '-EU', '-US'], 10, 'computed'],
    [['WORLD', '-EU', '-DE'], 110, 'computed'],
    [['PAIR'], 104, 'computed'],
    [['WORLD', '-PAIR'], 46, 'computed'],
  ])('%j is %i', async (partners, value, status) => {
    expect(await ask('published_figures', partners, JAN, BLOC)).toMatchObject({
      state: 'held',
      value,
      status,
    })
  })

  it('a bloc has its own row even where nobody says who is in it, and is never ranked', async () => {
    const trade = tradeOf(BLOC)
    expect(await trade.cell(scope('EU'), JAN)).toMatchObject({ value: 40 })
    const { parts } = await trade.byPartner(scope('WORLD'), JAN)
    expect(parts.map(({ code }) => code)).toEqual(['US', 'DE'])
  })

  it('of two blocs that overlap, one has its row and the other is summed from the places left', async () => {
    const rows = [...BLOC, row('2025-01', 'PAIR', 104)]
    expect(await ask('published_figures', ['EU', 'PAIR'], JAN, rows)).toMatchObject({ value: 140 })
  })

  it('a difference carries the roundings of both', async () => {
    expect(await ask('published_figures', ['WORLD', '-EU'], JAN, BLOC)).toMatchObject({ low: 109, high: 111 })
  })

  it('a group without a row is not known unless all its members are', async () => {
    const rows = BLOC.filter((line) => !line.includes(',EU,'))
    expect(await ask('published_figures', ['EU'], JAN, rows)).toEqual({
      state: 'unknown',
      missing: [month(2025, 1)],
    })
    expect(await ask('published_figures', ['EU'])).toMatchObject({ value: 16, members: ['DE', 'FR', 'GB'] })
  })

  it('the world without a partner nobody published is not known', async () => {
    expect(await ask('published_figures', ['WORLD', '-FR'], JAN, BLOC)).toMatchObject({ state: 'unknown' })
    expect(await ask('published_figures', ['EU', '-FR'], JAN, BLOC)).toMatchObject({ state: 'unknown' })
  })

  it('parts above their total give no difference', async () => {
    const rows = [row('2025-01', 'WORLD', 30), row('2025-01', 'US', 100)]
    expect(await ask('published_figures', ['WORLD', '-US'], JAN, rows)).toMatchObject({ state: 'unknown' })
  })
})

describe('partners that were selected', () => {
  it('a group is not known unless every member is followed', async () => {
    const rows = PLACES.filter((line) => !line.includes(',FR,'))
    expect(await ask('selected', ['EU'], JAN, rows)).toMatchObject({ state: 'unknown' })
    expect(await ask('selected', ['EU'], JAN)).toMatchObject({ value: 16 })
    expect(await ask('selected', ['PAIR'], JAN, rows)).toMatchObject({ value: 104 })
  })
})
