import type { Log, Store } from '../../bot/ports.ts'
import { DiscordError } from './errors.ts'
import type { Rendered } from './render/message.ts'
import type { Address, PostOptions, Wire } from './wire.ts'

/** Ten thousand refusals in ten minutes get an address banned: one a channel in this time is let happen. */
const LEFT_ALONE_MS = 5 * 60_000

/** Posts an answer; undefined where the channel refuses it, or did a short while ago, also to another replica. */
export type Post = (
  channel: string,
  rendered: Rendered,
  options?: PostOptions,
) => Promise<Address | undefined>

export function createPost(wire: Pick<Wire, 'post'>, store: Store, log: Log): Post {
  return async (channel, rendered, options) => {
    const key = `discord:refused:${channel}`
    // Without the store the one more refusal does no harm.
    if (await store.get(key).catch(() => undefined)) return undefined
    try {
      return await wire.post(channel, rendered, options)
    } catch (error) {
      if (!(error instanceof DiscordError) || error.code !== 'channel_refused') throw error
      log.warn('discord.channel_refused', { channel, error: error.message })
      await store.set(key, true, LEFT_ALONE_MS).catch(() => undefined)
      return undefined
    }
  }
}
