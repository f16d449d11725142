import { createAnswerer } from '../../../src/bot/answerer.ts'
import { withFound } from '../../../src/bot/with-found.ts'
import type { Query } from '../../../src/query/query.ts'
import { tradeOf } from '../../support/answering.ts'
import type { Meaning } from './corpus.ts'
import { plainOf } from './plain.ts'

/** The last turn of a talk of which each turn was answered, so that what an answer found can be spoken of. */
export interface Heard {
  readonly query: Meaning | undefined
  readonly text: string
}

const now = new Date('2025-08-10T12:00:00Z')

export async function hear(...turns: readonly string[]): Promise<Heard> {
  const answerer = createAnswerer(tradeOf('test/fixtures/two-reporters'))
  let previous: Query | undefined
  let last: Heard = { query: undefined, text: '' }
  for (const text of turns) {
    const turn = await answerer.ask({ text, now, ...(previous ? { previous } : {}) })
    if ('talk' in turn) throw new TypeError(`talk: ${text}`)
    const { query, result, reply } = turn
    last = { query: query && plainOf(query), text: JSON.stringify(reply) }
    if (query) previous = withFound(query, result)
  }
  return last
}
