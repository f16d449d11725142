import type { Log, MessageRef, Store } from '../bot/ports.ts'
import type { Reply, RestsOn } from '../reply/reply.ts'
import type { Trade } from '../trade/types.ts'
import { type Correction, corrected, corrections } from './corrections.ts'
import { forgetPosted, listPosted, markCorrected, type Posted } from './posted.ts'

export interface Correcting {
  readonly store: Store
  readonly trade: Trade
  readonly log: Log
  readonly word: (told: readonly Correction[]) => Reply
  /** Into the thread of the post, once for each id: false where another process is at it. */
  readonly send: (ref: MessageRef, reply: Reply, id: string) => Promise<boolean>
  /** The channel is closed to us: nothing can ever be said there. */
  readonly isRefusal: (error: unknown) => boolean
}

/** Says under every post what became of its figures; false where some of it has to be tried again. */
export async function correctPosts(by: Correcting): Promise<boolean> {
  let done = true
  for (const { key, posted } of await listPosted(by.store)) {
    const told = corrections(posted, (cell) => revisionsIn(by.trade, cell))
    if (told.length > 0) done = (await correctOne(by, key, posted, told)) && done
  }
  return done
}

async function correctOne(
  by: Correcting,
  key: string,
  posted: Posted,
  told: readonly Correction[],
): Promise<boolean> {
  try {
    if (!(await by.send(posted.ref, by.word(told), `correction-${key}-${by.trade.version}`))) return false
    await markCorrected(by.store, key, posted, corrected(posted, told))
    return true
  } catch (error) {
    if (by.isRefusal(error)) {
      await forgetPosted(by.store, key)
      return true
    }
    by.log.warn('correction_waits', { post: key, reason: String(error) })
    return false
  }
}

function revisionsIn(trade: Trade, { reporter, flow, partner, commodity, measure, period }: RestsOn) {
  return trade.revisions({ reporter, flow, partners: [partner], commodities: [commodity], measure }, period)
    .revisions
}
