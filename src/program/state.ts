import type { Clock, Log, Store } from '../bot/ports.ts'
import type { Config } from '../config.ts'

/** What replicas and restarts share: the embedded file, or Redis with this process's memory behind it. */
export async function openStore(
  { redisUrl, stateFile }: Pick<Config, 'redisUrl' | 'stateFile'>,
  clock: Clock,
  log: Log,
): Promise<Store> {
  if (redisUrl === undefined) {
    const { createLibsqlStore } = await import('../store/libsql.ts')
    return createLibsqlStore(stateFile, clock)
  }
  const [{ createRedisStore }, { withFallback }, { createMemoryStore }] = await Promise.all([
    import('../store/redis.ts'),
    import('../store/fallback.ts'),
    import('../store/memory.ts'),
  ])
  const redis = await createRedisStore({ url: redisUrl, log })
  return withFallback(redis, createMemoryStore(clock), log, { clock })
}
