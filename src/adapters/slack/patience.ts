import { didNothing, retryAfterMs } from './slack-error.ts'
import type { Wait } from './wait.ts'

/** Makes a call again while Slack asks to wait or was not reached, and patience lasts; then lets the error through. */
export type Patience = <T>(call: () => Promise<T>) => Promise<T>

/** Between tries to reach Slack at all. */
const AGAIN_MS = 1_000

export function createPatience(patienceMs: number, wait: Wait): Patience {
  return async (call) => {
    let waitedMs = 0
    for (;;) {
      try {
        return await call()
      } catch (error) {
        const delayMs = retryAfterMs(error) ?? (didNothing(error) ? AGAIN_MS : undefined)
        if (delayMs === undefined || waitedMs + delayMs > patienceMs) throw error
        await wait(delayMs)
        waitedMs += delayMs
      }
    }
  }
}
