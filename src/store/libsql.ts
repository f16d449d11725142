import type { Clock, Store } from '../bot/ports.ts'
import { type Database, openDatabase } from './database.ts'
import { decode, encode } from './encode.ts'
import { storeFailure } from './failure.ts'

/** The embedded default: one file, readable with any SQLite tool. Several processes may share it. */
export function createLibsqlStore(path: string, clock: Clock): Store {
  const database = openDatabase(path)
  const run = statements(database)
  const now = (): number => clock.now().getTime()
  /** When to forget; whoever adds to what expires also clears away some of what has. */
  const expiry = (ttlMs?: number): number | null => {
    if (ttlMs === undefined) return null
    run.sweep(now())
    return now() + ttlMs
  }

  return {
    name: 'libsql',
    get: async (key) => run.get(key, now()),
    set: async (key, value, ttlMs) => {
      run.set(key, encode(value), expiry(ttlMs))
    },
    add: async (key, value, ttlMs) => run.add(key, encode(value), expiry(ttlMs), now()),
    swap: async (key, expected, value, ttlMs) =>
      run.swap(key, encode(expected), encode(value), expiry(ttlMs), now()),
    remove: async (key) => run.remove(key),
    list: async (prefix, limit = -1) => run.list(prefix, limit, now()),
    close: async () => {
      database.close()
    },
  }
}

const table = `CREATE TABLE IF NOT EXISTS entries (
  key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL`

/** The largest code point: no key that starts with a prefix sorts behind the prefix followed by it. */
const last = '\u{10FFFF}'

interface Line {
  readonly key: string
  readonly value: string
}

/** Each is one statement, and so happens wholly or not at all without a transaction of ours. */
function statements(database: Database.Database) {
  wrap(() => database.exec(table))
  const get = database.prepare('SELECT key, value FROM entries WHERE key = ? AND ifnull(expires > ?, 1)')
  const set = database.prepare(
    'INSERT INTO entries VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires',
  )
  const add = database.prepare(
    'INSERT INTO entries VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires WHERE expires <= ?',
  )
  const swap = database.prepare(
    'UPDATE entries SET value = ?, expires = ? WHERE key = ? AND value = ? AND ifnull(expires > ?, 1)',
  )
  const remove = database.prepare('DELETE FROM entries WHERE key = ?')
  const list = database.prepare(
    'SELECT key, value FROM entries WHERE key >= ? AND key <= ? AND ifnull(expires > ?, 1) ORDER BY key LIMIT ?',
  )
  // A few at a time: a write never waits for a long cleaning, and each write removes more than it adds.
  const sweep = database.prepare(
    'DELETE FROM entries WHERE key IN (SELECT key FROM entries WHERE expires <= ? LIMIT 20)',
  )
  return {
    get: (key: string, now: number): unknown => {
      const line = wrap(() => get.get(key, now)) as Line | undefined // the columns selected above
      return line && decode(line.value)
    },
    set: (key: string, value: string, expires: number | null) => wrap(() => set.run(key, value, expires)),
    add: (key: string, value: string, expires: number | null, now: number): boolean =>
      wrap(() => add.run(key, value, expires, now)).changes > 0,
    swap: (key: string, expected: string, value: string, expires: number | null, now: number): boolean =>
      wrap(() => swap.run(value, expires, key, expected, now)).changes > 0,
    remove: (key: string): void => {
      wrap(() => remove.run(key))
    },
    list: (prefix: string, limit: number, now: number) => {
      const lines = wrap(() => list.all(prefix, prefix + last, now, limit)) as Line[] // the columns selected above
      return lines.map(({ key, value }) => ({ key, value: decode(value) }))
    },
    sweep: (now: number) => wrap(() => sweep.run(now)),
  }
}

function wrap<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw storeFailure('store_failed', 'the state file refused a statement', error)
  }
}
