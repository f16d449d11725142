import type { Defaults } from '../query/defaults.ts'
import type { Conversation } from './conversations.ts'
import type { Turn } from './turn.ts'

/** One question of a message. */
export interface Said {
  readonly text: string
  readonly now: Date
  /** What is taken for granted where it was said. */
  readonly defaults?: Defaults
}

/** What became of it, and what is remembered from then on. */
export interface One {
  readonly turn: Turn
  readonly after: Conversation
}
