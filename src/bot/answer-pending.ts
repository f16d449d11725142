import type { Answerer } from './answerer.ts'
import { choicesOf } from './choices.ts'
import type { Conversation } from './conversations.ts'
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
  if (!asked.query && !(await isFurther(answerer, said, asked, before))) return undefined
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
