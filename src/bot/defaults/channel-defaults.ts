import type { ChannelDefaults, Log, Message, Store } from '../ports.ts'

export type DefaultName = keyof ChannelDefaults

/** Whose defaults are looked for: where a message was written, or where a subscription is posted. */
export type Channel = Pick<Message, 'conversation' | 'channel'>

export interface ChannelDefaultsStore {
  /** A store that is away costs the defaults, never the answer: it says then what else it assumed. */
  of(channel: Channel): Promise<ChannelDefaults>
  /** @param user whose they are, where nobody else hears: to be forgotten with the person */
  change(channel: Channel, change: (before: ChannelDefaults) => ChannelDefaults, user?: string): Promise<void>
}

export function createChannelDefaults(store: Store, log: Log): ChannelDefaultsStore {
  return {
    of: async (channel) => {
      try {
        const { user: _user, ...defaults } = ((await store.get(keyOf(channel))) ?? {}) as Kept // written only below
        return defaults
      } catch (error) {
        log.warn('bot.defaults_lost', { conversation: channel.conversation, error: String(error) })
        return {}
      }
    },
    change: async (channel, change, user) => {
      const owner = user === undefined ? {} : { user }
      for (let tries = 0; tries < MOST_TRIES; tries++)
        if (await changeOnce(store, keyOf(channel), (before) => ({ ...change(before), ...owner }))) return
      throw new Error(`${keyOf(channel)} is changed by others all the time`)
    },
  }
}

const MOST_TRIES = 50

/** False where somebody else came between reading and writing. What is left empty stays as that, a few bytes. */
async function changeOnce(store: Store, key: string, change: (before: Kept) => Kept): Promise<boolean> {
  const before = (await store.get(key)) as Kept | undefined // written only here
  if (before === undefined) return store.add(key, change({}))
  return store.swap(key, before, change(before))
}

type Kept = ChannelDefaults & { readonly user?: string }

/** Slack's ids are unique in a workspace only, which stands in its conversations; a thread shares its channel's. */
function keyOf({ conversation, channel = conversation }: Channel): string {
  const [platform, workspace] = conversation.split(':')
  return platform === 'slack' ? `channel:slack:${workspace}:${channel}` : `channel:${platform}:${channel}`
}
