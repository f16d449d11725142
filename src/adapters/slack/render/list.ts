import type { Block, Rich } from '../../../reply/reply.ts'
import type { SlackBlock } from '../types.ts'
import { leftOut } from '../wording.ts'
import { contextBlock } from './context.ts'
import { richElements } from './rich.ts'
import { mostThatFit, type Room, sizeOf } from './room.ts'

type List = Extract<Block, { kind: 'list' }>

/** As many items as fit, whole, and the count of those that do not. */
export function drawList(list: List, room: Room): SlackBlock[] {
  const items = list.items.filter((item) => item.some(({ text }) => text !== ''))
  const drawn = (count: number) => [
    ...listBlock(items.slice(0, count), list.ordered),
    ...note(items.length - count),
  ]
  return drawn(mostThatFit(items.length, (count) => sizeOf(drawn(count)) <= room.characters))
}

function listBlock(items: readonly Rich[], ordered: boolean): SlackBlock[] {
  if (items.length === 0) return []
  const elements = items.map((item) => ({ type: 'rich_text_section' as const, elements: richElements(item) }))
  return [
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_list', style: ordered ? 'ordered' : 'bullet', elements }],
    },
  ]
}

const note = (missing: number): SlackBlock[] =>
  missing === 0 ? [] : [contextBlock([{ text: leftOut(missing, 'line') }])]
