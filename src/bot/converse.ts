import { answerParts, type Conversed } from './answer-parts.ts'
import type { Answerer } from './answerer.ts'
import { splitQuestions } from './apart/split.ts'
import { choosesAll } from './chosen.ts'
import type { Conversation } from './conversations.ts'
import { otherwise } from './otherwise.ts'
import type { Said } from './said.ts'

/** One message in a conversation: splits it, answers each part in the light of the one before. */
export async function converse(answerer: Answerer, said: Said, before: Conversation): Promise<Conversed> {
  const all = choosesAll(said.text) ? allOf(before) : undefined
  if (all) return answerParts(answerer, all, said, { ...unasked(before), choices: [] })
  const parts = splitQuestions(said.text)
  const whole = await answerParts(answerer, parts, said, before)
  return (await otherwise({ answerer, said, before, parts, whole })) ?? whole
}

/** Each of the few that were offered, asked in turn. */
const allOf = ({ choices, pending }: Conversation): readonly string[] | undefined =>
  pending !== undefined && choices.length > 1 && choices.length <= MOST_ASKED_AT_ONCE
    ? choices.map(({ question }) => question)
    : undefined

const MOST_ASKED_AT_ONCE = 3

const unasked = ({ pending: _pending, ...rest }: Conversation): Conversation => rest
