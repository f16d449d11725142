import type { Adapter, Clock, Log, Store } from '../bot/ports.ts'
import type { Config } from '../config.ts'
import { discordLocales, restOf } from './discord.ts'
import type { Home } from './home.ts'

export interface PlatformParts {
  readonly store: Store
  readonly log: Log
  readonly clock: Clock
  readonly home: Home
}

/** A platform with its adapter; one that does not listen here still posts. */
export interface Platform {
  readonly adapter: Adapter
  readonly listens: boolean
}

/** The platforms that have keys, each loaded only then. */
export async function createPlatforms(config: Config, parts: PlatformParts): Promise<readonly Platform[]> {
  const platforms: Platform[] = []
  if (config.slack && !config.isShard) {
    const { createSlackAdapter } = await import('../adapters/slack/adapter.ts')
    platforms.push({ adapter: createSlackAdapter({ ...parts, ...config.slack }), listens: true })
  }
  if (config.discord) {
    const { createDiscordAdapter } = await import('../adapters/discord/adapter.ts')
    const { token, guild, shards, shardProcesses } = config.discord
    const keepsShards = shardProcesses && !config.isShard
    const adapter = createDiscordAdapter({
      ...parts,
      token,
      ...restOf(config.discord),
      locales: await discordLocales(),
      ...(guild && { guild }),
      // a process that a shard manager started has been told which shard it is
      ...(shards !== undefined && !shardProcesses ? { shards } : {}),
    })
    platforms.push({ adapter, listens: !keepsShards })
  }
  return platforms
}
