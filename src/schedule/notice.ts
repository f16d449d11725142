import type { Clock, Log, MessageRef, Store } from '../bot/ports.ts'
import type { Reply } from '../reply/reply.ts'
import type { Alert } from './alerts/alert.ts'
import { getAlert } from './alerts/records.ts'
import { type Job, type Jobs, jobId, type Outcome, slotName } from './jobs/jobs.ts'
import { givenUpNotice, refusedNotice } from './messages.ts'
import { isRefusal } from './posts/failures.ts'
import type { Poster } from './posts/post.ts'
import { getSubscription } from './subscriptions/records.ts'
import type { Person, Subscription } from './subscriptions/subscription.ts'

/** Sends a person a direct message. */
export type Tell = (person: Person, reply: Reply, nonce: string) => Promise<MessageRef>

export type NoticeReason = 'refused' | 'given_up'

/** Tells the owner of a subscription or alert, by a job of its own, at most once a day for each reason. */
export function addNotice(
  { jobs, clock }: { readonly jobs: Pick<Jobs, 'add'>; readonly clock: Clock },
  subject: string,
  why: NoticeReason,
): Promise<void> {
  const slot = `${why}-${slotName(clock.now()).slice(0, 8)}`
  return jobs.add({ id: jobId(subject, slot), kind: 'notice', subject, slot, due: clock.now() })
}

export interface NoticeRun {
  readonly store: Store
  readonly poster: Poster
  readonly log: Log
  readonly tell: Tell
}

export async function runNotice({ store, poster, log, tell }: NoticeRun, job: Job): Promise<Outcome> {
  const about = (await getSubscription(store, job.subject)) ?? (await getAlert(store, job.subject))
  if (!about) return { done: 'gone' }
  const reply = noticeFor(job, about)
  try {
    const result = await poster.post(job.id, { send: (nonce) => tell(about.owner, reply, nonce) })
    return result.state === 'claimed' ? { againMs: result.againMs } : { done: result.state }
  } catch (error) {
    if (!isRefusal(error)) throw error
    log.error('owner_unreachable', { job: job.id })
    return { done: 'refused' }
  }
}

const noticeFor = (job: Job, about: Subscription | Alert): Reply =>
  job.slot.startsWith('refused' satisfies NoticeReason) ? refusedNotice(about) : givenUpNotice(about)
