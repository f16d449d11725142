import type { Adapter, CommandContext } from '../bot/ports.ts'
import type { Tell } from '../schedule/notice.ts'
import type { Outbox } from '../schedule/posts/deliver.ts'
import type { Place } from '../schedule/subscriptions/subscription.ts'
import type { Platform } from './platforms.ts'

/**
 * Where a channel is posted to. A command's own conversation may be private to its asker; what is subscribed is for
 * the channel.
 */
export function placeOf({ platform, workspace, channel, conversation }: CommandContext): Place | undefined {
  if (platform === 'slack')
    return workspace && channel ? { conversation: `slack:${workspace}:${channel}`, channel } : undefined
  const [name, id] = conversation.split(':') // Discord: a thread is posted to itself
  return id ? { conversation: `${name}:${id}`, channel: channel ?? id } : undefined
}

/** Posts through the platform that the place is on. */
export const outboxTo = (platforms: () => readonly Platform[]): Outbox => ({
  send: ({ conversation }, reply, nonce) =>
    adapterFor(conversation.split(':')[0]!, platforms()).send(conversation, reply, { nonce }),
})

/** A direct message: both platforms take a person's id for the place to write to. */
export const tellBy =
  (platforms: () => readonly Platform[]): Tell =>
  ({ platform, workspace, user }, reply, nonce) => {
    const adapter = adapterFor(platform, platforms())
    if (platform === 'slack') return adapter.send(`slack:${workspace}:${user}`, reply, { nonce })
    return adapter.send(`${platform}:${user}`, reply, { private: true, to: user, nonce })
  }

/** A platform that was switched off since: its subscriptions wait as for any platform that is away. */
function adapterFor(name: string, platforms: readonly Platform[]): Adapter {
  const found = platforms.find(({ adapter }) => adapter.name === name)
  if (!found) throw Object.assign(new Error(`${name} is not configured`), { code: 'platform_off' })
  return found.adapter
}
