import { type Block, type Reply, type Rich, textOf } from '../reply.ts'
import { rich } from '../rich.ts'
import { list } from '../telling.ts'

const MOST_BULLETS = 3

/** The first sentences of the answer and of what stands under it, one a line. */
export function bulletBlocks({ blocks }: Reply): readonly Block[] {
  const items = blocks.flatMap(itemsOf).slice(0, MOST_BULLETS)
  return [list(items)]
}

function itemsOf(block: Block): readonly Rich[] {
  switch (block.kind) {
    case 'headline':
    case 'line':
      return sentencesOf(textOf(block.text)).map((text) => rich(text))
    case 'list':
      return block.items
    default:
      return []
  }
}

/** "… in July 2025: +75.5% on June. The second rise in a row": a point between figures ends nothing. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]) (?=\p{Lu})/u)
