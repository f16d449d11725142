import type { Clock } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Job, Jobs, Outcome } from '../jobs/jobs.ts'
import { alertMessage } from '../messages.ts'
import { addNotice } from '../notice.ts'
import { type Delivered, type Delivery, deliver } from '../posts/deliver.ts'
import { type IsHere, waitForData } from '../releases.ts'
import type { Alert, Figures, Firing } from './alert.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { changeAlert, getAlert } from './records.ts'

export interface AlertRun extends Delivery {
  readonly clock: Clock
  readonly jobs: Pick<Jobs, 'add'>
  readonly figures: Figures
  /** Asks the alert's question at the bot's own door. */
  readonly answer: (alert: Alert) => Promise<Reply | undefined>
  readonly isHere?: IsHere
}

/**
 * Looks at an alert after a release. Its memory is written after the post: if the process dies between, the same
 * look is taken again, finds the same, and the post is found to be made.
 */
export async function runAlert(by: AlertRun, job: Job): Promise<Outcome> {
  const alert = await getAlert(by.store, job.subject)
  if (!alert || alert.state === 'off') return { done: 'gone' }
  const wait = waitForData(job, by.isHere)
  if (wait) return isForgotten(by, job) ? { done: 'no_data' } : wait
  const watched = await by.figures(alert.question, alert.defaults)
  if (!watched) {
    by.log.warn('alert_without_figures', { alert: alert.id })
    return { done: 'no_figures' }
  }
  const looked = evaluate(alert.rule, alert.memory, watched)
  if (!looked.firing) return remember(by, alert, looked, 'armed')
  if (isSilent(alert, by.clock.now())) return remember(by, alert, looked, 'silent')
  return settle(by, alert, looked, await tell(by, job, alert, looked.firing))
}

/** New data that no process has any more, as after its folder was deleted; the next release is looked at as ever. */
const isForgotten = ({ clock }: AlertRun, { due }: Job): boolean =>
  clock.now().getTime() - due.getTime() > 24 * 60 * 60_000

async function tell(by: AlertRun, job: Job, alert: Alert, firing: Firing): Promise<Delivered> {
  return deliver(by, job.id, alert, alertMessage(alert, firing, await by.answer(alert)))
}

const isSilent = ({ state, snoozedUntil }: Alert, now: Date): boolean =>
  state === 'muted' || (snoozedUntil !== undefined && now < new Date(snoozedUntil))

async function settle(
  by: AlertRun,
  alert: Alert,
  looked: Evaluation,
  delivered: Delivered,
): Promise<Outcome> {
  switch (delivered.state) {
    case 'wait':
      return { againMs: delivered.againMs }
    case 'posted':
    case 'posted_before':
      return remember(by, alert, looked, 'told')
    case 'unsure':
      by.log.error('post_unsure', { alert: alert.id })
      return remember(by, alert, looked, 'told')
    case 'refused':
      await addNotice(by, alert.id, 'refused')
      await changeAlert(by.store, alert.id, (before) => ({
        ...before,
        state: 'off',
        offBecause: 'channel_refused',
      }))
      return { done: 'refused' }
  }
}

async function remember(
  by: AlertRun,
  { id }: Alert,
  { memory, firing }: Evaluation,
  done: 'armed' | 'silent' | 'told',
): Promise<Outcome> {
  const at = by.clock.now().toISOString()
  await changeAlert(by.store, id, (before) => ({
    ...before,
    memory,
    ...(firing ? { lastFiring: { ...firing, at, told: done === 'told' } } : {}),
  }))
  return { done }
}
