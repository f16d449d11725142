import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import type { Range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { inReadableUnit } from './readable-unit.ts'
import type { Block, Rich } from './reply.ts'
import { type Piece, rich } from './rich.ts'

/** What a wording has at hand: the answer, and its parts that every sentence needs. */
export interface Telling {
  readonly answer: Answer
  readonly query: Query
  readonly figures: readonly Figure[]
  /** The figure that answers the question; only facts and definitions have none. */
  readonly head: Figure | undefined
  readonly period: Range
  readonly context: ReplyContext
}

/** The words of one operation: the answer sentence first, then what belongs under it. */
export type Wording = (telling: Telling) => readonly Block[]

export function tellingOf(original: Answer, context: ReplyContext): Telling {
  const answer = inReadableUnit(original)
  const { query, figures } = answer
  const head = figures[0]
  return { answer, query, figures, head, period: head?.period ?? query.period.value, context }
}

export const headline = (...pieces: readonly Piece[]): Block => ({ kind: 'headline', text: rich(...pieces) })
export const line = (...pieces: readonly Piece[]): Block => ({ kind: 'line', text: rich(...pieces) })
export const grey = (...pieces: readonly Piece[]): Block => ({ kind: 'context', text: rich(...pieces) })
export const list = (items: readonly Rich[], ordered = false): Block => ({ kind: 'list', ordered, items })
