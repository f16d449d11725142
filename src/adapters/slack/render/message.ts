import type { Block, Reply } from '../../../reply/reply.ts'
import { clip, clipLines, escapeText } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import type { Rendered, SlackBlock } from '../types.ts'
import { leftOut } from '../wording.ts'
import { drawButtons, type Standing } from './buttons.ts'
import { contextBlock } from './context.ts'
import { drawList } from './list.ts'
import { richBlock } from './rich.ts'
import { createRoom, type Room } from './room.ts'
import { sparkLine } from './spark.ts'
import { drawTable } from './table.ts'

/** Files that Slack already holds for the reply's pictures. */
export type Pictures = ReadonlyMap<Block, string>

/**
 * A reply as one Slack message that is within every limit. What matters most takes its room first (buttons, headline,
 * grey line); the rest follows in its own order, and what finds no room is counted.
 */
export function renderMessage(
  reply: Reply,
  standing: Standing = 'public',
  pictures: Pictures = new Map(),
): Rendered {
  const room = createRoom()
  const buttons = drawButtons(reply, standing).filter((block) => room.take([block]))
  const drawn = new Map<Block, readonly SlackBlock[]>()
  for (const block of [...reply.blocks.filter(matters), ...reply.blocks.filter((block) => !matters(block))]) {
    const blocks = draw(block, room, pictures)
    if (room.take(blocks)) drawn.set(block, blocks)
  }
  const body = reply.blocks.flatMap((block) => drawn.get(block) ?? [])
  const blocks = [...body, ...note(reply.blocks.length - drawn.size), ...buttons]
  return { text: fallback(reply), blocks: body.length === 0 ? [...plainBlocks(reply), ...buttons] : blocks }
}

/** The same reply with nothing but plain text in it, for the day Slack refuses our blocks. */
export const renderPlain = (reply: Reply): Rendered => ({ text: fallback(reply), blocks: plainBlocks(reply) })

/** For notifications and screen readers. */
const fallback = (reply: Reply): string => clipLines(escapeText(reply.text), LIMITS.message.text) || '–'

const plainBlocks = (reply: Reply): SlackBlock[] => [
  {
    type: 'section',
    text: { type: 'plain_text', text: clipLines(reply.text, LIMITS.text) || '–', emoji: false },
  },
]

const matters = ({ kind }: Block): boolean => kind === 'headline' || kind === 'context'

/** Tables and lists cut themselves to the room; others are drawn whole. */
function draw(block: Block, room: Room, pictures: Pictures): SlackBlock[] {
  switch (block.kind) {
    case 'headline':
    case 'line':
      return richBlock(block.text)
    case 'spark':
      return richBlock(sparkLine(block))
    case 'context':
      return block.text.length === 0 ? [] : [contextBlock(block.text)]
    case 'list':
      return drawList(block, room)
    case 'table':
      return drawTable(block, room)
    case 'picture':
      return imageBlock(block.alt, pictures.get(block))
    case 'buttons':
      return []
  }
}

const note = (missing: number): SlackBlock[] =>
  missing === 0 ? [] : [contextBlock([{ text: leftOut(missing, 'line') }])]

const imageBlock = (alt: string, file: string | undefined): SlackBlock[] =>
  file === undefined
    ? []
    : [{ type: 'image', slack_file: { id: file }, alt_text: clip(alt || '–', LIMITS.image.alt) }]
