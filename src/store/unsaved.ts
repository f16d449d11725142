/** The last unsaved write of each key. */
export function createUnsaved() {
  const writes = new Map<string, () => Promise<void>>()
  return {
    keep: (key: string, write: () => Promise<void>): void => {
      writes.delete(key)
      writes.set(key, write)
      if (writes.size > mostUnsaved) writes.delete(writes.keys().next().value!)
    },
    write: async (): Promise<void> => {
      for (const [key, write] of writes) {
        await write()
        writes.delete(key)
      }
    },
  }
}

/** Writes kept for the return of the store; beyond it the oldest is given up. */
const mostUnsaved = 10_000
