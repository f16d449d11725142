import { describe, expect, it } from 'vitest'
import { columnsOf, sparkLine, tableLines } from '../../../../src/adapters/discord/text/columns.ts'
import type { Table } from '../../../../src/reply/reply.ts'

const table = (rows: readonly (readonly string[])[], bars?: readonly number[]): Table => ({
  kind: 'table',
  columns: [
    { title: 'Partner', align: 'left' },
    { title: 't', align: 'right' },
  ],
  rows,
  ...(bars && { bars }),
})

describe('columns of a fixed-width block', () => {
  it.each([
    ['Germany', 7],
    ['ドイツ', 6],
    ['독일', 4],
    ['中国 CN', 7],
    ['Côte', 4],
    ['Cote\u0301', 4],
    ['🇩🇪', 2],
    ['👩‍🔬', 2],
    ['−25.6%', 6],
    ['', 0],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('line up whatever script a name is in', () => {
    const { head, rows } = tableLines(
      table([
        ['Germany', '1,116'],
        ['ドイツ', '619'],
        ['독일', '46'],
      ]),
    )
    expect([head, ...rows]).toEqual(['Partner      t', 'Germany  1,116', 'ドイツ     619', '독일        46'])
    expect(new Set([head, ...rows].map(columnsOf)).size).toBe(1)
  })

  it('show a bar for each size', () => {
    const { rows } = tableLines(
      table(
        [
          ['a', '10'],
          ['b', '5'],
          ['c', '0'],
        ],
        [10, 5, 0],
      ),
    )
    expect(rows).toEqual(['a        10  ████████', 'b         5  ████', 'c         0'])
  })

  it('cut a cell that no phone could show', () => {
    const { rows } = tableLines(table([['x'.repeat(200), '1']]))
    expect(rows[0]).toBe(`${'x'.repeat(39)}…  1`)
  })

  it('take a ragged row for what it is', () => {
    expect(tableLines(table([['a']])).rows).toEqual(['a'])
  })

  it('draw a series, with a dot where nothing is held', () => {
    expect(sparkLine([1, undefined, 8, 4])).toBe('▁·█▄')
    expect(sparkLine([5, 5])).toBe('▁▁')
    expect(sparkLine([undefined])).toBe('·')
  })
})
