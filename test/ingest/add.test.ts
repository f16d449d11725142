import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataError } from '../../src/trade/faults.ts'
import { HEADER, period, row, scope } from '../trade/support/package.ts'
import { NOW, workshop, writePackage } from './support/workshop.ts'

const held = [row('2025-01', 'US', 5), row('2025-01', 'DE', 7), row('2025-02', 'US', 6)]

const faultsOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof DataError) return error.faults
    throw error
  }
  return []
}

describe('adding a file', () => {
  it('keeps the package as it came as the first version, and makes a second one', () => {
    const shop = workshop(held)
    const { version, isNew } = shop.add(shop.file([row('2025-03', 'US', 8)]))
    expect(isNew).toBe(true)
    expect(version).toMatchObject({
      number: 2,
      base: 1,
      rows: 4,
      newMonths: ['2025-03'],
      newCells: 1,
      added: 1,
      replaced: 0,
      revisions: 0,
    })
    const first = readFileSync(join(shop.root, 'tiny', '1', 'observations.csv'), 'utf8')
    expect(first).toBe(readFileSync(join(shop.folder, 'observations.csv'), 'utf8'))
  })

  it('answers from the new figures', async () => {
    const shop = workshop(held)
    shop.add(shop.file([row('2025-03', 'US', 8)]))
    expect(await shop.trade().cell(scope('US'), period('2025-03'))).toMatchObject({ state: 'held', value: 8 })
    expect(await shop.trade().cell(scope('DE'), period('2025-01'))).toMatchObject({ state: 'held', value: 7 })
  })

  it('puts a revised figure where the old one stood, and says what it was', () => {
    const shop = workshop(held)
    const { version, revised } = shop.add(shop.file([row('2025-01', 'DE', 9)]))
    expect(version).toMatchObject({ added: 0, replaced: 1, newCells: 0, revisions: 1, newMonths: [] })
    expect(revised.map(({ before, after }) => [before.value, after.value])).toEqual([[7, 9]])
    const lines = readFileSync(join(shop.current()!.folder, 'observations.csv'), 'utf8').split('\n')
    expect(lines[2]).toBe(row('2025-01', 'DE', 9))
  })

  it('takes no row of another source away', () => {
    const shop = workshop(held)
    const { version } = shop.add(shop.file([row('2025-01', 'US', 99, { source_id: 'B' })]))
    expect(version).toMatchObject({ rows: 4, added: 1, replaced: 0, revisions: 0 })
  })

  it('finds no revision in another source that rounds otherwise', () => {
    const shop = workshop(held)
    const { version } = shop.add(
      shop.file([row('2025-01', 'US', '5.3', { source_id: 'B', precision: '0.1' })]),
    )
    expect(version).toMatchObject({ added: 1, revisions: 0 })
  })

  it('finds one where a finer source contradicts the figure used', () => {
    const shop = workshop(held)
    const { revised } = shop.add(
      shop.file([row('2025-01', 'US', '6.3', { source_id: 'B', precision: '0.1' })]),
    )
    expect(revised.map(({ before, after }) => [before.source, after.source])).toEqual([['A', 'B']])
  })

  it('is nothing where all of it is held', () => {
    const shop = workshop(held)
    shop.add(shop.file([row('2025-03', 'US', 8)]))
    const again = shop.add(shop.file([row('2025-03', 'US', 8), row('2025-01', 'DE', 7)]))
    expect(again).toMatchObject({ isNew: false, version: { number: 2 } })
    expect(shop.current()!.version.number).toBe(2)
  })

  it('reads the columns in any order, and spelled as people spell them', () => {
    const shop = workshop(held)
    const path = shop.file(
      ['8,2025-03,CN,US,export,10,net_weight,t,1,published,A'],
      'Value,Period,Reporter,Partner,Flow,Commodity,Measure,Unit,Precision,Status,Source ID',
    )
    expect(shop.add(path).version).toMatchObject({ added: 1 })
  })

  it('compares weights whatever unit they are printed in', () => {
    const shop = workshop(held)
    const { version } = shop.add(shop.file([row('2025-01', 'DE', 7000, { unit: 'kg', precision: '1000' })]))
    expect(version).toMatchObject({ replaced: 1, revisions: 0 })
  })

  it('keeps the note that a file without notes does not repeat', () => {
    const shop = workshop([row('2025-01', 'US', 5, { note: 'by sea' })])
    const header = HEADER.split(',').filter((name) => name !== 'note')
    const line = row('2025-01', 'US', 5)
      .split(',')
      .filter((_, i) => i !== 11)
    expect(shop.add(shop.file([line.join(',')], header.join(','))).isNew).toBe(false)
  })
})

describe('adding what does not fit', () => {
  const refused = (lines: readonly string[], header?: string) => {
    const shop = workshop(held)
    shop.add(shop.file([row('2025-03', 'US', 8)]))
    const faults = faultsOf(() => shop.add(shop.file(lines, header)))
    expect(shop.current()!.version.number).toBe(2)
    expect(readdirSync(join(shop.root, 'tiny')).sort()).toEqual(['1', '2'])
    return faults
  }

  it('names file, line and column of the file given, and keeps the version that was', () => {
    expect(refused([row('2025-04', 'US', 8), row('2025-13', 'US', 'many')])).toEqual([
      { file: 'new.csv', line: 3, column: 'period', found: '"2025-13"', expected: expect.any(String) },
      { file: 'new.csv', line: 3, column: 'value', found: '"many"', expected: 'a number, zero or more' },
    ])
  })

  it('names a source and a good that nobody knows', () => {
    const faults = refused([row('2025-04', 'US', 8, { source_id: 'X', commodity: '99' })])
    expect(faults.slice(0, 2)).toMatchObject([
      { file: 'new.csv', line: 2, column: 'source_id' },
      { file: 'new.csv', line: 2, column: 'commodity' },
    ])
  })

  it('refuses a column that is spelled wrong: without it a rounded figure would pass for exact', () => {
    expect(refused([row('2025-04', 'US', 8)], HEADER.replace('precision', 'precison'))).toMatchObject([
      { file: 'new.csv', line: 1, column: 'precison' },
    ])
  })

  it('refuses two figures of one source for one cell', () => {
    expect(refused([row('2025-04', 'US', 8), row('2025-04', 'US', 9)])).toMatchObject([
      { file: 'new.csv', line: 3 },
    ])
  })

  it('takes a row that is there twice once', () => {
    const shop = workshop(held)
    expect(shop.add(shop.file([row('2025-04', 'US', 8), row('2025-04', 'US', 8)])).version.rows).toBe(4)
  })

  it('refuses a file of another kind', () => {
    expect(refused(['1,2'], 'a,b')).toMatchObject([{ file: 'new.csv', found: 'columns a, b' }])
  })

  it('makes no version at all where the very first file does not fit', () => {
    const shop = workshop(held)
    expect(faultsOf(() => shop.add(shop.file(['x'], 'a')))).toHaveLength(1)
    expect(shop.current()).toBeUndefined()
  })
})

describe('adding a folder', () => {
  it('takes in sources, goods and figures together', () => {
    const shop = workshop(held)
    shop.write('more/sources.csv', 'source_id,publisher,title\nN,News,New figures')
    shop.write('more/goods.csv', 'code,label,description,aliases\n30,cocoa,,')
    shop.write(
      'more/figures.csv',
      `${HEADER}\n${row('2025-03', 'US', 4, { source_id: 'N', commodity: '30' })}`,
    )
    expect(shop.add(join(shop.home, 'more')).version).toMatchObject({
      added: 3,
      rows: 4,
      newMonths: ['2025-03'],
    })
    expect(shop.trade().source('tiny', 'N').publisher).toBe('News')
  })

  it('takes a whole package into the one of its name, losing no row of either', () => {
    const shop = workshop(held)
    const other = writePackage(join(shop.home, 'other'), [row('2025-02', 'US', 60), row('2025-03', 'US', 8)])
    const { version } = shop.add(other)
    expect(version).toMatchObject({ package: 'tiny', rows: 4, added: 1, replaced: 1, revisions: 1 })
  })

  it('takes what the package says of itself from a package folder', () => {
    const shop = workshop(held)
    const other = writePackage(join(shop.home, 'other'), held, {
      trade: { release: { publisher: 'Customs', cadence: 'monthly', day_of_month: 18 } },
    })
    expect(shop.add(other).isNew).toBe(true)
    expect(shop.trade().catalogue.packages[0]!.release.dayOfMonth).toBe(18)
  })

  it('makes a package that nobody knew its own first version', () => {
    const shop = workshop(held)
    const other = writePackage(join(shop.home, 'other'), held, { name: 'other' })
    expect(shop.add(other).version).toMatchObject({ package: 'other', number: 1, base: null, why: 'first' })
  })

  it('keeps the aliases of a good whose label alone is corrected', () => {
    const shop = workshop(held)
    shop.add(shop.write('goods.csv', 'code,label\n10,grains'))
    expect(shop.trade().catalogue.commodities[0]).toMatchObject({ label: 'grains', aliases: ['grain'] })
  })
})

describe('the package that is meant', () => {
  it('has to be named where there are several', () => {
    const shop = workshop(held)
    const other = writePackage(join(shop.home, 'other'), held, { name: 'other' })
    const folders = [shop.folder, other]
    const path = shop.file([row('2025-03', 'US', 8)])
    expect(faultsOf(() => shop.add(path, { folders }))).toMatchObject([
      { expected: 'a package: --package tiny or --package other' },
    ])
    expect(shop.add(path, { folders, name: 'other' }).version).toMatchObject({ package: 'other', number: 2 })
  })

  it('cannot be a path', () => {
    const shop = workshop(held)
    expect(faultsOf(() => shop.add(shop.file([]), { name: '../evil' }))).toHaveLength(1)
  })
})

it('a version is a folder that can be read as a package anywhere else', () => {
  const shop = workshop(held)
  shop.add(shop.file([row('2025-01', 'DE', 9)]))
  const copy = join(shop.home, 'copy')
  cpSync(shop.current()!.folder, copy, { recursive: true })
  expect(shop.trade().revisions(scope('DE'), period('2025-01'))).toMatchObject({
    since: NOW.toISOString().slice(0, 10),
    revisions: [{ on: '2026-04-20', before: { value: 7 }, after: { value: 9 } }],
  })
})
