import type { Answerer } from '../bot/answerer.ts'
import type { Log } from '../bot/ports.ts'
import type { VersionWatch } from '../ingest/watch.ts'
import { type IsHere, releaseSlot } from '../schedule/releases.ts'

/** For every state of the data until it is done, one run after the other. */
export function createOnceEach(work: () => Promise<boolean>, log: Log) {
  let doneFor: unknown
  let isAtIt = false
  return async (state: unknown): Promise<void> => {
    if (isAtIt || doneFor === state) return
    isAtIt = true
    try {
      if (await work()) doneFor = state
    } catch (error) {
      log.warn('correction_waits', { reason: String(error) })
    } finally {
      isAtIt = false
    }
  }
}

/** Says once of each release that it does not come: replicas that do not see the same folder of versions. */
export function createIsHere(watch: VersionWatch<Answerer>, log: Log): IsHere {
  const missedSince = new Map<string, number>()
  return (slot) => {
    const isHeld = (version: string): boolean => releaseSlot({ version }) === slot
    if (isHeld(watch.now.value.trade.version) || watch.holds(isHeld)) return true
    const since = missedSince.get(slot) ?? Date.now()
    missedSince.set(slot, since)
    if (since > 0 && Date.now() - since > BEHIND_MS) {
      missedSince.set(slot, 0)
      log.error('data.behind', {
        release: slot,
        check: 'DATA_VERSIONS: do all replicas see the same folder?',
      })
    }
    return false
  }
}

export const BEHIND_MS = 60_000
