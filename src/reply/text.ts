import type { Block, Table } from './reply.ts'
import { textOf } from './reply.ts'

/** The whole reply as plain text: sentences, then rows, then grey lines; buttons and pictures have no words here. */
export function plainText(blocks: readonly Block[]): string {
  let all = ''
  for (const block of blocks) {
    const text = blockText(block)
    if (text !== '') all += all === '' ? text : `\n${text}`
  }
  return all
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'headline':
    case 'line':
    case 'context':
      return textOf(block.text)
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '•'} ${textOf(item)}`).join('\n')
    case 'table':
      return tableText(block)
    case 'spark':
      return sparkText(block.values)
    case 'picture':
    case 'buttons':
      return ''
  }
}

/** A row a line: "1. Germany 1,116 t · 20.0%". */
function tableText({ columns, rows, more }: Table): string {
  const numbered = columns[0]?.title === '#'
  const lines = rows.map((cells) => {
    const [name = '', ...rest] = numbered ? cells.slice(1) : cells
    const [first = '', ...others] = rest.filter((cell) => cell !== '').map(spelledOut)
    return `${numbered ? `${cells[0]}. ` : ''}${name} ${[first, ...others].join(' · ')}`.trim()
  })
  return more ? [...lines, `… and ${more} more`].join('\n') : lines.join('\n')
}

/** Tables write 301.8m USD; sentences spell it out. */
const spelledOut = (cell: string): string =>
  cell.endsWith(' USD')
    ? cell.replace(
        /(?<=\d)(m|bn) USD$/,
        (_, scale: string) => ` ${scale === 'm' ? 'million' : 'billion'} USD`,
      )
    : cell

const BARS = '▁▂▃▄▅▆▇█'

export function sparkText(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = high > low ? (BARS.length - 1) / (high - low) : 0
  return values.map((value) => (value === undefined ? ' ' : BARS[Math.round((value - low) * step)])).join('')
}
