import { isDeepStrictEqual } from 'node:util'
import type { Clock, Log, Store } from '../../bot/ports.ts'
import { isUnreachable } from '../../store/failure.ts'
import { type Jobs, jobId, slotName } from '../jobs/jobs.ts'
import { type RecordedRelease, releaseSlot } from '../releases.ts'
import type { TimedSchedule } from '../schedule.ts'
import { planSlots } from './plan.ts'
import { changeSubscription, listSubscriptions } from './records.ts'
import type { Subscription } from './subscription.ts'

export interface Planning {
  readonly store: Store
  readonly jobs: Pick<Jobs, 'add'>
  readonly clock: Clock
  readonly log: Log
  readonly youngMs: number
}

/**
 * Gives every subscription the job of its next slot, and of what it missed. Any replica may do it, and all do: a job
 * added twice is one job.
 * @param again also for those that are planned already: at the start, in case the queue lost what the records know
 */
export async function planSubscriptions(
  by: Planning,
  releases: readonly RecordedRelease[],
  { again }: { readonly again: boolean },
): Promise<void> {
  for (const subscription of await listSubscriptions(by.store)) {
    if (subscription.state !== 'on') continue
    await apart(by.log, subscription.id, () => planOne(by, subscription, releases, again))
  }
}

/** A record that cannot be planned must not keep the others from it; a store that is gone keeps them all. */
export async function apart(log: Log, id: string, plan: () => Promise<void>): Promise<void> {
  try {
    await plan()
  } catch (error) {
    if (isUnreachable(error)) throw error
    log.error('not_planned', { id, reason: String(error) })
  }
}

async function planOne(
  by: Planning,
  subscription: Subscription,
  releases: readonly RecordedRelease[],
  again: boolean,
): Promise<void> {
  const { schedule, plannedThrough } = subscription
  if (schedule.kind === 'release') return planRelease(by, subscription, releases)
  if (again || new Date(plannedThrough) <= by.clock.now()) await planTimed(by, subscription, schedule)
}

async function planTimed(by: Planning, subscription: Subscription, schedule: TimedSchedule): Promise<void> {
  const { id, plannedThrough } = subscription
  const plan = planSlots(schedule, new Date(plannedThrough), by.clock.now(), by.youngMs)
  for (const slot of plan.add) await addSlot(by, id, slotName(slot), slot)
  const changed = await advance(by, subscription, { plannedThrough: plan.plannedThrough.toISOString() })
  if (changed && plan.skipped.length > 0) logSkipped(by.log, id, plan.skipped)
}

/** One post for all releases that came since, and only if one of them brought new months. */
async function planRelease(
  by: Planning,
  subscription: Subscription,
  releases: readonly RecordedRelease[],
): Promise<void> {
  const unseen = releases.filter((release) => release.key > subscription.seenRelease)
  const latest = unseen.at(-1)
  if (!latest) return
  const news = unseen.findLast((release) => release.newMonths.length > 0)
  if (news) await addSlot(by, subscription.id, releaseSlot(news), by.clock.now())
  await advance(by, subscription, { seenRelease: latest.key })
}

const addSlot = ({ jobs }: Planning, subject: string, slot: string, due: Date): Promise<void> =>
  jobs.add({ id: jobId(subject, slot), kind: 'subscription', subject, slot, due })

/** True for the one planner that moved it on; undone by nobody who was slower. */
async function advance(
  by: Planning,
  planned: Subscription,
  on: Partial<Pick<Subscription, 'plannedThrough' | 'seenRelease'>>,
): Promise<boolean> {
  let moved = false
  await changeSubscription(by.store, planned.id, (now) => {
    const same = now.plannedThrough === planned.plannedThrough && now.seenRelease === planned.seenRelease
    moved = same && !isDeepStrictEqual({ ...now, ...on }, now)
    return moved ? { ...now, ...on } : undefined
  })
  return moved
}

function logSkipped(log: Log, subscription: string, skipped: readonly Date[]): void {
  const [first, last] = [skipped[0]!.toISOString(), skipped.at(-1)!.toISOString()]
  log.warn('slots_skipped', { subscription, count: skipped.length, first, last })
}
