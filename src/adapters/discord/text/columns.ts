import type { Table } from '../../../reply/reply.ts'
import { inCode } from './neutral.ts'

/** Wider cells are cut: a phone shows about forty columns of a code block. */
const WIDEST_CELL = 40
const GAP = '  '
const BAR_COLUMNS = 8
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const INVISIBLE = /^[\p{M}\p{Cf}\u200b\u2060]+$/u

/** Columns a text takes in a fixed-width font: a Chinese sign or an emoji takes two. */
export const columnsOf = (text: string): number =>
  isNarrow(text) ? text.length : clusters(text).reduce((sum, cluster) => sum + clusterColumns(cluster), 0)

/** The table as lines of equal width: the titles, then one line a row. */
export function tableLines(table: Table): { readonly head: string; readonly rows: readonly string[] } {
  const cells = table.rows.map((row) => table.columns.map((_, i) => cell(row[i] ?? '')))
  const titles = table.columns.map((column) => cell(column.title))
  const widths = titles.map((title, i) => widest([title, ...cells.map((row) => row[i] ?? '')]))
  const line = (row: readonly string[]) =>
    row.map((text, i) => pad(text, widths[i]!, table.columns[i]!.align)).join(GAP)
  const bars = barsOf(table)
  return {
    head: line(titles).trimEnd(),
    rows: cells.map((row, i) => `${line(row)}${bars[i] ? GAP + bars[i] : ''}`.trimEnd()),
  }
}

/** Blocks from ▁ to █, a gap where no figure is held. */
export function sparkLine(values: readonly (number | undefined)[]): string {
  const held = values.filter((value) => value !== undefined)
  const low = Math.min(...held)
  const step = (Math.max(...held) - low) / 7 || 1
  return values
    .map((value) => (value === undefined ? '·' : '▁▂▃▄▅▆▇█'[Math.round((value - low) / step)]))
    .join('')
}

const cell = (text: string): string => cutColumns(inCode(text), WIDEST_CELL)
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columnsOf))

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)))
  return align === 'right' ? space + text : text + space
}

function cutColumns(text: string, most: number): string {
  if (columnsOf(text) <= most) return text
  let kept = ''
  let used = 1
  for (const cluster of clusters(text)) {
    used += clusterColumns(cluster)
    if (used > most) break
    kept += cluster
  }
  return `${kept}…`
}

function barsOf({ bars }: Table): readonly string[] {
  if (!bars) return []
  const most = Math.max(...bars.map(Math.abs))
  return bars.map((size) => bar(most > 0 ? Math.abs(size) / most : 0))
}

function bar(share: number): string {
  const eighths = Math.round(share * BAR_COLUMNS * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}

const isNarrow = (text: string): boolean => /^[\x20-\x7e\u2010-\u2027\u2212]*$/.test(text)
const clusters = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)
const clusterColumns = (cluster: string): number => (INVISIBLE.test(cluster) ? 0 : WIDE.test(cluster) ? 2 : 1)
