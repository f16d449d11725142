import type { Log } from '../bot/ports.ts'
import type { Config } from '../config.ts'
import { restOf } from './discord.ts'

/** Starts the processes of Discord's shards where that is asked for; gives what ends them. */
export async function startShards({ discord, isShard }: Config, log: Log): Promise<() => void> {
  if (!discord?.shardProcesses || isShard) return () => {}
  const { startDiscordShards } = await import('../adapters/discord/shards.ts')
  return startDiscordShards({
    token: discord.token,
    file: process.argv[1]!, // this very program
    args: ['start'],
    execArgv: process.execArgv,
    shards: discord.shards ?? 'auto',
    ...restOf(discord),
    log,
  })
}
