/** Work in one lane runs in the order it came; lanes run side by side. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>
  /** Resolves once nothing is running or waiting. */
  drained(): Promise<void>
  readonly inFlight: number
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  const running = new Set<Promise<unknown>>()

  return {
    run(lane, work) {
      const job = (tails.get(lane) ?? Promise.resolve()).then(work)
      const tail = job.catch(() => {})
      tails.set(lane, tail)
      running.add(tail)
      tail.then(() => {
        running.delete(tail)
        if (tails.get(lane) === tail) tails.delete(lane)
      })
      return job
    },
    async drained() {
      while (running.size > 0) await Promise.all(running)
    },
    get inFlight() {
      return running.size
    },
  }
}
