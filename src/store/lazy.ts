import type { Store } from '../bot/ports.ts'

export interface LazyStoreOptions {
  /** Is there anything to be read? */
  readonly exists: () => boolean
  /** Called once at most. */
  readonly open: () => Promise<Store>
}

/** A store that is opened when something is written, or when there is something to read: most chats need neither. */
export function createLazyStore({ exists, open }: LazyStoreOptions): Store {
  let opening: Promise<Store> | undefined
  const opened = (): Promise<Store> => {
    opening ??= open()
    return opening
  }
  const isWorthReading = (): boolean => opening !== undefined || exists()
  return {
    name: 'lazy',
    get: async (key) => (isWorthReading() ? (await opened()).get(key) : undefined),
    list: async (...asked) => (isWorthReading() ? (await opened()).list(...asked) : []),
    remove: async (key) => (isWorthReading() ? (await opened()).remove(key) : undefined),
    set: async (...asked) => (await opened()).set(...asked),
    add: async (...asked) => (await opened()).add(...asked),
    swap: async (...asked) => (await opened()).swap(...asked),
    close: async () => {
      if (opening) await (await opening).close()
    },
  }
}
