import { expect, test } from 'vitest'
import { needsRedisServer, redisServer } from '../support/redis.ts'
import { hangMs, killLibsql, killReplicas } from './support/killed.ts'

test(
  'one process on a libsql file, killed 100 times: every slot is posted, nothing is lost, the file is whole',
  async () => {
    await killLibsql(100)
  },
  hangMs,
)

test(
  'three replicas on one Redis, killed 100 times in all: every slot is posted, none twice but for a marked repeat',
  async () => {
    expect(redisServer, needsRedisServer).toBe(true)
    await killReplicas(100)
  },
  hangMs,
)
