import type { Table } from '../../../reply/reply.ts'
import { clip } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import type { SlackBlock } from '../types.ts'
import { leftOut } from '../wording.ts'
import { contextBlock } from './context.ts'
import { mostThatFit, type Room, sizeOf } from './room.ts'

type Cells = { type: 'raw_text'; text: string }[]

/** As many rows as fit, whole, and a line with the count of those that do not. A second table becomes text. */
export function drawTable(table: Table, room: Room): SlackBlock[] {
  const draw = room.tables > 0 ? tableBlock : textBlock
  const fits = room.tables > 0 ? cellsThatFit(table) : table.rows.length
  const shown = mostThatFit(Math.min(fits, table.rows.length), (rows) => {
    return sizeOf(withNote(draw(table, rows), table, rows)) <= room.characters
  })
  return shown === 0 ? note(table, 0) : withNote(draw(table, shown), table, shown)
}

function tableBlock(table: Table, rows: number): SlackBlock {
  const columns = table.columns.slice(0, LIMITS.table.columns)
  return {
    type: 'table',
    column_settings: columns.map(({ align }) => ({ align, is_wrapped: align === 'left' })),
    rows: [columns.map(({ title }) => title), ...table.rows.slice(0, rows)].map((row) =>
      cells(row, columns.length),
    ),
  }
}

/** Slack refuses ragged rows and empty cells. */
const cells = (row: readonly string[], width: number): Cells =>
  Array.from({ length: width }, (_, i) => ({ type: 'raw_text', text: row[i]?.trim() ? row[i] : '–' }))

function textBlock(table: Table, rows: number): SlackBlock {
  const lines = [table.columns.map(({ title }) => title), ...table.rows.slice(0, rows)]
  const widths = table.columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)))
  const text = lines
    .map((line) =>
      widths.map((width, i) => aligned(line[i] ?? '', width, table.columns[i]?.align)).join('  '),
    )
    .join('\n')
  const elements = [{ type: 'text' as const, text: clip(text, LIMITS.text) }]
  return { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements }] }
}

const aligned = (text: string, width: number, align: 'left' | 'right' = 'left'): string =>
  align === 'right' ? text.padStart(width) : text.padEnd(width)

/** Rows by Slack's own limits on a table: their number, header included, and the characters in all cells. */
function cellsThatFit(table: Table): number {
  const lengthOf = (row: readonly string[]) => row.reduce((sum, cell) => sum + Math.max(1, cell.length), 0)
  const limit = LIMITS.table.characters - lengthOf(table.columns.map(({ title }) => title))
  let used = 0
  const tooMuch = table.rows.findIndex((row) => {
    used += lengthOf(row)
    return used > limit
  })
  return Math.min(tooMuch < 0 ? table.rows.length : tooMuch, LIMITS.table.rows - 1)
}

const withNote = (block: SlackBlock, table: Table, rows: number): SlackBlock[] => [
  block,
  ...note(table, rows),
]

function note(table: Table, rows: number): SlackBlock[] {
  const missing = table.rows.length - rows + (table.more ?? 0)
  return missing === 0 ? [] : [contextBlock([{ text: leftOut(missing, 'row') }])]
}
