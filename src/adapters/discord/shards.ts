import { REST, type RESTOptions, Routes, type Shard, ShardingManager } from 'discord.js'
import type { Log } from '../../bot/ports.ts'
import { discordError } from './errors.ts'

export interface ShardsOptions {
  readonly token: string
  /** The program each shard runs: the same as without shards; discord.js tells it which shard it is. */
  readonly file: string
  readonly args?: readonly string[]
  readonly execArgv?: readonly string[]
  /** Discord asks for shards from 2,500 servers on; `auto` lets it say how many. */
  readonly shards: number | 'auto'
  /** Between the starts of two shards; Discord asks for five seconds. */
  readonly delayMs?: number
  /** Where Discord's REST interface is. */
  readonly rest?: Partial<RESTOptions>
  readonly log: Log
}

const DELAY_MS = 5500

/**
 * Runs one process a shard and starts a dead one again. Shards share nothing but the store, so it must be one that
 * several processes can use. Gives a function that asks them all to end.
 */
export async function startDiscordShards(options: ShardsOptions): Promise<() => void> {
  const { token, file, args = [], execArgv = [], delayMs = DELAY_MS, log } = options
  const shards = options.shards === 'auto' ? await fetchShards(options) : options.shards
  const manager = new ShardingManager(file, {
    token,
    totalShards: shards,
    mode: 'process',
    respawn: true,
    shardArgs: [...args],
    execArgv: [...execArgv],
  })
  manager.on('shardCreate', (shard) => logShard(shard, log))
  const end = () => {
    manager.respawn = false
    // SIGTERM, so that each shard finishes the answers it is at.
    for (const shard of manager.shards.values()) shard.kill()
  }
  try {
    await manager.spawn({ amount: shards, delay: delayMs })
  } catch (error) {
    end() // the others would go on, and come back
    throw error
  }
  return end
}

/** The manager would ask Discord itself, whatever address was given, and put its refusal in words of its own. */
async function fetchShards({ token, rest }: ShardsOptions): Promise<number> {
  try {
    const about = await new REST(rest).setToken(token).get(Routes.gatewayBot())
    if (typeof about === 'object' && about !== null && 'shards' in about) return Number(about.shards)
  } catch (error) {
    throw discordError(error)
  }
  throw new TypeError('Discord answered without a number of shards')
}

function logShard(shard: Shard, log: Log): void {
  shard.on('ready', () => log.info('discord.shard_ready', { shard: shard.id }))
  shard.on('death', () => log.warn('discord.shard_died', { shard: shard.id }))
}
