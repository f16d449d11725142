import { openDatabase } from '../../store/database.ts'
import type { Job, JobState } from './jobs.ts'

export interface ClaimedJob extends Job {
  /** Runs that threw so far. */
  readonly failures: number
}

/** A done job stays this long, so that adding it again is still adding it once. */
const keptMs = 90 * 24 * 60 * 60_000

const schema = `CREATE TABLE IF NOT EXISTS jobs (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, slot TEXT NOT NULL,
  due INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', failures INTEGER NOT NULL DEFAULT 0,
  run_at INTEGER NOT NULL, holder TEXT, held_until INTEGER NOT NULL DEFAULT 0, finished INTEGER, result TEXT);
  CREATE INDEX IF NOT EXISTS jobs_waiting ON jobs (run_at) WHERE state = 'waiting';
  CREATE INDEX IF NOT EXISTS jobs_finished ON jobs (finished) WHERE finished IS NOT NULL`

/**
 * The statements of the job table. The primary key makes a second add nothing; a claim is one UPDATE, so that two
 * processes never get the same job; what a holder says later counts only while it still holds the job.
 */
export function openJobTable(path: string) {
  const database = openDatabase(path)
  database.exec(schema)
  const add = database.prepare(
    'INSERT INTO jobs (id, kind, subject, slot, due, run_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const claim = database.prepare(`UPDATE jobs SET holder = ?, held_until = ? WHERE id = (
    SELECT id FROM jobs WHERE state = 'waiting' AND run_at <= ? AND held_until <= ? ORDER BY run_at, id LIMIT 1)
    RETURNING id, kind, subject, slot, due, failures`)
  const hold = database.prepare('UPDATE jobs SET held_until = ? WHERE id = ? AND holder = ?')
  const release = database.prepare(
    'UPDATE jobs SET run_at = ?, failures = ?, holder = NULL, held_until = 0 WHERE id = ? AND holder = ?',
  )
  const finish = database.prepare(
    'UPDATE jobs SET state = ?, result = ?, finished = ?, holder = NULL WHERE id = ? AND holder = ?',
  )
  const state = database.prepare('SELECT state FROM jobs WHERE id = ?')
  const sweep = database.prepare(
    'DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE finished <= ? LIMIT 20)',
  )
  return {
    add: ({ id, kind, subject, slot, due }: Job): void => {
      add.run(id, kind, subject, slot, due.getTime(), due.getTime())
    },
    claim: (holder: string, now: number, until: number): ClaimedJob | undefined => {
      const [line] = claim.all(holder, until, now, now) as Line[] // the columns returned above
      return line && { ...line, due: new Date(line.due) }
    },
    hold: (ids: readonly string[], holder: string, until: number): void => {
      for (const id of ids) hold.run(until, id, holder)
    },
    release: (id: string, holder: string, runAt: number, failures: number): void => {
      release.run(runAt, failures, id, holder)
    },
    finish: (id: string, holder: string, to: JobState, result: string, now: number): void => {
      finish.run(to, result, now, id, holder)
    },
    state: (id: string): JobState | undefined => (state.get(id) as { state: JobState } | undefined)?.state,
    sweep: (now: number): void => {
      sweep.run(now - keptMs)
    },
    close: (): void => {
      database.close()
    },
  }
}

type Line = Omit<ClaimedJob, 'due'> & { readonly due: number }
