/** Runs the work of one conversation in the order it came, and of different ones side by side. */
export interface Order {
  run(conversation: string, work: () => Promise<void>): Promise<void>
  /** Resolves once nothing is running or waiting. */
  idle(): Promise<void>
}

/** @param failed hears what a piece of work threw; the next one runs all the same */
export function createOrder(failed: (error: unknown) => void): Order {
  const last = new Map<string, Promise<void>>()
  return {
    run(conversation, work) {
      const before = last.get(conversation) ?? Promise.resolve()
      const mine = before.then(work).catch(failed)
      last.set(conversation, mine)
      return mine.finally(() => {
        if (last.get(conversation) === mine) last.delete(conversation)
      })
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
