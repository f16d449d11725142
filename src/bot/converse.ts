import { answerOne } from './answer-one.ts'
import type { Answerer } from './answerer.ts'
import { bothWays } from './both-ways.ts'
import { choicesOf } from './choices.ts'
import { choosesAll } from './chosen.ts'
import { claimsIn } from './claims.ts'
import type { Conversation } from './conversations.ts'
import type { Said } from './said.ts'
import { splitQuestions } from './split.ts'
import type { Turn } from './turn.ts'
import { twoQuestions } from './two-questions.ts'
import { twoSides } from './two-sides.ts'

export interface Conversed {
  /** One turn a question, in order; the first is the answer, the others stand behind it. */
  readonly turns: readonly Turn[]
  readonly after: Conversation
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
  const ways = parts.length === 1 ? await bothWays(answerer, said, whole.turns[0]!) : undefined
  if (ways) return { ...whole, turns: ways }
  // one part that is not understood: perhaps it was one question after all, broken over lines
  const isBroken = parts.length > 1 && whole.turns.some((turn) => turn.reply.status === 'refused')
  if (isBroken || isNarrowed(parts)) {
    const single = await answerParts(answerer, [said.text], said, before)
    if (single.turns[0]?.reply.status === 'answered') return single
  }
  const sides = parts.length === 1 && isUnread(whole) ? twoSides(said.text) : undefined
  if (!sides) {
    if (parts.length > 1 || !isUnread(whole)) return whole
    return (await asTwo(answerer, said, before)) ?? (await asClaims(answerer, said, before)) ?? whole
  }
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

/** Several things said of one figure: each is judged, and what is not so is told first. */
async function asClaims(
  answerer: Answerer,
  said: Said,
  before: Conversation,
): Promise<Conversed | undefined> {
  const parts = claimsIn(said.text)
  const each = parts && (await answerParts(answerer, parts, said, before))
  if (!each?.turns.every((turn) => typeof verdictOf(turn) === 'boolean')) return undefined
  return {
    ...each,
    turns: each.turns.toSorted((one, other) => Number(verdictOf(one)) - Number(verdictOf(other))),
  }
}

const verdictOf = ({ result }: Turn): boolean | null | undefined =>
  result.kind === 'answer' ? result.verdict : undefined

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
