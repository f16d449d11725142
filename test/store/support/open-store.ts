import type { Log, Store } from '../../../src/bot/ports.ts'
import { createLibsqlStore } from '../../../src/store/libsql.ts'
import { createRedisStore } from '../../../src/store/redis.ts'

export const realClock = { now: () => new Date() }
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** @param place a file or the address of a Redis */
export const openStore = (kind: string, place: string, prefix: string): Promise<Store> =>
  kind === 'redis'
    ? createRedisStore({ url: place, prefix, log: silentLog, commandMs: 5_000 })
    : Promise.resolve(createLibsqlStore(place, realClock))
