import { inParallel } from '../question/parallel/parallel.ts'
import { answerParts, type Conversed } from './answer-parts.ts'
import type { Answerer } from './answerer.ts'
import { claimsIn } from './apart/claims.ts'
import { partsOf } from './apart/parts.ts'
import { twoSides } from './apart/two-sides.ts'
import { bothWays } from './both-ways.ts'
import { choicesOf } from './choices.ts'
import type { Conversation } from './conversations.ts'
import type { Said } from './said.ts'
import type { Turn } from './turn.ts'

/** A message, its parts, and what became of them one after the other. */
export interface Heard {
  readonly answerer: Answerer
  readonly said: Said
  readonly before: Conversation
  readonly parts: readonly string[]
  readonly whole: Conversed
}

type Way = (heard: Heard) => Promise<Conversed | undefined>

/** Perhaps it is to be taken apart, or was one question after all: the first way that answers it stands for the whole. */
export async function otherwise(heard: Heard): Promise<Conversed | undefined> {
  for (const way of ways) {
    const told = await way(heard)
    if (told) return told
  }
  return undefined
}

/** "value and volume", "kg vs $": one question that asks for both measures is two, be the weight of one not given. */
async function asBothMeasures(heard: Heard): Promise<Conversed | undefined> {
  const [turn, ...others] = heard.whole.turns
  const isOfBoth = turn?.result.kind === 'needs' && turn.result.both && others.length === 0
  if (!turn || !isOfBoth) return undefined
  const each = await answerParts(
    heard.answerer,
    choicesOf(turn.reply).map(({ question }) => question),
    heard.said,
    heard.before,
  )
  return isTold(each) ? each : undefined
}

/** One of them is answered, and of the others at least what is not held is known. */
const isTold = ({ turns }: Conversed): boolean =>
  turns.some(({ reply }) => reply.status === 'answered') &&
  turns.every(({ reply }) => reply.status === 'answered' || reply.status === 'no_data')

/** Of each of them it is known that it is not held. */
const isNothingHeld = ({ turns }: Conversed): boolean =>
  turns.every(({ reply }) => reply.status === 'no_data')

/** Imports and exports, of which one alone is published. */
async function asBothFlows({ answerer, said, parts, whole }: Heard): Promise<Conversed | undefined> {
  const turns = parts.length === 1 ? await bothWays(answerer, said, whole.turns[0]!) : undefined
  return turns && { ...whole, turns }
}

/** One part that is not understood, or only says how the first is meant: one question, broken over lines. */
async function asOne(heard: Heard): Promise<Conversed | undefined> {
  const { said, parts, whole } = heard
  const isBroken = parts.length > 1 && whole.turns.some(({ reply }) => reply.status === 'refused')
  return isBroken || isNarrowed(parts) ? allAnswered(heard, [said.text]) : undefined
}

/** "Who supplies Brazil? I need 2025, in tonnes." asks nothing new. */
const isNarrowed = ([, second, ...others]: readonly string[]): boolean =>
  second !== undefined && others.length === 0 && narrowing.test(second)
const narrowing = /^(?:(?:i|we)(?: just| only)? (?:need|want)|just|only|preferably|ideally)\b/i

/** Two sides of one question, two questions joined by "and", or several claims: of what is not read as it stands. */
async function asSeveral(heard: Heard): Promise<Conversed | undefined> {
  const { said, parts, whole } = heard
  if (parts.length > 1 || said.text.length > LONGEST) return undefined
  const isPair = isNothingHeld(whole) && (inParallel(said.text) ?? asksTwice.test(said.text))
  if (!isUnread(whole) && !isPair) return undefined
  const sides = twoSides(said.text)
  if (sides) return (await allAnswered(heard, sides)) ?? whole
  return (await asTwo(heard)) ?? asClaims(heard)
}

/** "what did Germany buy and what did the US buy": that neither reports is no answer to what each of them bought. */
const asksTwice =
  /\b(?:how|what)\b.*\band (?:how much|how many|what) (?:did|does|do|has|have) (?!it\b|they\b|that\b)/i

/** Nobody puts two questions in so many characters, and the patterns that part them are not made for more. */
const LONGEST = 600

const isUnread = ({ turns: [turn] }: Conversed): boolean =>
  turn?.reply.status === 'refused' || turn?.reply.status === 'clarify'

async function asTwo({ answerer, said, before }: Heard): Promise<Conversed | undefined> {
  const parts = partsOf(said.text)
  const each = parts && (await answerParts(answerer, parts, said, before))
  return each && (isTold(each) || isNothingHeld(each)) ? each : undefined
}

/** Several things said of one figure: each is judged, and what is not so is told first. */
async function asClaims({ answerer, said, before }: Heard): Promise<Conversed | undefined> {
  const parts = claimsIn(said.text)
  const each = parts && (await answerParts(answerer, parts, said, before))
  if (!each?.turns.every((turn) => typeof verdictOf(turn) === 'boolean')) return undefined
  const turns = each.turns.toSorted((one, other) => Number(verdictOf(one)) - Number(verdictOf(other)))
  return { ...each, turns }
}

const verdictOf = ({ result }: Turn): boolean | null | undefined =>
  result.kind === 'answer' ? result.verdict : undefined

async function allAnswered(
  { answerer, said, before }: Pick<Heard, 'answerer' | 'said' | 'before'>,
  parts: readonly string[],
): Promise<Conversed | undefined> {
  const each = await answerParts(answerer, parts, said, before)
  return each.turns.every(({ reply }) => reply.status === 'answered') ? each : undefined
}

const ways: readonly Way[] = [asBothMeasures, asBothFlows, asOne, asSeveral]
