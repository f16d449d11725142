import type { Query } from '../query/query.ts'
import type { Choice } from '../query/issue.ts'
import type { Store } from './ports.ts'

/** What is remembered of a thread between two turns. */
export interface Conversation {
  /** Answered queries, latest last; `undo` goes back through them. */
  readonly queries: readonly Query[]
  /** The choices that were last offered, for "2" and "the other one". */
  readonly choices: readonly Choice[]
}

export interface Conversations {
  load(id: string): Promise<Conversation>
  save(id: string, conversation: Conversation): Promise<void>
  forget(id: string): Promise<void>
}

const EMPTY: Conversation = { queries: [], choices: [] }
/** A thread that has been quiet for this long starts anew. */
const QUIET_MS = 14 * 24 * 60 * 60 * 1000
const MOST_REMEMBERED = 8

export function createConversations(store: Store): Conversations {
  const keyOf = (id: string): string => `conversation:${id}`
  return {
    load: async (id) => ((await store.get(keyOf(id))) as Conversation | undefined) ?? EMPTY,
    save: (id, { queries, choices }) =>
      store.set(keyOf(id), { queries: queries.slice(-MOST_REMEMBERED), choices }, QUIET_MS),
    forget: (id) => store.remove(keyOf(id)),
  }
}
