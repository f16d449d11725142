import type { Log, Store } from '../../bot/ports.ts'
import type { Address } from './wire.ts'

/** What was answered where, so that an edit changes the answer and a deletion takes it along, also after a restart. */
export interface Given extends Address {
  readonly asker: string
}

/** Questions older than this keep the answer they have. */
const KEPT_MS = 7 * 24 * 3_600_000
const ASKER_KEPT_MS = 30 * 24 * 3_600_000

export type Answers = ReturnType<typeof createAnswers>

/** A store that is away costs the link between question and answer, never the answer. */
export function createAnswers(store: Store, log: Log) {
  const safely = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work
    } catch (error) {
      log.warn('discord.store_away', { error: String(error) })
      return undefined
    }
  }
  return {
    async note(question: string, given: Given): Promise<void> {
      await safely(store.set(questionKey(question), given, KEPT_MS))
      await safely(store.set(askerKey(given.message), given.asker, ASKER_KEPT_MS))
    },
    async to(question: string): Promise<Given | undefined> {
      const given = await safely(store.get(questionKey(question)))
      return isGiven(given) ? given : undefined
    },
    async askerOf(message: string): Promise<string | undefined> {
      const asker = await safely(store.get(askerKey(message)))
      return typeof asker === 'string' ? asker : undefined
    },
    async forget(question: string): Promise<void> {
      await safely(store.remove(questionKey(question)))
    },
  }
}

const questionKey = (message: string): string => `discord:question:${message}`
const askerKey = (message: string): string => `discord:asker:${message}`

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && 'channel' in value && 'message' in value && 'asker' in value
