import type { Clock, MessageRef, Store } from '../bot/ports.ts'
import type { RestsOn } from '../reply/reply.ts'

/** A post of the bot's own with the figures it gave. */
export interface Posted {
  readonly ref: MessageRef
  /** The day of the post: `2026-04-20`. */
  readonly on: string
  readonly cells: readonly RestsOn[]
}

const PREFIX = 'posted:'
/** As long as it is remembered that something was posted at all. */
const KEPT_MS = 100 * 24 * 60 * 60_000

/** @param id the nonce of the post */
export const rememberPosted = (
  store: Store,
  clock: Clock,
  id: string,
  { ref, cells }: Omit<Posted, 'on'>,
): Promise<void> =>
  store.set(PREFIX + id, { ref, cells, on: clock.now().toISOString().slice(0, 10) } satisfies Posted, KEPT_MS)

export async function listPosted(store: Store): Promise<readonly { key: string; posted: Posted }[]> {
  const entries = await store.list(PREFIX)
  return entries.map(({ key, value }) => ({ key, posted: value as Posted })) // written only by this file
}

/** From now on the post counts as saying what its correction says. False where another process was faster. */
export const markCorrected = (store: Store, key: string, before: Posted, after: Posted): Promise<boolean> =>
  store.swap(key, before, after, KEPT_MS)

/** Nobody can write under it any more. */
export const forgetPosted = (store: Store, key: string): Promise<void> => store.remove(key)
