import { type Shard, ShardingManager } from 'discord.js'
import type { Log } from '../../bot/ports.ts'

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
  readonly log: Log
}

const DELAY_MS = 5500

/**
 * Runs one process a shard and starts a dead one again. Shards share nothing but the store, so it must be one that
 * several processes can use. Gives a function that asks them all to end.
 */
export async function startDiscordShards(options: ShardsOptions): Promise<() => void> {
  const { token, file, args = [], execArgv = [], shards, delayMs = DELAY_MS, log } = options
  const manager = new ShardingManager(file, {
    token,
    totalShards: shards,
    mode: 'process',
    respawn: true,
    shardArgs: [...args],
    execArgv: [...execArgv],
  })
  manager.on('shardCreate', (shard) => logShard(shard, log))
  await manager.spawn({ amount: shards, delay: delayMs })
  return () => {
    manager.respawn = false
    // SIGTERM, so that each shard finishes the answers it is at.
    for (const shard of manager.shards.values()) shard.kill()
  }
}

function logShard(shard: Shard, log: Log): void {
  shard.on('ready', () => log.info('discord.shard_ready', { shard: shard.id }))
  shard.on('death', () => log.warn('discord.shard_died', { shard: shard.id }))
}
