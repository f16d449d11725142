import { expect, test } from 'vitest'
import { needsRedisServer, redisServer } from '../support/redis.ts'
import { hangMs, redisGone } from './support/redis-gone.ts'

test(
  'Redis is gone for a minute: questions go on, posts wait, nothing is lost and nothing comes twice',
  async () => {
    expect(redisServer, needsRedisServer).toBe(true)
    expect((await redisGone(60_000)).answered).toBeGreaterThan(0)
  },
  hangMs,
)
