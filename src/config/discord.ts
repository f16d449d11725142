import type { Settings } from './settings.ts'

export interface DiscordConfig {
  readonly token: string
  readonly applicationId?: string
  /** Where the commands are registered; undefined: everywhere. */
  readonly guild?: string
  readonly shards?: number | 'auto'
  /** One process a shard: this one keeps them and does not listen itself. */
  readonly shardProcesses: boolean
  readonly apiUrl?: string
}

const WANTING = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_GUILD_ID',
  'DISCORD_SHARDS',
  'DISCORD_SHARD_PROCESSES',
] as const

/** Undefined where Discord is off, or where its keys have faults. */
export function readDiscord(settings: Settings): DiscordConfig | undefined {
  if (!settings.has(...WANTING)) return undefined
  const token = settings.get('DISCORD_TOKEN')
  const applicationId = readId(settings, 'DISCORD_APPLICATION_ID')
  const guild = readId(settings, 'DISCORD_GUILD_ID')
  const shards = readShards(settings)
  const shardProcesses = readFlag(settings)
  const apiUrl = settings.url('DISCORD_API_URL', 'https:', 'http:')
  if (!token) return settings.fault('DISCORD_TOKEN', "the bot's token, from the Bot page of the application")
  return {
    token,
    shardProcesses,
    ...(applicationId && { applicationId }),
    ...(guild && { guild }),
    ...(shards !== undefined && { shards }),
    ...(apiUrl && { apiUrl }),
  }
}

function readId(settings: Settings, key: 'DISCORD_APPLICATION_ID' | 'DISCORD_GUILD_ID'): string | undefined {
  const id = settings.get(key)
  return id === undefined || /^\d{17,20}$/.test(id) ? id : settings.fault(key, 'an id of 17 to 20 digits')
}

function readShards(settings: Settings): number | 'auto' | undefined {
  const text = settings.get('DISCORD_SHARDS')
  if (text === undefined || text === 'auto') return text
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : settings.fault('DISCORD_SHARDS', 'a number or auto')
}

function readFlag(settings: Settings): boolean {
  const text = settings.get('DISCORD_SHARD_PROCESSES') ?? 'false'
  if (text !== 'true' && text !== 'false') settings.fault('DISCORD_SHARD_PROCESSES', 'true or false')
  return text === 'true'
}
