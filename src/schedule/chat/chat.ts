import type { ChannelDefaults, CommandContext } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Desk } from '../desk.ts'
import type { Person, Place } from '../subscriptions/subscription.ts'

/** What the commands for subscriptions and alerts work with, as main wires it. */
export interface ScheduleChat {
  readonly desk: Desk
  /** For a schedule that names none, where the channel has none. */
  readonly timeZone: string
  readonly defaultsOf: (context: CommandContext) => Promise<ChannelDefaults>
  /** Where the channel of a message is posted to; undefined where nothing can be. */
  readonly placeOf: (context: CommandContext) => Place | undefined
}

export type Said = (text: string, context: CommandContext) => Promise<Reply>

export const ownerOf = ({ platform, workspace, user }: CommandContext): Person => ({
  platform,
  user,
  ...(workspace === undefined ? {} : { workspace }),
})

/** Others' channels are nobody's business here; one's own can be managed from anywhere. */
export const isNear = (it: Place & { readonly owner: Person }, context: CommandContext): boolean =>
  it.channel === context.channel || (it.owner.user === context.user && it.owner.platform === context.platform)
