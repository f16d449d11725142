import type { Answerer } from '../bot/answerer.ts'
import type { Clock, Log, MessageRef, Store } from '../bot/ports.ts'
import { composeCorrection } from '../reply/correction.ts'
import { correctPosts } from '../revisions/correct.ts'
import { rememberPosted } from '../revisions/posted.ts'
import type { Outbox } from '../schedule/posts/deliver.ts'
import { isRefusal } from '../schedule/posts/failures.ts'
import { createPoster } from '../schedule/posts/poster.ts'
import { usualRunnerSettings } from '../schedule/runner.ts'

export interface CorrectionParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly outbox: Outbox
  readonly answerer: () => Answerer
}

/** The same outbox, which writes down what figures it posted. A post is made even where that fails. */
export const remembering = ({ store, clock, log, outbox }: Omit<CorrectionParts, 'answerer'>): Outbox => ({
  ...outbox,
  async send(place, reply, nonce) {
    const ref = await outbox.send(place, reply, nonce)
    if (reply.restsOn)
      await rememberPosted(store, clock, nonce, { ref, cells: reply.restsOn }).catch((error) =>
        log.warn('post_not_remembered', { nonce, reason: String(error) }),
      )
    return ref
  },
})

/** Says under earlier posts what became of their figures; false where some of it has to be tried again. */
export function createCorrector(parts: CorrectionParts): () => Promise<boolean> {
  const { store, log, outbox, answerer } = parts
  const poster = createPoster({ ...parts, staleMs: usualRunnerSettings.staleMs })
  const send: Parameters<typeof correctPosts>[0]['send'] = async (ref, reply, id) => {
    const conversation = threadOf(ref)
    const place = { conversation, channel: conversation }
    const { state } = await poster.post(id, { send: (nonce) => outbox.send(place, reply, nonce) })
    return state !== 'claimed'
  }
  return async () => {
    const { trade } = answerer()
    const context = { holdings: trade.catalogue }
    const word: Parameters<typeof correctPosts>[0]['word'] = (told) => composeCorrection(told, context)
    return correctPosts({ store, log, trade, word, send, isRefusal })
  }
}

/** On Slack a message's id is the name of its thread. Discord has no thread that was not opened: there it is the channel. */
function threadOf({ conversation, id }: MessageRef): string {
  const parts = conversation.split(':')
  return parts[0] === 'slack' && parts.length === 3 ? `${conversation}:${id}` : conversation
}
