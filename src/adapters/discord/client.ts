import { Client, Events, GatewayIntentBits, Options, Partials, type RESTOptions } from 'discord.js'
import type { Log } from '../../bot/ports.ts'
import { discordError } from './errors.ts'

export interface ClientOptions {
  readonly token: string
  readonly log: Log
  readonly rest?: Partial<RESTOptions>
  /** Shards in this process; undefined: one, or what a shard manager has set for it. */
  readonly shards?: number | 'auto'
}

/** discord.js as this bot uses it: no privileged intent, nobody's messages kept, nobody mentioned by default. */
export function createClient({ log, rest, shards }: ClientOptions): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without them, messages in direct channels and edits and deletions of older messages are not heard.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    allowedMentions: { parse: [], repliedUser: false },
    ...(rest && { rest }),
    ...(shards === 'auto' ? { shards } : shards !== undefined && { shardCount: shards }),
  })
  logConnection(client, log)
  return client
}

/** Resolves once the servers are known and messages arrive. */
export async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()))
  try {
    await client.login(token)
  } catch (error) {
    throw discordError(error)
  }
  await ready
}

function logConnection(client: Client, log: Log): void {
  const away = new Set<number>()
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.info('discord.reconnecting', { shard }) // it tries twice a second for as long as it takes
    away.add(shard)
  })
  client.on(Events.ShardResume, (shard, replayed) => {
    away.delete(shard)
    log.info('discord.resumed', { shard, replayed })
  })
  client.on(Events.ShardReady, (shard) => {
    away.delete(shard)
    log.info('discord.ready', { shard })
  })
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.error('discord.disconnected', { shard, code }))
  client.on(Events.ShardError, (error, shard) => log.warn('discord.socket', { shard, error: error.message }))
  client.on(Events.Invalidated, () => log.error('discord.session_invalidated'))
  client.on(Events.Error, (error) => log.error('discord.client', { error: error.message }))
  client.on(Events.Warn, (warning) => log.warn('discord.client', { warning }))
}
