import type { Log, MessageRef, Store } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Place } from '../subscriptions/subscription.ts'
import { isRefusal } from './failures.ts'
import { takeTurn, waitForTurnMs } from './pace.ts'
import type { Poster, PostResult } from './post.ts'

/** The way out to the platforms, as main wires it. */
export interface Outbox {
  /** Fails with code `channel_refused` where the bot may not write, with `retryAfterMs` where it should wait. */
  send(place: Place, reply: Reply, nonce: string): Promise<MessageRef>
  /** The message that carries the nonce, where the platform can look for it. */
  find?(place: Place, nonce: string): Promise<MessageRef | undefined>
}

export interface Delivery {
  readonly store: Store
  readonly poster: Poster
  readonly outbox: Outbox
  readonly log: Log
  readonly random: () => number
  /** Between two posts in a channel. */
  readonly paceMs: number
}

export type Delivered =
  | Exclude<PostResult, { state: 'claimed' }>
  | { readonly state: 'refused' }
  /** Somebody else's turn, or somebody is at it. */
  | { readonly state: 'wait'; readonly againMs: number }

/** Posts once, in its turn. */
export async function deliver(by: Delivery, jobId: string, place: Place, reply: Reply): Promise<Delivered> {
  const { store, poster, outbox, paceMs, random } = by
  if (!(await takeTurn(store, place.channel, paceMs)))
    return { state: 'wait', againMs: waitForTurnMs(paceMs, random()) }
  const find = outbox.find?.bind(outbox)
  try {
    const result = await poster.post(jobId, {
      send: (nonce) => outbox.send(place, reply, nonce),
      ...(find ? { find: (nonce) => find(place, nonce) } : {}),
    })
    return result.state === 'claimed' ? { state: 'wait', againMs: result.againMs } : result
  } catch (error) {
    if (!isRefusal(error)) throw error
    by.log.warn('channel_refused', { job: jobId, channel: place.channel })
    return { state: 'refused' }
  }
}
