import type { Choice, Issue } from '../query/issue.ts'
import type { Talk } from '../question/talk.ts'
import type { Reply } from '../reply/reply.ts'
import type { Answerer, Turn } from './answerer.ts'
import type { Conversation } from './conversations.ts'
import { splitQuestions } from './split.ts'

export interface Conversed {
  /** One turn a question, in order; the first is the answer, the others stand behind it. */
  readonly turns: readonly Turn[]
  readonly after: Conversation
}

/** One message in a conversation: splits it, answers each part in the light of the one before. */
export async function converse(answerer: Answerer, text: string, now: Date, before: Conversation): Promise<Conversed> {
  const parts = splitQuestions(text)
  const whole = await answerParts(answerer, parts, now, before)
  // one part that is not understood: perhaps it was one question after all, broken over lines
  if (parts.length > 1 && whole.turns.some((turn) => turn.reply.status === 'refused')) {
    const single = await answerParts(answerer, [text], now, before)
    if (single.turns[0]?.reply.status === 'answered') return single
  }
  return whole
}

async function answerParts(answerer: Answerer, parts: readonly string[], now: Date, before: Conversation): Promise<Conversed> {
  const turns: Turn[] = []
  let state = before
  for (const part of parts) {
    const { turn, after } = await answerOne(answerer, part, now, state)
    turns.push(turn)
    state = after
  }
  return { turns, after: state }
}

interface One {
  readonly turn: Turn
  readonly after: Conversation
}

async function answerOne(answerer: Answerer, text: string, now: Date, before: Conversation): Promise<One> {
  const previous = before.queries.at(-1)
  const asked = await answerer.ask({ text, now, ...(previous ? { previous } : {}) })
  if ('talk' in asked) return settleTalk(answerer, text, now, before, asked.talk)
  return { turn: asked, after: remember(before, asked) }
}

/** Refusals and questions back leave the conversation where it was, with the choices they offered. */
function remember(before: Conversation, turn: Turn): Conversation {
  const queries = turn.query ? [...before.queries, turn.query] : before.queries
  return { queries, choices: choicesOf(turn.reply) }
}

function choicesOf(reply: Reply): Choice[] {
  return reply.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .filter((button) => button.group === 'choice' || button.group === 'alternative')
    .flatMap(({ label, action }) => (action.kind === 'ask' ? [{ label, question: action.question }] : []))
}

async function settleTalk(answerer: Answerer, text: string, now: Date, before: Conversation, talk: Talk): Promise<One> {
  switch (talk.kind) {
    case 'choose':
      return choose(answerer, text, now, before, talk.nth)
    case 'yes':
      return choose(answerer, text, now, before, 1)
    case 'other':
      return choose(answerer, text, now, before, before.choices.length > 1 ? 2 : 1)
    case 'undo':
      return undo(answerer, text, now, before)
    case 'reset':
      return { turn: answerer.word(text, { kind: 'help' }), after: { queries: [], choices: [] } }
    case 'no':
      return { turn: answerer.word(text, offered(text, before)), after: before }
    case 'small':
      return { turn: answerer.word(text, { kind: 'small_talk' }), after: before }
    case 'greeting':
    case 'thanks':
      return { turn: answerer.word(text, { kind: talk.kind }), after: before }
  }
}

const offered = (text: string, { choices }: Conversation): Issue =>
  choices.length > 0 ? { kind: 'ambiguous', slot: 'operation', words: text, choices } : { kind: 'help' }

async function choose(answerer: Answerer, text: string, now: Date, before: Conversation, nth: number): Promise<One> {
  const choice = before.choices[nth - 1]
  if (!choice) return { turn: answerer.word(text, { kind: 'no_antecedent', words: text }), after: before }
  const { turn, after } = await answerOne(answerer, choice.question, now, { ...before, choices: [] })
  return { turn: { ...turn, question: text }, after }
}

/** Back to the answer before the last one, asked anew. */
async function undo(answerer: Answerer, text: string, now: Date, before: Conversation): Promise<One> {
  const queries = before.queries.slice(0, -1)
  const last = queries.at(-1)
  if (!last) return { turn: answerer.word(text, { kind: 'no_antecedent', words: text }), after: { queries: [], choices: [] } }
  const turn = await answerer.again(last, text, now)
  return { turn, after: { queries, choices: choicesOf(turn.reply) } }
}
