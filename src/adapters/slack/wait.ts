import { setTimeout as sleep } from 'node:timers/promises'

export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

/** An aborted wait is over, not failed. */
export const waitFor: Wait = (ms, signal) =>
  sleep(ms, undefined, signal ? { signal } : {}).catch((error) => {
    if (!signal?.aborted) throw error
  })
