import { describe, expect, test } from 'vitest'
import { needsRedisServer, redisServer } from '../support/redis.ts'
import { hangMs, redisGone } from './support/redis-gone.ts'

// `npm run test:outage` does the same for a minute.

describe.skipIf(!redisServer)(`Redis goes away while posts are due, ${needsRedisServer}`, () => {
  test(
    'questions go on, posts wait, nothing is lost and nothing comes twice',
    async () => {
      expect((await redisGone(4_000)).answered).toBeGreaterThan(0)
    },
    hangMs,
  )
})
