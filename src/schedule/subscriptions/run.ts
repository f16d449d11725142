import type { Clock, Log } from '../../bot/ports.ts'
import type { Compose, Composed } from '../compose.ts'
import { type Job, type Jobs, type Outcome, slotTime } from '../jobs/jobs.ts'
import { withManageButtons } from '../messages.ts'
import { addNotice } from '../notice.ts'
import { type Delivered, type Delivery, deliver } from '../posts/deliver.ts'
import { type IsHere, waitForData } from '../releases.ts'
import { judgeSlot } from './plan.ts'
import { changeSubscription, getSubscription } from './records.ts'
import type { LastRun, RunResult, Subscription } from './subscription.ts'

export interface SubscriptionRun extends Delivery {
  readonly clock: Clock
  readonly log: Log
  readonly jobs: Pick<Jobs, 'add'>
  readonly compose: Compose
  /** How late a slot may be posted. */
  readonly youngMs: number
  readonly isHere?: IsHere
}

/** Does a subscription's job: judge the slot, compose, post once, write down what became of it. */
export async function runSubscription(by: SubscriptionRun, job: Job): Promise<Outcome> {
  const subscription = await getSubscription(by.store, job.subject)
  const test = job.slot.startsWith('test-')
  if (!subscription || (subscription.state !== 'on' && !test)) return { done: 'gone' }
  const late = judge(by, job, subscription)
  if (late) return skip(by, job, late)
  const wait = waitForData(job, by.isHere)
  if (wait) return isPast(by, job) ? skip(by, job, 'too_old') : wait
  const composed = await by.compose(subscription)
  if (!composed || (isQuiet(subscription, composed) && !test)) return finish(by, job, { result: 'quiet' })
  const reply = withManageButtons(composed.reply, subscription)
  return settle(by, job, await deliver(by, job.id, subscription, reply), composed)
}

/** What a release or a test is for cannot be late. */
function judge(
  by: SubscriptionRun,
  job: Job,
  { schedule }: Subscription,
): Exclude<Verdict, 'post'> | undefined {
  const slot = slotTime(job.slot)
  if (!slot) return undefined
  if (schedule.kind === 'release') return 'not_in_schedule'
  const verdict = judgeSlot(schedule, slot, by.clock.now(), by.youngMs)
  return verdict === 'post' ? undefined : verdict
}

/** New data that no process has any more, as after its folder was deleted, are not waited for for ever. */
const isPast = ({ clock, youngMs }: SubscriptionRun, { due }: Job): boolean =>
  clock.now().getTime() - due.getTime() > youngMs

type Verdict = ReturnType<typeof judgeSlot>

function skip(by: SubscriptionRun, job: Job, why: Exclude<Verdict, 'post'>): Promise<Outcome> | Outcome {
  by.log.info('slot_skipped', { job: job.id, why })
  return why === 'not_in_schedule' ? { done: why } : finish(by, job, { result: why })
}

const isQuiet = ({ quiet, lastRun }: Subscription, composed: Composed): boolean =>
  quiet && lastRun?.fingerprint === composed.fingerprint

async function settle(
  by: SubscriptionRun,
  job: Job,
  delivered: Delivered,
  { fingerprint }: Composed,
): Promise<Outcome> {
  switch (delivered.state) {
    case 'wait':
      return { againMs: delivered.againMs }
    case 'posted':
    case 'posted_before':
      return finish(by, job, { result: 'posted', fingerprint, message: delivered.ref })
    case 'unsure':
      by.log.error('post_unsure', { job: job.id })
      return finish(by, job, { result: 'unsure' })
    case 'refused':
      return switchOff(by, job)
  }
}

async function finish(by: SubscriptionRun, job: Job, run: Ran): Promise<Outcome> {
  await writeRun(by, job, run)
  return { done: run.result }
}

type Ran = Pick<LastRun, 'result' | 'fingerprint' | 'message'>

const writeRun = (by: Pick<SubscriptionRun, 'store' | 'clock'>, job: Job, run: Ran) =>
  changeSubscription(by.store, job.subject, (before) => ({
    ...before,
    lastRun: { ...kept(before), ...run, at: by.clock.now().toISOString(), slot: job.slot },
  }))

/** What was posted last stays known, so that quiet means "since the last post". */
const kept = ({ lastRun }: Subscription): Partial<LastRun> =>
  lastRun?.fingerprint === undefined ? {} : { fingerprint: lastRun.fingerprint }

/** Trying again would get the bot banned from the platform; the owner is told instead, by a job of its own. */
async function switchOff(by: SubscriptionRun, job: Job): Promise<Outcome> {
  await addNotice(by, job.subject, 'refused')
  await changeSubscription(by.store, job.subject, (before) => ({
    ...before,
    state: 'off',
    offBecause: 'channel_refused',
  }))
  return finish(by, job, { result: 'refused' })
}

/** For a job that failed for the last time. */
export async function giveUpSubscription(by: SubscriptionRun, job: Job): Promise<void> {
  await writeRun(by, job, { result: 'given_up' satisfies RunResult })
  await addNotice(by, job.subject, 'given_up')
}
