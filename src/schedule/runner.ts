import type { Clock, Log, Store } from '../bot/ports.ts'
import type { Reply } from '../reply/reply.ts'
import type { Alert, Figures } from './alerts/alert.ts'
import { planAlerts } from './alerts/plan.ts'
import { type AlertRun, runAlert } from './alerts/run.ts'
import type { Compose } from './compose.ts'
import type { Job, Jobs, Outcome } from './jobs/jobs.ts'
import { addNotice, type NoticeRun, runNotice, type Tell } from './notice.ts'
import type { Outbox } from './posts/deliver.ts'
import { createPoster } from './posts/poster.ts'
import { type IsHere, listReleases } from './releases.ts'
import { planSubscriptions } from './subscriptions/plan-all.ts'
import { giveUpSubscription, runSubscription, type SubscriptionRun } from './subscriptions/run.ts'
import type { Every } from './timer.ts'

export interface RunnerSettings {
  /** How late a slot may be posted after downtime. */
  readonly youngMs: number
  /** A claim older than this belongs to a process that died. */
  readonly staleMs: number
  /** Between two posts in a channel. */
  readonly paceMs: number
  /** Between two looks at what is to be planned. */
  readonly tickMs: number
}

export const usualRunnerSettings: RunnerSettings = {
  youngMs: 12 * 60 * 60_000,
  staleMs: 5 * 60_000,
  paceMs: 1_000,
  tickMs: 15_000,
}

export interface RunnerOptions {
  readonly store: Store
  readonly jobs: Jobs
  readonly clock: Clock
  readonly log: Log
  readonly every: Every
  readonly outbox: Outbox
  readonly tell: Tell
  readonly compose: Compose
  readonly figures: Figures
  readonly answer: (alert: Alert) => Promise<Reply | undefined>
  /** Of several processes each takes up new data in its own time; undefined: there is one way to have them. */
  readonly isHere?: IsHere
  readonly settings?: RunnerSettings
  /** From 0 up to 1. */
  readonly random?: () => number
}

export interface Runner {
  start(): Promise<void>
  /** Looks now at what is to be planned: after a change by a person, so that nobody waits for the timer. */
  wake(): Promise<void>
  /** Lets the posts under way finish. */
  stop(): Promise<void>
}

/** The one timer of the program: plans what is due, and hands jobs to what does them. */
export function createRunner(options: RunnerOptions): Runner {
  const { jobs, log, every, settings = usualRunnerSettings, random = Math.random } = options
  const poster = createPoster({ ...options, staleMs: settings.staleMs })
  const by: SubscriptionRun & AlertRun & NoticeRun = { ...options, ...settings, poster, random }
  let stopTimer = (): void => {}
  let planning: Promise<void> | undefined
  let started = false

  const plan = async (): Promise<void> => {
    await poster.settle()
    const releases = await listReleases(by.store)
    await planSubscriptions(by, releases, { again: !started })
    await planAlerts(by, releases)
    started = true
  }

  /** What cannot be planned now, the store being gone, is planned at a later turn: slots wait in the records. */
  const planSafely = async (): Promise<void> => {
    try {
      await plan()
    } catch (error) {
      log.warn('schedule_waits', { reason: String(error) })
    }
  }

  const logFailure = (job: Job) => (failure: unknown) =>
    log.error('owner_not_told', { job: job.id, reason: String(failure) })

  const wake = (): Promise<void> => {
    planning ??= planSafely().finally(() => {
      planning = undefined
    })
    return planning
  }

  return {
    wake,
    start: async () => {
      await jobs.start(
        (job) => runJob(by, job),
        (job, error) => void giveUp(by, job, error).catch(logFailure(job)),
      )
      void wake() // with thousands of subscriptions this takes a while; what is due already need not wait for it
      stopTimer = every(settings.tickMs, () => void wake())
    },
    stop: async () => {
      stopTimer()
      await planning
      await jobs.stop()
      await poster.settle()
    },
  }
}

function runJob(by: SubscriptionRun & AlertRun & NoticeRun, job: Job): Promise<Outcome> {
  switch (job.kind) {
    case 'subscription':
      return runSubscription(by, job)
    case 'alert':
      return runAlert(by, job)
    case 'notice':
      return runNotice(by, job)
  }
}

/** Told to the operator and to the owner; a notice that cannot be delivered only to the operator. */
async function giveUp(by: SubscriptionRun & AlertRun, job: Job, error: unknown): Promise<void> {
  by.log.error('job_given_up', { job: job.id, reason: String(error) })
  if (job.kind === 'subscription') await giveUpSubscription(by, job)
  if (job.kind === 'alert') await addNotice(by, job.subject, 'given_up')
}
