/** What has to be done once, at a time. */
export interface Job {
  /** `subject@slot`: adding a job twice is adding it once, also after it is done. */
  readonly id: string
  readonly kind: JobKind
  /** Id of the subscription or alert it is for. */
  readonly subject: string
  /** Which of its times: `20260420T073000Z`, `release-` and a data version, `test-` and a time. */
  readonly slot: string
  readonly due: Date
}

export type JobKind = 'subscription' | 'alert' | 'notice'

/** How a run ended: done, with a word for the record; or to be run again, which is no failure and is not counted. */
export type Outcome = { readonly done: string } | { readonly againMs: number }

export type RunJob = (job: Job) => Promise<Outcome>

export type JobState = 'waiting' | 'done' | 'given_up'

/**
 * Jobs that outlive their process and are shared by all of them. A run that throws is tried again, later each time;
 * the job of a process that died is run by another one, or by itself after a restart. So `run` may see a job twice
 * and has to make sure itself that nothing is posted twice (posts/poster.ts).
 */
export interface Jobs {
  readonly name: string
  add(job: Job): Promise<void>
  /** Begins to run what is due. `onGivenUp` hears of a job that failed for the last time. */
  start(run: RunJob, onGivenUp: (job: Job, error: unknown) => void): Promise<void>
  state(id: string): Promise<JobState | undefined>
  /** Lets the runs under way finish. */
  stop(): Promise<void>
}

export interface JobSettings {
  /** Runs that throw before a job is given up. */
  readonly attempts: number
  /** Wait after the first failure; it doubles with each. */
  readonly firstRetryMs: number
  readonly mostRetryMs: number
  /** Without a sign of life for this long, the process that runs a job is taken to be dead. */
  readonly lockMs: number
  /** Jobs run at the same time by one process. */
  readonly concurrency: number
  /** Jobs begun in a second: by one process on libsql, by all of them on Redis. */
  readonly perSecond: number
}

/** With these a job is given up after about two hours. */
export const usualJobSettings: JobSettings = {
  attempts: 18,
  firstRetryMs: 2_000,
  mostRetryMs: 10 * 60_000,
  lockMs: 30_000,
  concurrency: 5,
  perSecond: 20,
}

export const jobId = (subject: string, slot: string): string => `${subject}@${slot}`

/** `20260420T073000Z`: BullMQ does not take colons in an id. */
export const slotName = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '')

/** The instant of a slot by the clock; undefined for a release or a test. */
export function slotTime(slot: string): Date | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(slot)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second))
}
