import type { Store } from '../../bot/ports.ts'

/**
 * At most one post in `paceMs` in a channel, whoever posts. True: it is your turn; false: come again.
 * Platforms allow about one a second, and a channel full of subscriptions due at nine would be refused.
 */
export const takeTurn = (store: Store, channel: string, paceMs: number): Promise<boolean> =>
  store.add(`pace:${channel}`, 1, paceMs)

/** Spread, so that those who wait do not all come again together. */
export const waitForTurnMs = (paceMs: number, random: number): number =>
  Math.round(paceMs * (0.5 + random * 2))
