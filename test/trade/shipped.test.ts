import { describe, expect, it } from 'vitest'
import { isoMonth, monthsOf, type Range } from '../../src/calendar/month.ts'
import { rowAt } from '../../src/trade/columns.ts'
import { loadPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import type { Cell, Row } from '../../src/trade/types.ts'
import { period, scope } from './support/package.ts'

const packages = loadPackages([new URL('../../data/rare-earth-magnets', import.meta.url).pathname])
const trade = createTrade(packages)
const magnets = (partner: string, more = {}) => scope(partner, { commodities: ['85051110'], ...more })
const cell = (partner: string, at: string) => trade.cell(magnets(partner), period(at))

const rows = packages.flatMap(({ columns }) =>
  Array.from({ length: columns.length }, (_, i) => rowAt(columns, i)),
)
const cellOf = (row: Row) => trade.cell(magnets(row.partner, { measure: row.measure }), row.period)
const highOf = (cell: Cell) => (cell.state === 'held' ? cell.high : Number.POSITIVE_INFINITY)
const lowOf = (cell: Cell) => (cell.state === 'held' ? cell.low : 0)
const iso = ({ from, to }: Range) => (from === to ? isoMonth(from) : `${isoMonth(from)}/${isoMonth(to)}`)

describe('the shipped figures', () => {
  it.each([
    ['WORLD', '2025-07', 5577, 'published', 0],
    ['WORLD', '2025-06', 3188, 'published', 0],
    ['WORLD', '2024-07', 5278, 'published', 0],
    ['WORLD', '2025-05', 1238.47, 'published', 2],
    ['WORLD', '2025-01/2025-07', 27897, 'published', 0],
    ['WORLD', '2024-01/2024-07', 32812, 'published', 0],
    ['WORLD', '2023-01/2023-12', 52576, 'published', 0],
    ['WORLD', '2024-01/2024-12', 58152, 'published', 0],
    ['WORLD', '2026-01/2026-03', 16001, 'published', 0],
    ['WORLD', '2025-07/2025-12', 35071.573, 'computed', 0],
    ['WORLD', '2025-04/2025-06', 7053.47, 'computed', 0],
    ['US', '2025-07', 619, 'published', 0],
    ['US', '2025-05', 46.4, 'published', 1],
    ['US', '2025-04', 246, 'published', 0],
    ['US', '2025-07/2025-09', 1629.35, 'computed', 0],
    ['US', '2024-07/2024-12', 3827, 'computed', 0],
    ['DE', '2025-07', 1116, 'published', 0],
    ['EU', '2025-06/2025-11', 13176.1, 'computed', 0],
  ])('%s in %s is %d t, %s', async (partner, at, value, status, decimals) => {
    expect(await cell(partner, at)).toMatchObject({ state: 'held', value, unit: 't', status, decimals })
  })

  it.each([
    ['WORLD', '2024-01', 'unknown'],
    ['WORLD', '2024-01/2024-03', 'unknown'],
    ['WORLD', '2026-04', 'outside'],
    ['US', '2024-12', 'unknown'],
    ['DE', '2025-12', 'unknown'],
    ['BR', '2025-07', 'unknown'],
  ])('%s in %s is %s', async (partner, at, state) => {
    expect(await cell(partner, at)).toMatchObject({ state })
  })

  it('rise by 74.9% on June and 5.7% on July 2024, and are 15.0% down since January', async () => {
    const percent = async (at: string, base: string) => {
      const [now, then] = [await cell('WORLD', at), await cell('WORLD', base)]
      if (now.state !== 'held' || then.state !== 'held') throw new Error('not held')
      return ((now.value / then.value - 1) * 100).toFixed(1)
    }
    expect(await percent('2025-07', '2025-06')).toBe('74.9')
    expect(await percent('2025-07', '2024-07')).toBe('5.7')
    expect(await percent('2025-01/2025-07', '2024-01/2024-07')).toBe('-15.0')
    expect(await percent('2025-01/2025-06', '2024-01/2024-06')).toBe('-18.9')
  })

  it('have the American rise of July 2025 as published', () => {
    const changes = trade.publishedChanges(magnets('US'), period('2025-07'), 'month_on_month')
    expect(changes.map(({ percent }) => percent)).toEqual([75.5, 75.5, 75.5])
  })

  it('are ranked in October 2025 as Germany, United States, South Korea, Vietnam, India, Japan', async () => {
    const { parts, among, total } = await trade.byPartner(magnets('WORLD'), period('2025-10'))
    expect(parts.map(({ code }) => code)).toEqual(['DE', 'US', 'KR', 'VN', 'IN', 'JP'])
    expect(among).toBe('published')
    expect(total).toMatchObject({ value: 5473 })
  })

  it('name their publisher and the day it publishes', () => {
    expect(trade.catalogue.packages[0]?.release).toMatchObject({ cadence: 'monthly', dayOfMonth: 20 })
  })
})

describe('laws over the shipped figures', () => {
  it('every row stands with its cell, as the figure used or as one that differs', async () => {
    for (const row of rows) {
      const found = await cellOf(row)
      if (found.state !== 'held') throw new Error(`line ${row.line} is ${found.state}`)
      expect([...found.rows, ...found.others]).toContainEqual(row)
    }
    expect(rows).toHaveLength(183)
  })

  it('every source of a row is known', () => {
    for (const row of rows) expect(trade.source(row.package, row.source).id).toBe(row.source)
  })

  it('every figure lies in its own range, and none used is coarser than another for the cell', async () => {
    for (const row of rows) {
      const found = await cellOf(row)
      if (found.state !== 'held') throw new Error(`line ${row.line} is ${found.state}`)
      expect(found.low).toBeLessThanOrEqual(found.value)
      expect(found.high).toBeGreaterThanOrEqual(found.value)
      expect(found.rows[0]!.precision).toBeLessThanOrEqual(row.precision)
    }
  })

  it('the partners of a month never exceed its total, nor Germany the bloc it is in', async () => {
    for (const at of monthsOf(trade.catalogue.monthsHeld({})!)) {
      const month = { from: at, to: at }
      const { parts, total } = await trade.byPartner(magnets('WORLD'), month)
      const places = parts.filter(({ code }) => code !== 'EU')
      const least = places.reduce((sum, part) => sum + lowOf(part.cell), 0)
      expect(least, isoMonth(at)).toBeLessThanOrEqual(highOf(total))
      const bloc = await trade.cell(magnets('EU'), month)
      expect(lowOf(await trade.cell(magnets('DE'), month)), isoMonth(at)).toBeLessThanOrEqual(highOf(bloc))
    }
  })

  it('months add up to what is published for their range, but for one total that the source notes as not fitting', async () => {
    const disagreeing = new Set<string>()
    for (const row of rows.filter(({ period: { from, to } }) => from !== to)) {
      const found = await cellOf(row)
      if (found.state === 'held' && found.sumOfMonths !== undefined)
        disagreeing.add(`${row.partner} ${row.measure} ${iso(row.period)}`)
    }
    expect([...disagreeing]).toEqual(['US net_weight 2025-01/2025-12'])
  })

  it('a longer range from the same January is never less than a shorter one', async () => {
    const ranges = rows.filter(({ partner, measure }) => partner === 'WORLD' && measure === 'net_weight')
    for (const a of ranges)
      for (const b of ranges)
        if (a.period.from === b.period.from && a.period.to < b.period.to)
          expect(lowOf(await cellOf(a)), `${iso(a.period)} in ${iso(b.period)}`).toBeLessThanOrEqual(
            highOf(await cellOf(b)),
          )
  })
})
