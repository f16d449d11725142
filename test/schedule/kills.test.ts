import { describe, test } from 'vitest'
import { needsRedisServer, redisServer } from '../support/redis.ts'
import { hangMs, killLibsql, killReplicas } from './support/killed.ts'

// `npm run test:kills` kills more often.

describe.skipIf(!redisServer)(`three replicas on one Redis, ${needsRedisServer}`, () => {
  test(
    'every slot is posted, none twice but for a marked repeat, while each is killed at random',
    async () => {
      await killReplicas(6)
    },
    hangMs,
  )
})

test(
  'one process on a libsql file, killed again and again: every slot is posted, nothing is lost, the file is whole',
  async () => {
    await killLibsql(25)
  },
  hangMs,
)
