import { LIMITS } from '../limits.ts'
import type { SlackBlock } from '../types.ts'

/** What still fits into one message: blocks, characters, and the one table that Slack allows. */
export interface Room {
  readonly characters: number
  readonly tables: number
  /** Takes the place of the blocks, or takes nothing and says false. */
  take(blocks: readonly SlackBlock[]): boolean
}

/** Kept back for the note that says what was left out. */
const NOTE = { blocks: 1, characters: 250 }

export function createRoom(
  limits: { readonly blocks: number; readonly characters: number } = LIMITS.message,
): Room {
  let blocks = limits.blocks - NOTE.blocks
  let characters = limits.characters - NOTE.characters
  let tables: number = LIMITS.table.perMessage
  return {
    get characters() {
      return characters
    },
    get tables() {
      return tables
    },
    take(more) {
      const size = sizeOf(more)
      const moreTables = more.filter(({ type }) => type === 'table').length
      if (more.length > blocks || size > characters || moreTables > tables) return false
      blocks -= more.length
      characters -= size
      tables -= moreTables
      return true
    },
  }
}

/** JSON is longer than the text Slack counts, so what fits by this measure fits by theirs. */
export const sizeOf = (blocks: readonly SlackBlock[]): number =>
  blocks.reduce((sum, block) => sum + JSON.stringify(block).length + 1, 0)

/** The largest count from 0 to `most` for which `fits` holds; where it holds, it holds for every smaller one. */
export function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
