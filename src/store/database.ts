import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { storeFailure } from './failure.ts'

export type { Database }

/** How long a statement waits for another process that is writing. */
const busyMs = 5_000

/**
 * Opens a state file for several processes, so that what was said to be written is there after kill -9 and after a
 * power cut: a write-ahead log, flushed at each commit.
 */
export function openDatabase(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  try {
    return prepared(new Database(path))
  } catch (error) {
    throw storeFailure('store_failed', `cannot open the state file ${path}`, error)
  }
}

function prepared(database: Database.Database): Database.Database {
  database.pragma(`busy_timeout = ${busyMs}`)
  patiently(() => database.pragma('journal_mode = WAL'))
  database.pragma('synchronous = FULL')
  return database
}

/** Turning the log on does not wait for `busy_timeout` while another process opens the same new file. */
function patiently(step: () => unknown, until = Date.now() + busyMs): void {
  try {
    step()
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
    if (!busy || Date.now() > until) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    patiently(step, until)
  }
}
