import type { Choice, Issue } from '../query/issue.ts'
import type { Talk } from '../question/talk.ts'
import type { Answerer } from './answerer.ts'
import { choicesOf } from './choices.ts'
import { type Conversation, FRESH } from './conversations.ts'
import type { One, Said } from './said.ts'
import { withOther } from './with-other.ts'

export interface Talking {
  readonly answerer: Answerer
  readonly said: Said
  readonly before: Conversation
  /** Asks something else in place of what was said. */
  readonly askAnew: (text: string, state: Conversation) => Promise<One>
}

/** Words about the conversation: a choice from what was offered, a step back, a greeting. */
export async function settleTalk(talk: Talk, at: Talking): Promise<One> {
  switch (talk.kind) {
    case 'choose':
      return choose(at, talk.nth)
    case 'yes':
      return choose(at, 1)
    case 'other':
      return other(at)
    case 'undo':
      return undo(at)
    case 'reset':
      return word(at, { kind: 'help' }, FRESH)
    case 'no':
      return (await askedAgain(at)) ?? word(at, offeredAgain(at))
    case 'small':
      return word(at, { kind: 'small_talk' })
    case 'greeting':
    case 'thanks':
      return word(at, { kind: talk.kind })
  }
}

const word = ({ answerer, said, before }: Talking, issue: Issue, after = before): One => ({
  turn: answerer.word(said.text, issue),
  after,
})

const noAntecedent = (at: Talking, after = at.before): One =>
  word(at, { kind: 'no_antecedent', words: at.said.text }, after)

const offeredAgain = ({ said, before: { choices } }: Talking): Issue =>
  choices.length > 0 ? { kind: 'ambiguous', slot: 'operation', words: said.text, choices } : { kind: 'help' }

/** "neither": nothing else is held, so it is asked in the same words. */
async function askedAgain({ answerer, said, before }: Talking): Promise<One | undefined> {
  const asked =
    before.pending === undefined ? undefined : await answerer.ask({ ...said, text: before.pending })
  if (!asked || 'talk' in asked || asked.reply.status !== 'clarify') return undefined
  return { turn: { ...asked, question: said.text }, after: before }
}

async function choose(at: Talking, nth: number): Promise<One> {
  const { other: left } = at.before
  if (left?.nth === nth) return take(at, left, turnedRound(left))
  const choice = at.before.choices[nth - 1]
  if (!choice) return noAntecedent(at)
  return takeChoice(at, choice)
}

/** Asked as if it had been typed; of two the one that was left is "the other one" from now on. */
export const takeChoice = (at: Talking, choice: Choice): Promise<One> =>
  take(at, choice, otherThan(at.before, choice))

async function take(at: Talking, choice: Choice, left: Conversation['other']): Promise<One> {
  const { other: _other, pending: _pending, ...before } = at.before
  const { turn, after } = await at.askAnew(choice.question, { ...before, choices: [] })
  const told = { ...turn, question: at.said.text }
  if (!left) return { turn: told, after }
  const beside = turn.query ? await withOther(at.answerer, at.said, after, left.question) : after
  return { turn: told, after: { ...beside, other: left } }
}

/** Of two that were asked back about; what stands below an answer was offered and not asked. */
function otherThan({ choices, pending }: Conversation, taken: Choice): Conversation['other'] {
  const [left, ...more] = choices.filter((choice) => choice !== taken)
  if (pending === undefined || !left || more.length > 0) return undefined
  return { ...left, nth: choices.indexOf(left) + 1, taken }
}

/** Once the other is taken, the first is the one that is left. */
function turnedRound({
  label,
  question,
  nth,
  taken,
}: NonNullable<Conversation['other']>): Conversation['other'] {
  return taken && nth ? { ...taken, nth: 3 - nth, taken: { label, question } } : undefined
}

/** The second of those asked back about, or the one that was not taken; never just anything that an answer offers. */
function other(at: Talking): Promise<One> | One {
  const { other: left, pending, choices } = at.before
  if (pending !== undefined) return choose(at, choices.length > 1 ? 2 : 1)
  if (left) return take(at, left, turnedRound(left))
  return choices.length > 0 ? word(at, offeredAgain(at)) : noAntecedent(at)
}

/** Back to the answer before the last one, asked anew; what had no figure was no answer. */
async function undo(at: Talking): Promise<One> {
  const read = at.before.read.slice(0, -1)
  const last = read.findLastIndex(({ answered }) => answered)
  if (last < 0) return noAntecedent(at, FRESH)
  const turn = await at.answerer.again(read[last]!.query, at.said.text, at.said.now)
  return { turn, after: { read: read.slice(0, last + 1), choices: choicesOf(turn.reply), added: 0 } }
}
