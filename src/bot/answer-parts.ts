import { answerOne } from './answer-one.ts'
import type { Answerer } from './answerer.ts'
import type { Conversation } from './conversations.ts'
import type { Said } from './said.ts'
import type { Turn } from './turn.ts'

/** What became of a message. */
export interface Conversed {
  /** One turn a question, in order; the first is the answer, the others stand behind it. */
  readonly turns: readonly Turn[]
  readonly after: Conversation
}

/** The questions of a message, each in the light of the one before. */
export async function answerParts(
  answerer: Answerer,
  parts: readonly string[],
  said: Said,
  before: Conversation,
): Promise<Conversed> {
  const turns: Turn[] = []
  let state: Conversation = { ...before, added: 0 }
  for (const text of parts) {
    const { turn, after } = await answerOne(answerer, { ...said, text }, state)
    turns.push(turn)
    state = after
  }
  return { turns, after: state }
}
