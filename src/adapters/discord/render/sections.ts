import type { Block, Rich, Table } from '../../../reply/reply.ts'
import { sparkLine, tableLines } from '../text/columns.ts'
import { markdown, markdownWithin } from '../text/markdown.ts'
import { inCode, neutralStart } from '../text/neutral.ts'
import { rowsWithin, type Section } from './fit.ts'

const FENCE = '```'
/** One sentence is never allowed to take the place of everything else. */
export const LONGEST_LINE = 1500
const LONGEST_CONTEXT = 900

export type TextBlock = Exclude<Block, { kind: 'picture' } | { kind: 'buttons' }>

/** What a block of text looks like in Discord, for whatever room it gets. */
export function sectionOf(block: TextBlock): Section {
  switch (block.kind) {
    case 'headline':
      return { rank: 'must', within: (room) => markdownWithin(block.text, Math.min(room, LONGEST_LINE)) }
    case 'context':
      return { rank: 'must', within: (room) => small(block.text, Math.min(room, LONGEST_CONTEXT)) }
    case 'line':
      return { rank: 'should', within: (room) => whole(markdownWithin(block.text, LONGEST_LINE), room) }
    case 'list':
      return { rank: 'should', within: (room) => list(block.items, block.ordered, room) }
    case 'table':
      return { rank: 'should', within: (room) => codeBlock(block, room) }
    case 'spark':
      return { rank: 'should', within: (room) => whole(spark(block), room) }
  }
}

/** Rows that were cut away are counted here, the ones the reply itself left out included. */
export const leftOut = (count: number): string => `-# … ${count.toLocaleString('en')} more not shown`

function codeBlock(table: Table, room: number): string {
  const { head, rows } = tableLines(table)
  const frame = [`${FENCE}\n${head}`, FENCE]
  const used = frame.join('\n').length + 1
  const shown = rowsWithin(rows, room - used, table.more ?? 0, leftOut)
  if (shown.rows.length === 0 && rows.length > 0) return whole(leftOut(rows.length + (table.more ?? 0)), room)
  return [frame[0], ...shown.rows, frame[1], ...(shown.remark ? [shown.remark] : [])].join('\n')
}

function list(items: readonly Rich[], ordered: boolean, room: number): string {
  const rows = items.map((item, i) => `${ordered ? `${i + 1}.` : '-'} ${markdown(item)}`)
  const shown = rowsWithin(rows, room, 0, leftOut)
  return [...shown.rows, ...(shown.remark ? [shown.remark] : [])].join('\n')
}

const small = (text: Rich, room: number): string => {
  const words = markdownWithin(text, room - 3)
  return words === '' ? '' : `-# ${words}`
}

const spark = (block: Extract<Block, { kind: 'spark' }>): string =>
  `${neutralStart(block.title)}\n\`${inCode(block.from)} ${sparkLine(block.values)} ${inCode(block.to)}\``

const whole = (text: string, room: number): string => (text.length <= room ? text : '')
