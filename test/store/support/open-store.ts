import type { Clock, Log, Store } from '../../../src/bot/ports.ts'

export const realClock = { now: () => new Date() }
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/**
 * Each kind is loaded only where it is used: a process of the other starts faster.
 * @param place a file or the address of a Redis
 */
export async function openStore(
  kind: string,
  place: string,
  prefix: string,
  clock: Clock = realClock,
): Promise<Store> {
  if (kind === 'redis') {
    const { createRedisStore } = await import('../../../src/store/redis.ts')
    return createRedisStore({ url: place, prefix, log: silentLog, commandMs: 5_000 })
  }
  const { createLibsqlStore } = await import('../../../src/store/libsql.ts')
  return createLibsqlStore(place, clock)
}
