import { randomUUID } from 'node:crypto'
import type { Clock, Log } from '../../bot/ports.ts'
import type { Every } from '../timer.ts'
import { type ClaimedJob, openJobTable } from './job-table.ts'
import type { Job, JobSettings, Jobs, Outcome, RunJob } from './jobs.ts'
import { retryDelayMs } from './retry.ts'

export interface LibsqlJobsOptions {
  readonly path: string
  readonly clock: Clock
  readonly log: Log
  readonly every: Every
  readonly settings: JobSettings
  /** How often the table is looked at. */
  readonly pollMs?: number
  readonly random?: () => number
}

/** Jobs in a table of the state file: for one machine, where no Redis runs. */
export function createLibsqlJobs(options: LibsqlJobsOptions): Jobs {
  const { clock, log, settings, pollMs = 1_000, random = Math.random } = options
  const table = openJobTable(options.path)
  const holder = randomUUID()
  const running = new Map<string, Promise<void>>()
  const now = (): number => clock.now().getTime()
  let stopTimer = (): void => {}
  let stopped = false
  let begun: number[] = []

  const hasRoom = (): boolean => {
    begun = begun.filter((at) => at > now() - 1_000)
    return !stopped && running.size < settings.concurrency && begun.length < settings.perSecond
  }

  const settle = (job: ClaimedJob, outcome: Outcome): void => {
    if ('done' in outcome) table.finish(job.id, holder, 'done', outcome.done, now())
    else table.release(job.id, holder, now() + outcome.againMs, job.failures)
  }

  const fail = (job: ClaimedJob, error: unknown, onGivenUp: GivenUp): void => {
    const failures = job.failures + 1
    log.warn('job_failed', { job: job.id, failures, reason: String(error) })
    if (failures >= settings.attempts) {
      table.finish(job.id, holder, 'given_up', String(error), now())
      onGivenUp(job, error)
    } else {
      table.release(job.id, holder, now() + retryDelayMs(settings, failures, error, random()), failures)
    }
  }

  /** A file that cannot be written now may be later: the job's lock runs out, and it is run again. */
  const safely = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      log.error('jobs_failed', { reason: String(error) })
    }
  }

  const runOne = (job: ClaimedJob, run: RunJob, onGivenUp: GivenUp): Promise<void> =>
    run(job).then(
      (outcome) => safely(() => settle(job, outcome)),
      (error) => safely(() => fail(job, error, onGivenUp)),
    )

  const runDue = (run: RunJob, onGivenUp: GivenUp): void => {
    table.hold([...running.keys()], holder, now() + settings.lockMs)
    for (let job = claim(); job; job = claim()) {
      begun.push(now())
      const { id } = job
      const end = runOne(job, run, onGivenUp).then(() => {
        running.delete(id)
        safely(() => runDue(run, onGivenUp))
      })
      running.set(id, end)
    }
    table.sweep(now())
  }

  const claim = (): ClaimedJob | undefined =>
    hasRoom() ? table.claim(holder, now(), now() + settings.lockMs) : undefined

  return {
    name: 'libsql',
    add: async (job) => table.add(job),
    start: async (run, onGivenUp) => {
      stopTimer = options.every(pollMs, () => safely(() => runDue(run, onGivenUp)))
      safely(() => runDue(run, onGivenUp))
    },
    state: async (id) => table.state(id),
    stop: async () => {
      stopped = true
      stopTimer()
      await Promise.allSettled(running.values())
      table.close()
    },
  }
}

type GivenUp = (job: Job, error: unknown) => void
