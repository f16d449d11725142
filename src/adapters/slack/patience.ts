import { retryAfterMs } from './slack-error.ts'
import type { Wait } from './wait.ts'

/** Makes a call again for as long as Slack asks to wait and patience lasts; then lets the error through. */
export type Patience = <T>(call: () => Promise<T>) => Promise<T>

export function createPatience(patienceMs: number, wait: Wait): Patience {
  return async (call) => {
    let waitedMs = 0
    for (;;) {
      try {
        return await call()
      } catch (error) {
        const delayMs = retryAfterMs(error)
        if (delayMs === undefined || waitedMs + delayMs > patienceMs) throw error
        await wait(delayMs)
        waitedMs += delayMs
      }
    }
  }
}
