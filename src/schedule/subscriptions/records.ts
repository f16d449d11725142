import type { Clock, Store } from '../../bot/ports.ts'
import { changeRecord } from '../record.ts'
import { latestReleaseKey } from '../releases.ts'
import type { Schedule } from '../schedule.ts'
import { nextSlot } from '../slots.ts'
import type { Content, Person, Place, Subscription } from './subscription.ts'

export const mostInChannel = 50
const mostInAll = 5_000

export interface Records {
  readonly store: Store
  readonly clock: Clock
  /** A new id that nobody can take for a word; see ids.ts. */
  readonly newId: () => string
}

export interface NewSubscription extends Place {
  readonly owner: Person
  readonly schedule: Schedule
  readonly content: readonly Content[]
  readonly quiet?: boolean
}

export type Created<T> =
  | { readonly ok: true; readonly record: T }
  /** The channel, or the whole bot, has as many as it may have. */
  | { readonly ok: false; readonly most: number }

export async function createSubscription(
  { store, clock, newId }: Records,
  wanted: NewSubscription,
): Promise<Created<Subscription>> {
  const most = mostFor(await listSubscriptions(store), wanted.channel)
  if (most !== undefined) return { ok: false, most }
  const now = clock.now().toISOString()
  const rest = { state: 'on', createdAt: now, plannedThrough: now } as const
  const seenRelease = await latestReleaseKey(store)
  for (;;) {
    const record: Subscription = { quiet: false, ...wanted, ...rest, seenRelease, id: newId() }
    if (await store.add(keyOf(record.id), record)) return { ok: true, record }
  }
}

export const getSubscription = async (store: Store, id: string): Promise<Subscription | undefined> =>
  (await store.get(keyOf(id.toLowerCase()))) as Subscription | undefined // written only by this file

export async function listSubscriptions(store: Store, channel?: string): Promise<Subscription[]> {
  const entries = await store.list(prefix)
  const all = entries.map((entry) => entry.value as Subscription) // written only by this file
  return channel === undefined ? all : all.filter((subscription) => subscription.channel === channel)
}

export interface SubscriptionChange extends Partial<Place> {
  readonly schedule?: Schedule
  readonly content?: readonly Content[]
  readonly quiet?: boolean
}

/** Edits or moves it. What was due before under the old schedule is not made up for. */
export const editSubscription = (
  { store, clock }: Pick<Records, 'store' | 'clock'>,
  id: string,
  change: SubscriptionChange,
): Promise<Subscription | undefined> =>
  changeSubscription(store, id, (before) => ({
    ...before,
    ...change,
    plannedThrough: change.schedule ? clock.now().toISOString() : before.plannedThrough,
  }))

export const pauseSubscription = (store: Store, id: string): Promise<Subscription | undefined> =>
  changeSubscription(store, id, (before) => ({ ...before, state: 'paused' }))

/** Also after it was switched off. What was due in between is not made up for. */
export async function resumeSubscription(
  { store, clock }: Pick<Records, 'store' | 'clock'>,
  id: string,
): Promise<Subscription | undefined> {
  const seenRelease = await latestReleaseKey(store)
  return changeSubscription(store, id, ({ offBecause: _, ...before }) => ({
    ...before,
    state: 'on',
    plannedThrough: clock.now().toISOString(),
    seenRelease,
  }))
}

export const removeSubscription = (store: Store, id: string): Promise<void> =>
  store.remove(keyOf(id.toLowerCase()))

export const changeSubscription = (
  store: Store,
  id: string,
  change: (before: Subscription) => Subscription | undefined,
): Promise<Subscription | undefined> => changeRecord(store, keyOf(id.toLowerCase()), change)

/** Undefined for a release, whose time nobody knows, and while it is not on. */
export const nextRun = ({ schedule, state }: Subscription, now: Date): Date | undefined =>
  schedule.kind === 'release' || state !== 'on' ? undefined : nextSlot(schedule, now)

const prefix = 'subscription:'
const keyOf = (id: string): string => prefix + id

function mostFor(all: readonly Subscription[], channel: string): number | undefined {
  if (all.length >= mostInAll) return mostInAll
  const here = all.filter((subscription) => subscription.channel === channel)
  return here.length >= mostInChannel ? mostInChannel : undefined
}
