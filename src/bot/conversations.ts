import type { Choice, Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Log, Store } from './ports.ts'

/** `answered`: with figures, so that `undo` can go back to it. */
export interface Read {
  readonly query: Query
  readonly answered: boolean
  /** Why there was no figure, where no other place or good would have one: its period, or what was to be done. */
  readonly stuck?: 'period' | 'operation'
}

export type Unheld = Extract<Issue, { kind: 'not_held' }>

/** What is remembered of a thread between two turns. */
export interface Conversation {
  /** What was read, latest last: the next turn goes on from the last one. */
  readonly read: readonly Read[]
  /** The choices that were last offered, for "2" and "the other one". */
  readonly choices: readonly Choice[]
  /** Of two choices the one that was not taken, for "the other one", and for the place it stood at. */
  readonly other?: Choice & { readonly nth?: number; readonly taken?: Choice }
  /** A question that was asked back about: a short next message is taken as the answer to it. */
  readonly pending?: string
  /** Whose figures were asked for last and are not held: what goes on from there is of them, and of nobody else. */
  readonly unheld?: Unheld
  /** When something happened was asked for last and was not understood: "that month" is that one, and no other. */
  readonly undated?: true
  /** How many readings the last message brought: an edit of that message takes them back. */
  readonly added: number
}

export interface Conversations {
  load(id: string): Promise<Conversation>
  /** @param user whose it is, where nobody else hears it: to be forgotten with the person */
  save(id: string, conversation: Conversation, user?: string): Promise<void>
}

export const FRESH: Conversation = { read: [], choices: [], added: 0 }
/** A thread that has been quiet for this long starts anew. */
const QUIET_MS = 14 * 24 * 60 * 60 * 1000
const MOST_REMEMBERED = 8

/** A store that fails costs the thread its memory, never the answer. */
export function createConversations(store: Store, log: Log): Conversations {
  const keyOf = (id: string): string => `conversation:${id}`
  const lost = (id: string) => (error: unknown) => {
    log.warn('bot.conversation_lost', { conversation: id, error: String(error) })
    return undefined
  }
  return {
    load: async (id) => ((await store.get(keyOf(id)).catch(lost(id))) as Conversation | undefined) ?? FRESH, // written only below
    save: (id, { read, choices, other, pending, unheld, undated, added }, user) => {
      const kept = read.slice(-MOST_REMEMBERED)
      const value = {
        read: kept,
        choices,
        ...(other ? { other } : {}),
        ...(pending ? { pending } : {}),
        ...(unheld ? { unheld } : {}),
        ...(undated ? { undated } : {}),
        added: Math.min(added, kept.length),
        ...(user === undefined ? {} : { user }),
      }
      return store.set(keyOf(id), value, QUIET_MS).catch(lost(id))
    },
  }
}

/** As it was before its last message, which was edited. */
export const takenBack = ({ read, added }: Conversation): Conversation => ({
  read: added > 0 ? read.slice(0, -added) : read,
  choices: [],
  added: 0,
})
