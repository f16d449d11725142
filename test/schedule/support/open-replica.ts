import type { Clock, MessageRef, Store } from '../../../src/bot/ports.ts'
import { createCompose } from '../../../src/schedule/compose.ts'
import { type JobSettings, type Jobs, usualJobSettings } from '../../../src/schedule/jobs/jobs.ts'
import { createRunner, type Runner } from '../../../src/schedule/runner.ts'
import { everyDay } from '../../../src/schedule/schedule.ts'
import type { NewSubscription } from '../../../src/schedule/subscriptions/records.ts'
import { every } from '../../../src/schedule/timer.ts'
import { silentLog } from '../../store/support/open-store.ts'
import { replyOf } from './reply.ts'

export interface ReplicaOptions {
  readonly kind: string
  readonly place: string
  readonly prefix: string
  readonly standIn: string
  readonly clock: Clock
  readonly store: Store
}

/** As in production, with seconds where that has minutes. */
export const staleMs = 4_000
const log = process.env.LOUD ? { info: console.log, warn: console.log, error: console.log } : silentLog
const jobSettings: JobSettings = {
  ...usualJobSettings,
  lockMs: 1_500,
  firstRetryMs: 100,
  mostRetryMs: 1_000,
  perSecond: 16,
}

export async function openReplica(options: ReplicaOptions): Promise<Runner> {
  const { clock, store, standIn } = options
  return createRunner({
    store,
    jobs: await openJobs(options),
    clock,
    log,
    every,
    outbox: { send: (to, _reply, nonce) => send(standIn, to.conversation, nonce) },
    tell: (person, _reply, nonce) => send(standIn, person.user, nonce),
    compose: createCompose({ summary: async () => replyOf('summary'), ask: async () => replyOf('answer') }),
    figures: async () => undefined,
    answer: async () => undefined,
    settings: { youngMs: 60 * 60_000, staleMs, paceMs: 300, tickMs: 500 },
  })
}

/** Each kind is loaded only where it is used: a process of the other starts faster. */
async function openJobs({ kind, place, prefix, clock }: ReplicaOptions): Promise<Jobs> {
  if (kind === 'redis') {
    const { createBullmqJobs } = await import('../../../src/schedule/jobs/bullmq.ts')
    return createBullmqJobs({ url: place, prefix: `${prefix}:jobs`, clock, log, settings: jobSettings })
  }
  const { createLibsqlJobs } = await import('../../../src/schedule/jobs/libsql.ts')
  return createLibsqlJobs({ path: place, clock, log, every, settings: jobSettings, pollMs: 50 })
}

async function send(standIn: string, conversation: string, nonce: string): Promise<MessageRef> {
  const response = await fetch(`${standIn}/?nonce=${encodeURIComponent(nonce)}`, { method: 'POST' })
  return { conversation, id: await response.text() }
}

/** Due every day at 09:30, or at another time. */
export const subscriptionOf = (channel: string, hour = 9, minute = 30): NewSubscription => ({
  conversation: `slack:T1:${channel}`,
  channel,
  owner: { platform: 'slack', user: 'U1' },
  schedule: { kind: 'weekly', weekdays: everyDay, hour, minute, zone: 'UTC' },
  content: [{ kind: 'summary' }],
})
