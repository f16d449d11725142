import type { Block, Reply, Rich, Span, Table } from '../../reply/reply.ts'
import { displayWidth, padEnd, padStart } from './width.ts'

export interface Paint {
  readonly colours: boolean
  readonly columns: number
}

const codes = { bold: '1', italic: '3', code: '36', up: '32', down: '31', grey: '90' } as const

/** A reply for a terminal: colour only says up or down, and never alone. */
export function renderReply(reply: Reply, paint: Paint): string {
  return reply.blocks
    .map((block) => renderBlock(block, paint))
    .filter((text) => text !== '')
    .join('\n')
}

function renderBlock(block: Block, paint: Paint): string {
  switch (block.kind) {
    case 'headline':
    case 'line':
      return rich(block.text, paint)
    case 'context':
      return painted(block.text.map((span) => span.text).join(''), codes.grey, paint)
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '•'} ${rich(item, paint)}`).join('\n')
    case 'table':
      return table(block, paint)
    case 'spark':
      return `${block.title}\n${spark(block.values)}  ${block.from} – ${block.to}`
    case 'buttons':
      return suggestions(block, paint)
    case 'picture':
      return ''
  }
}

const rich = (text: Rich, paint: Paint): string => text.map((span) => styled(span, paint)).join('')

function styled({ text, style, tone }: Span, paint: Paint): string {
  const safe = printable(text)
  const toned = tone ? painted(safe, codes[tone], paint) : safe
  return style ? painted(toned, codes[style], paint) : toned
}

const painted = (text: string, code: string, { colours }: Paint): string =>
  colours && text !== '' ? `\u001b[${code}m${printable(text)}\u001b[0m` : printable(text)

/** What a person typed must not steer the terminal: control characters are dropped, our own colours stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const printable = (text: string): string => text.replace(/\u001b(?!\[\d{1,2}m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g, '')

const BARS = '▁▂▃▄▅▆▇█'

/** A month without a figure is a gap, not a zero. */
function spark(values: readonly (number | undefined)[]): string {
  const held = values.filter((value) => value !== undefined)
  const most = Math.max(...held, 0)
  const least = Math.min(...held, 0)
  const step = (most - least) / (BARS.length - 1) || 1
  return values.map((value) => (value === undefined ? ' ' : BARS[Math.round((value - least) / step)]!)).join('')
}

function table({ columns, rows, bars, more }: Table, { columns: width }: Paint): string {
  const widths = columns.map((column, i) => Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[i] ?? ''))))
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (columns[i]!.align === 'right' ? padStart(cell, widths[i]!) : padEnd(cell, widths[i]!))).join('  ')
  const room = Math.min(30, width - widths.reduce((sum, one) => sum + one + 2, 0))
  const most = Math.max(...(bars ?? [0]))
  const lines = rows.map((row, i) => `${line(row)}${bars && room > 4 && most > 0 ? `  ${bar(bars[i] ?? 0, most, room)}` : ''}`.trimEnd())
  const title = columns.some((column) => column.title !== '') ? [line(columns.map((column) => column.title)).trimEnd()] : []
  return [...title, ...lines, ...(more ? [`… and ${more} more`] : [])].join('\n')
}

const bar = (size: number, most: number, room: number): string => '█'.repeat(Math.max(size > 0 ? 1 : 0, Math.round((size / most) * room)))

/** What the buttons ask, to be typed instead of tapped; choices have the number that picks them. */
function suggestions({ buttons }: Extract<Block, { kind: 'buttons' }>, paint: Paint): string {
  const choices = buttons.filter((button) => button.group === 'choice')
  if (choices.length > 0) return choices.map((button, i) => `  ${i + 1}  ${printable(button.label)}`).join('\n')
  const labels = buttons.filter((button) => button.group === 'alternative' || button.group === 'next').map((button) => button.label)
  return labels.length > 0 ? painted(labels.map((label) => `[${label}]`).join(' '), codes.grey, paint) : ''
}
