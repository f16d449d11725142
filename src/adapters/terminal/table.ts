import type { Table } from '../../reply/reply.ts'
import { painted } from './colour.ts'
import { displayWidth, padEnd, padStart } from './width.ts'

const WIDEST_BAR = 30
/** Bars shorter than this tell nothing. */
const NARROWEST_BAR = 5
const GAP = 2

/** Columns as wide as their widest cell, and a bar beside each row where there is room. */
export function renderTable(table: Table, screen: number): string {
  const widths = table.columns.map(({ title }, i) =>
    Math.max(displayWidth(title), ...table.rows.map((row) => displayWidth(cell(row, i)))),
  )
  const bars = barsOf(table, screen - widths.reduce((sum, width) => sum + width + GAP, 0))
  const lines = table.rows.map((row, i) => `${lineOf(table, widths, row)}${bars[i] ?? ''}`.trimEnd())
  const titles = table.columns.map(({ title }) => title)
  return [
    ...(titles.some((title) => title !== '') ? [lineOf(table, widths, titles).trimEnd()] : []),
    ...lines,
    ...(table.more ? [`… and ${table.more} more`] : []),
  ].join('\n')
}

const cell = (row: readonly string[], column: number): string => painted(row[column] ?? '', undefined, false)

function lineOf({ columns }: Table, widths: readonly number[], row: readonly string[]): string {
  const cells = columns.map(({ align }, i) =>
    (align === 'right' ? padStart : padEnd)(cell(row, i), widths[i]!),
  )
  return cells.join(' '.repeat(GAP))
}

function barsOf({ bars = [] }: Table, room: number): readonly string[] {
  const longest = Math.min(WIDEST_BAR, room)
  const most = Math.max(0, ...bars)
  if (longest < NARROWEST_BAR || most === 0) return []
  return bars.map(
    (size) => ' '.repeat(GAP) + '█'.repeat(Math.max(size > 0 ? 1 : 0, Math.round((size / most) * longest))),
  )
}
