import type { Clock, Log } from '../bot/ports.ts'
import { isUnreachable, storeFailure } from './failure.ts'

export interface Outage {
  /** Makes the call, or fails at once while the store is taken to be gone. */
  reach<T>(call: () => Promise<T>): Promise<T>
}

export interface OutageOptions {
  readonly name: string
  readonly clock: Clock
  readonly log: Log
  /** After a failed call the store is left alone for this long, so that one slow death delays one question. */
  readonly pauseMs: number
  /** Runs before the first call after an outage. */
  readonly onReturn: () => Promise<void>
}

export function createOutage({ name, clock, log, pauseMs, onReturn }: OutageOptions): Outage {
  let resumeAt = 0
  let gone = false

  const leave = (): void => {
    resumeAt = clock.now().getTime() + pauseMs
    if (!gone) log.warn('store_gone', { store: name })
    gone = true
  }

  const comeBack = async (): Promise<void> => {
    await onReturn()
    if (gone) log.info('store_back', { store: name })
    gone = false
  }

  return {
    reach: async (call) => {
      if (clock.now().getTime() < resumeAt) throw storeFailure('store_unreachable', `${name} is gone`)
      try {
        if (gone) await comeBack()
        return await call()
      } catch (error) {
        if (isUnreachable(error)) leave()
        throw error
      }
    },
  }
}
