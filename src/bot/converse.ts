import type { Defaults } from '../query/defaults.ts'
import type { Answerer } from './answerer.ts'
import { choicesOf } from './choices.ts'
import { choosesAll } from './chosen.ts'
import type { Conversation, Read } from './conversations.ts'
import { answerInForm } from './form.ts'
import { readPending } from './pending.ts'
import { settleTalk, takeChoice } from './settle-talk.ts'
import { splitQuestions } from './split.ts'
import { spokenOf } from './spoken-of.ts'
import type { Turn } from './turn.ts'
import { twoQuestions } from './two-questions.ts'
import { twoSides } from './two-sides.ts'
import { withFound } from './with-found.ts'

export interface Conversed {
  /** One turn a question, in order; the first is the answer, the others stand behind it. */
  readonly turns: readonly Turn[]
  readonly after: Conversation
}

export interface Said {
  readonly text: string
  readonly now: Date
  /** What is taken for granted where it was said. */
  readonly defaults?: Defaults
}

/** One message in a conversation: splits it, answers each part in the light of the one before. */
export async function converse(answerer: Answerer, said: Said, before: Conversation): Promise<Conversed> {
  const all = choosesAll(said.text) ? allOf(before) : undefined
  if (all) return answerParts(answerer, all, said, { ...unasked(before), choices: [] })
  const parts = splitQuestions(said.text)
  const whole = await answerParts(answerer, parts, said, before)
  const both = whole.turns.length === 1 ? bothAsked(whole.turns[0]!) : undefined
  if (both) {
    const each = await answerParts(answerer, both, said, before)
    if (each.turns.every(({ reply }) => reply.status === 'answered')) return each
  }
  // one part that is not understood: perhaps it was one question after all, broken over lines
  const isBroken = parts.length > 1 && whole.turns.some((turn) => turn.reply.status === 'refused')
  if (isBroken || isNarrowed(parts)) {
    const single = await answerParts(answerer, [said.text], said, before)
    if (single.turns[0]?.reply.status === 'answered') return single
  }
  const sides = parts.length === 1 && isUnread(whole) ? twoSides(said.text) : undefined
  if (!sides)
    return parts.length === 1 && isUnread(whole) ? ((await asTwo(answerer, said, before)) ?? whole) : whole
  const apart = await answerParts(answerer, sides, said, before)
  return apart.turns.every((turn) => turn.reply.status === 'answered') ? apart : whole
}

/** Two questions joined by "and": the first is answered, and of the second at least what is not held is known. */
async function asTwo(answerer: Answerer, said: Said, before: Conversation): Promise<Conversed | undefined> {
  const parts = twoQuestions(said.text)
  const each = parts && (await answerParts(answerer, parts, said, before))
  const [first, second] = each?.turns.map(({ reply }) => reply.status) ?? []
  return first === 'answered' && (second === 'answered' || second === 'no_data') ? each : undefined
}

/** "Who supplies Brazil? I need 2025, in tonnes." says how the first is meant, and asks nothing new. */
const isNarrowed = ([, second, ...others]: readonly string[]): boolean =>
  second !== undefined && others.length === 0 && narrowing.test(second)
const narrowing = /^(?:(?:i|we)(?: just| only)? (?:need|want)|just|only|preferably|ideally)\b/i

const isUnread = ({ turns: [turn] }: Conversed): boolean =>
  turn?.reply.status === 'refused' || turn?.reply.status === 'clarify'

/** "value and volume", "kg vs $": one question that asks for both measures is two. */
const bothAsked = ({ result, reply }: Turn): readonly string[] | undefined =>
  result.kind === 'needs' && result.both ? choicesOf(reply).map(({ question }) => question) : undefined

/** Each of the few that were offered, asked in turn. */
const allOf = ({ choices, pending }: Conversation): readonly string[] | undefined =>
  pending !== undefined && choices.length > 1 && choices.length <= MOST_ASKED_AT_ONCE
    ? choices.map(({ question }) => question)
    : undefined

const MOST_ASKED_AT_ONCE = 3

const unasked = ({ pending: _pending, ...rest }: Conversation): Conversation => rest

async function answerParts(
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

export interface One {
  readonly turn: Turn
  readonly after: Conversation
}

async function answerOne(answerer: Answerer, said: Said, before: Conversation): Promise<One> {
  const reply = await readPending(answerer, said, before)
  const talking = {
    answerer,
    said,
    before,
    askAnew: (text: string, state: Conversation) => answerOne(answerer, { ...said, text }, state),
  }
  if (reply && 'choice' in reply) return takeChoice(talking, reply.choice)
  const told =
    before.pending === undefined ? undefined : await answerPending(answerer, said, before, before.pending)
  if (told) return told
  if (reply) return { turn: reply.turn, after: remember(before, reply.turn, said.text) }
  const formed = await answerInForm(answerer, said, before)
  if (formed) return { turn: formed, after: remember(before, formed, said.text) }
  const spoken = spokenOf(before.read)
  // asked back, "the second one" is of the choices offered, not of the rows told before
  const previous = spoken && before.pending !== undefined ? { ...spoken, found: [] } : spoken
  const asked = await answerer.ask({ ...said, ...(previous ? { previous } : {}) })
  if (!('talk' in asked))
    return (
      (await askedWithPending(answerer, said, before, asked)) ?? {
        turn: asked,
        after: remember(before, asked, said.text),
      }
    )
  return settleTalk(asked.talk, talking)
}

/** Longer messages are questions of their own. */
const MOST_WORDS_OF_AN_ANSWER = 4

/** "whose?" – "UK": the two messages together are the question, if together they are one. */
async function answerPending(
  answerer: Answerer,
  said: Said,
  before: Conversation,
  pending: string,
): Promise<One | undefined> {
  if (said.text.trim().split(/\s+/).length > MOST_WORDS_OF_AN_ANSWER) return undefined
  // asked once more, be it that a default was set meanwhile: no answer to itself
  if (said.text.trim() === pending.trim()) return undefined
  const text = joinedTo(pending, said.text)
  const asked = await answerer.ask({ ...said, text })
  if ('talk' in asked) return undefined
  if (!asked.query && !(await isFurther(answerer, said, asked, before))) return undefined
  return { turn: { ...asked, question: said.text }, after: remember(before, asked, text) }
}

/**
 * "imports from Japan in June 2026" after "titanium UK: exports or imports?": too long for a mere answer, but alone it
 * would be asked about as well, and with what was asked before it is a question, or the same one of fewer words.
 */
async function askedWithPending(
  answerer: Answerer,
  said: Said,
  before: Conversation,
  alone: Turn,
): Promise<One | undefined> {
  const { pending, choices } = before
  if (pending === undefined || alone.reply.status !== 'clarify') return undefined
  // asked back the same, it is another question of the same kind
  if (labelsOf(choicesOf(alone.reply)) === labelsOf(choices)) return undefined
  const text = joinedTo(pending, said.text)
  const asked = await answerer.ask({ ...said, text })
  if ('talk' in asked || (!asked.query && asked.reply.status !== 'clarify')) return undefined
  return { turn: { ...asked, question: said.text }, after: remember(before, asked, text) }
}

const labelsOf = (choices: Conversation['choices']): string => choices.map(({ label }) => label).join()

const joinedTo = (pending: string, text: string): string => `${pending.replace(/[?.!\s]+$/, '')}, ${text}`

/** "UK" answers whose trade it is, and then which way is asked: another question back, about what was asked first. */
async function isFurther(
  answerer: Answerer,
  said: Said,
  { reply }: Turn,
  { choices }: Conversation,
): Promise<boolean> {
  const offered = labelsOf(choicesOf(reply))
  if (reply.status !== 'clarify' || offered === '' || offered === labelsOf(choices)) return false
  const alone = await answerer.ask(said)
  return !('talk' in alone) && !alone.query
}

/** Refusals and questions back leave the conversation where it was, with the choices they offered. */
function remember(before: Conversation, turn: Turn, text: string): Conversation {
  const { read, added } = before
  const { reply } = turn
  // what is not understood answers nothing, and the question back stays asked
  if (before.pending !== undefined && turn.result.kind === 'not_understood') return before
  const query = turn.query && withFound(turn.query, turn.result)
  const choices = choicesOf(reply)
  if (reply.status === 'clarify') return { read, choices, added, pending: text }
  if (!query) return { read, choices, added }
  const stuck = stuckAt(turn.result)
  const last = { query, answered: reply.status === 'answered', ...(stuck ? { stuck } : {}) }
  return { read: [...read, last], choices, added: added + 1 }
}

function stuckAt(result: Turn['result']): Read['stuck'] {
  if (result.kind === 'meaningless') return 'operation'
  if (result.kind !== 'no_figure') return undefined
  const { state } = result
  return state === 'no_total' ? 'operation' : state === 'outside' ? 'period' : undefined
}
