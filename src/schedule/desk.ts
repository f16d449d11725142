import type { Clock, Store } from '../bot/ports.ts'
import type { Alert, Figures } from './alerts/alert.ts'
import * as alerts from './alerts/records.ts'
import { createIds } from './ids.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Runner } from './runner.ts'
import * as subscriptions from './subscriptions/records.ts'
import type { Place, Subscription } from './subscriptions/subscription.ts'
import { testSubscription } from './subscriptions/test-now.ts'

export interface DeskOptions {
  readonly store: Store
  readonly jobs: Pick<Jobs, 'add'>
  readonly runner: Pick<Runner, 'wake'>
  readonly clock: Clock
  readonly figures: Figures
  /** From 0 up to 1. */
  readonly random?: () => number
}

/** Everything a chat command does to subscriptions and alerts, with its store, clock and runner in hand. */
export type Desk = ReturnType<typeof createDesk>

export function createDesk(options: DeskOptions) {
  const { store, runner, figures, random = Math.random } = options
  const forSubscriptions = { ...options, newId: createIds('s', random) }
  const forAlerts = { ...options, newId: createIds('a', random) }

  /** The runner looks at once, so that nobody waits for its timer; the person does not wait for the runner. */
  const awake = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change
    void runner.wake()
    return result
  }

  return {
    subscribe: (wanted: subscriptions.NewSubscription) =>
      awake(subscriptions.createSubscription(forSubscriptions, wanted)),
    subscription: (id: string) => subscriptions.getSubscription(store, id),
    /** Of one channel, or all. */
    subscriptions: (channel?: string) => subscriptions.listSubscriptions(store, channel),
    nextRun: (subscription: Subscription) => subscriptions.nextRun(subscription, options.clock.now()),
    /** Schedule, content, quiet, or the place it is posted in. */
    edit: (id: string, change: subscriptions.SubscriptionChange) =>
      awake(subscriptions.editSubscription(options, id, change)),
    pause: (id: string) => subscriptions.pauseSubscription(store, id),
    resume: (id: string) => awake(subscriptions.resumeSubscription(options, id)),
    remove: (id: string) => subscriptions.removeSubscription(store, id),
    testNow: (id: string) => testSubscription(options, id),

    watch: (wanted: alerts.NewAlert) => alerts.createAlert({ ...forAlerts, figures }, wanted),
    /** With `lastFiring`, the answer to "why did I get this?". */
    alert: (id: string) => alerts.getAlert(store, id),
    alerts: (channel?: string) => alerts.listAlerts(store, channel),
    editAlert: (id: string, change: Pick<Alert, 'rule' | 'said' | 'question' | 'defaults'>) =>
      alerts.editAlert(options, id, change),
    moveAlert: (id: string, place: Place) => alerts.moveAlert(store, id, place),
    mute: (id: string) => alerts.muteAlert(store, id),
    snooze: (id: string, days: number) => alerts.snoozeAlert(options, id, days),
    resumeAlert: (id: string) => alerts.resumeAlert(store, id),
    removeAlert: (id: string) => alerts.removeAlert(store, id),
  }
}
