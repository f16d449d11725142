import type { Component, MessageBody } from './limits.ts'

/** Everything the stand-in knows, and the payloads it tells of it with. */
export interface Channel {
  readonly id: string
  readonly type: number
  readonly guild?: string
  readonly parent?: string
  readonly name: string
  /** Rights taken from everyone here. */
  deny: bigint
  /** Answers every post with this. */
  refuse?: { readonly status: number; readonly code: number; readonly message: string }
}

export interface Stored {
  readonly id: string
  readonly channel: string
  readonly author: string
  body: MessageBody
  readonly onlyFor?: string
  /** Whose command or tap made it. */
  readonly asker?: string
  readonly replyTo?: string
  readonly pinged?: boolean
  /** Posted through a webhook, under a name of its own. */
  readonly webhook?: string
  edited?: string
}

export interface Pending {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly at: number
  readonly user: string
  readonly channel: string
  /** The message whose button was tapped. */
  readonly source?: string
  state: 'open' | 'thinking' | 'answered'
  onlyFor?: string
  original?: string
  choices?: readonly { name: string; value: string }[]
  modal?: Component
}

export const TYPE = { text: 0, direct: 1, group: 3, publicThread: 11, forum: 15 } as const
export const BOT = { id: '900000000000000001', username: 'tallyman' }
/** Somebody else's bot in the same server. */
export const OTHER_BOT = '900000000000000002'
export const APPLICATION = '900000000000000001'
export const PERMISSION = {
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  manageGuild: 1n << 5n,
} as const
const EVERYTHING = (1n << 50n) - 1n
const ADMINISTRATOR = 1n << 3n
export const USUAL =
  EVERYTHING & ~ADMINISTRATOR & ~PERMISSION.manageMessages & ~PERMISSION.manageGuild & ~(1n << 4n)

export type World = ReturnType<typeof createWorld>

export function createWorld(now: () => number) {
  let count = 0
  const guilds = new Set<string>()
  const channels = new Map<string, Channel>()
  const messages = new Map<string, Stored>()
  const pending = new Map<string, Pending>()
  const managers = new Set<string>()

  /** A snowflake tells its time, as Discord's do. */
  const id = (): string => String((BigInt(now() - 1_420_070_400_000) << 22n) | BigInt(count++ & 0xfff))

  const world = {
    now,
    guilds,
    channels,
    messages,
    pending,
    /** People who may manage servers and messages. */
    managers,
    id,
    addChannel(channel: Omit<Channel, 'id' | 'deny' | 'name'>): string {
      const added: Channel = { ...channel, id: id(), name: 'general', deny: 0n }
      channels.set(added.id, added)
      if (channel.guild) guilds.add(channel.guild)
      return added.id
    },
    permissions: (user: string): bigint =>
      managers.has(user) ? USUAL | PERMISSION.manageMessages | PERMISSION.manageGuild : USUAL,
    appPermissions: (channel: string): bigint => USUAL & ~(channels.get(channel)?.deny ?? 0n),
    user: (user: string) => ({
      id: user,
      username: user === BOT.id ? BOT.username : `person-${user.slice(-3)}`,
      discriminator: '0',
      avatar: null,
      global_name: null,
      bot: user === BOT.id || user === OTHER_BOT,
    }),
    member: (user: string) => ({
      roles: managers.has(user) ? ['700'] : [],
      joined_at: '2024-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    }),
    channelPayload: (channel: Channel) => ({
      id: channel.id,
      type: channel.type,
      name: channel.name,
      ...(channel.guild && { guild_id: channel.guild, position: 0 }),
      parent_id: channel.parent ?? null,
      ...(channel.guild && {
        permission_overwrites: [{ id: channel.guild, type: 0, allow: '0', deny: String(channel.deny) }],
      }),
      ...(channel.type === TYPE.publicThread && {
        owner_id: BOT.id,
        thread_metadata: {
          archived: false,
          locked: false,
          auto_archive_duration: 1440,
          archive_timestamp: '2025-01-01T00:00:00.000Z',
        },
        message_count: 0,
        member_count: 1,
      }),
    }),
    guildPayload(guild: string) {
      const here = [...channels.values()].filter((channel) => channel.guild === guild)
      const isThread = (channel: Channel) => channel.type === TYPE.publicThread
      return {
        id: guild,
        name: 'Traders',
        owner_id: '1',
        unavailable: false,
        large: false,
        member_count: 3,
        joined_at: '2024-01-01T00:00:00.000Z',
        roles: [role(guild, USUAL), role('700', PERMISSION.manageMessages | PERMISSION.manageGuild)],
        emojis: [],
        features: [],
        members: [{ ...world.member(BOT.id), user: world.user(BOT.id) }],
        channels: here.filter((channel) => !isThread(channel)).map(world.channelPayload),
        threads: here.filter(isThread).map(world.channelPayload),
        voice_states: [],
        presences: [],
        stage_instances: [],
        guild_scheduled_events: [],
        preferred_locale: 'en-US',
      }
    },
    messagePayload(message: Stored, mayRead = true): Record<string, unknown> {
      const guild = channels.get(message.channel)?.guild
      const referenced = message.replyTo ? messages.get(message.replyTo) : undefined
      const mentioned = [
        ...(message.body.content?.includes(`<@${BOT.id}>`) ||
        (message.pinged && referenced?.author === BOT.id)
          ? [world.user(BOT.id)]
          : []),
      ]
      return {
        id: message.id,
        channel_id: message.channel,
        ...(guild && { guild_id: guild, member: world.member(message.author) }),
        author: world.user(message.author),
        ...(message.webhook && { webhook_id: message.webhook }),
        content: mayRead || mentioned.length > 0 ? (message.body.content ?? '') : '',
        components: message.body.components ?? [],
        flags: (message.body.flags ?? 0) | (message.onlyFor ? 64 : 0),
        timestamp: new Date(Number((BigInt(message.id) >> 22n) + 1_420_070_400_000n)).toISOString(),
        edited_timestamp: message.edited ?? null,
        tts: false,
        mention_everyone: false,
        mentions: mentioned,
        mention_roles: [],
        attachments: [],
        embeds: [],
        pinned: false,
        type: message.replyTo ? 19 : 0,
        ...(message.asker && {
          interaction_metadata: {
            id: message.id,
            type: 2,
            user: world.user(message.asker),
            authorizing_integration_owners: {},
          },
        }),
        ...(message.replyTo && {
          message_reference: { message_id: message.replyTo, channel_id: message.channel },
          referenced_message: referenced ? world.messagePayload({ ...referenced, replyTo: '' }) : null,
        }),
      }
    },
  }
  return world
}

const role = (id: string, permissions: bigint) => ({
  id,
  name: 'role',
  permissions: String(permissions),
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
})
