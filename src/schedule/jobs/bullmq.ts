import { once } from 'node:events'
import { type Job as BullJob, DelayedError, Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Clock, Log } from '../../bot/ports.ts'
import { storeFailure } from '../../store/failure.ts'
import type { Job, JobKind, JobSettings, JobState, Jobs, RunJob } from './jobs.ts'
import { retryDelayMs } from './retry.ts'

export interface BullmqJobsOptions {
  readonly url: string
  readonly clock: Clock
  readonly log: Log
  readonly settings: JobSettings
  /** Before every key of the queue; in braces, so that a cluster keeps them in one slot. */
  readonly prefix?: string
  readonly random?: () => number
}

/** Jobs shared by several replicas: delayed jobs of BullMQ on Redis, which has to run with `noeviction`. */
export function createBullmqJobs(options: BullmqJobsOptions): Jobs {
  const { clock, log, settings, prefix = '{tallyman}:jobs' } = options
  const redis = connect(options.url, log)
  const reach = createReach(redis)
  const queue = new Queue<Data>(queueName, { connection: redis, prefix })
  queue.on('error', (error) => log.warn('jobs_unreachable', { reason: error.message }))
  let worker: Worker<Data, string> | undefined

  return {
    name: 'bullmq',
    add: async ({ id, kind, subject, slot, due }) => {
      const delay = Math.max(0, due.getTime() - clock.now().getTime())
      const data = { kind, subject, slot, due: due.toISOString() }
      await reach()
      await queue.add(kind, data, { ...keeping(settings), jobId: id, delay })
    },
    start: async (run, onGivenUp) => {
      worker = createWorker(options, redis, prefix, run)
      worker.on('error', (error) => log.warn('jobs_unreachable', { reason: error.message }))
      worker.on('failed', (job, error) => {
        if (!job) return
        log.warn('job_failed', { job: job.id, failures: job.attemptsMade, reason: String(error) })
        if (job.finishedOn !== undefined) onGivenUp(jobOf(job), error)
      })
    },
    state: async (id) => {
      await reach()
      return stateOf(await queue.getJobState(id))
    },
    stop: async () => {
      await worker?.close()
      await queue.close()
      redis.disconnect()
    },
  }
}

const queueName = 'posts'

interface Data {
  readonly kind: JobKind
  readonly subject: string
  readonly slot: string
  readonly due: string
}

const day = 24 * 60 * 60 // BullMQ counts ages in seconds

/** Done jobs stay, so that adding one again is still adding it once. */
const keeping = (settings: JobSettings) => ({
  attempts: settings.attempts,
  backoff: { type: 'custom' },
  removeOnComplete: { age: 90 * day },
  removeOnFail: { age: 90 * day },
})

function createWorker(
  { settings, random = Math.random }: BullmqJobsOptions,
  connection: Redis,
  prefix: string,
  run: RunJob,
): Worker<Data, string> {
  return new Worker<Data, string>(queueName, (job, token) => runOne(job, token, run), {
    connection,
    prefix,
    concurrency: settings.concurrency,
    limiter: { max: settings.perSecond, duration: 1_000 },
    lockDuration: settings.lockMs,
    stalledInterval: settings.lockMs,
    // A job is not to blame when its process is stopped; one that kills its process each time ends here.
    maxStalledCount: settings.attempts,
    settings: {
      backoffStrategy: (failures, _type, error) => retryDelayMs(settings, failures, error, random()),
    },
  })
}

async function runOne(job: BullJob<Data, string>, token: string | undefined, run: RunJob): Promise<string> {
  const outcome = await run(jobOf(job))
  if ('done' in outcome) return outcome.done
  await job.moveToDelayed(Date.now() + outcome.againMs, token)
  throw new DelayedError()
}

const jobOf = (job: BullJob<Data, string>): Job => ({
  id: job.id!, // always given by `add`
  kind: job.data.kind,
  subject: job.data.subject,
  slot: job.data.slot,
  due: new Date(job.data.due),
})

function stateOf(state: string): JobState | undefined {
  if (state === 'unknown') return undefined
  if (state === 'completed') return 'done'
  return state === 'failed' ? 'given_up' : 'waiting'
}

function connect(url: string, log: Log): Redis {
  const retryStrategy = (times: number): number => Math.min(times * 100, 1_000)
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy })
  redis.on('error', (error) => log.warn('redis_unreachable', { reason: error.message }))
  return redis
}

/**
 * BullMQ waits without end for a Redis that is gone, which is right for its workers and wrong for whoever adds: the
 * runner adds again at its next turn, a person wants to be told. All who ask at the same time wait together.
 */
function createReach(redis: Redis): () => Promise<void> {
  let waiting: Promise<unknown> | undefined
  return async () => {
    if (redis.status === 'ready') return
    waiting ??= once(redis, 'ready', { signal: AbortSignal.timeout(1_000) }).finally(() => {
      waiting = undefined
    })
    await waiting.catch((error) => {
      throw storeFailure('store_unreachable', 'Redis did not answer', error)
    })
  }
}
