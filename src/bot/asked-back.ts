import type { Query } from '../query/query.ts'
import type { Answerer } from './answerer.ts'
import { choicesOf } from './choices.ts'
import type { Said } from './said.ts'

/** How often a question has to be asked back about until it can be answered, and the query it comes to. */
interface Settled {
  readonly times: number
  readonly query: Query | undefined
}

/** Takes whatever is offered first: what is missing in a question does not hang on which is taken. */
export async function settledFrom(answerer: Answerer, said: Said, text: string): Promise<Settled> {
  let question = text
  for (let times = 0; times < MOST_ASKED; times++) {
    const asked = await answerer.ask({ ...said, text: question })
    if ('talk' in asked) break
    if (asked.query) return { times, query: asked.query }
    const next = choicesOf(asked.reply)[0]
    if (asked.reply.status !== 'clarify' || !next) break
    question = next.question
  }
  return { times: MOST_ASKED, query: undefined }
}

/** Whose, which way, which good, and of which of two. */
const MOST_ASKED = 5
