import type { Answerer } from './answerer.ts'
import { settledFrom } from './asked-back.ts'
import { choicesOf } from './choices.ts'
import type { Conversation } from './conversations.ts'
import { scopeOf } from './pending.ts'
import { remember } from './remember.ts'
import type { One, Said } from './said.ts'
import type { Turn } from './turn.ts'

/** Longer messages are questions of their own. */
const MOST_WORDS_OF_AN_ANSWER = 4

/** "whose?" – "UK": the two messages together are the question, if together they are one. */
export async function answerPending(
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
  if (!asked.query && !(await isFurther(answerer, said, asked, before, text))) return undefined
  return { turn: { ...asked, question: said.text }, after: remember(before, asked, text) }
}

/**
 * "imports from Japan in June 2026" after "titanium UK: exports or imports?": too long for a mere answer, but alone it
 * would be asked about as well, and with what was asked before it is a question, or the same one of fewer words.
 */
export async function askedWithPending(
  answerer: Answerer,
  said: Said,
  before: Conversation,
  alone: Turn,
): Promise<One | undefined> {
  const { pending, choices } = before
  if (pending === undefined || alone.reply.status !== 'clarify') return undefined
  const text = joinedTo(pending, said.text)
  // asked back the same, it is another question of the same kind
  if (labelsOf(choicesOf(alone.reply)) === labelsOf(choices) && !(await saysLessAlone(answerer, said, text)))
    return undefined
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
  text: string,
): Promise<boolean> {
  const offered = labelsOf(choicesOf(reply))
  if (reply.status !== 'clarify' || offered === '') return false
  if (offered === labelsOf(choices)) return saysLessAlone(answerer, said, text)
  const alone = await answerer.ask(said)
  return !('talk' in alone) && !alone.query
}

/** "imports" after "lithium carbonate: whose?" says nothing without it, and "cobalt" after "nickel" is a question of its own. */
async function saysLessAlone(answerer: Answerer, said: Said, text: string): Promise<boolean> {
  const alone = await settledFrom(answerer, said, said.text)
  return alone.query !== undefined && (await settledFrom(answerer, said, text)).times < alone.times
}

/** What is asked back about after "2025" changed all that was offered: the two together, where they come to the same. */
export async function pendingAfter(
  answerer: Answerer,
  said: Said,
  pending: string,
  offered: string,
): Promise<string> {
  const text = joinedTo(pending, said.text)
  const { query } = await settledFrom(answerer, said, text)
  const changed = await answerer.ask({ ...said, text: offered })
  return query && !('talk' in changed) && changed.query && scopeOf(query) === scopeOf(changed.query)
    ? text
    : said.text
}
