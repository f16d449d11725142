import type { ChannelDefaults, Clock, Store } from '../../bot/ports.ts'
import { changeRecord } from '../record.ts'
import { latestReleaseKey } from '../releases.ts'
import type { Records } from '../subscriptions/records.ts'
import type { Person, Place } from '../subscriptions/subscription.ts'
import type { Alert, Figures, Rule } from './alert.ts'
import { evaluate } from './evaluate.ts'

export const mostAlertsInChannel = 50
const mostAlertsInAll = 5_000

export interface NewAlert extends Place {
  readonly owner: Person
  readonly question: string
  readonly defaults?: ChannelDefaults
  readonly rule: Rule
  /** The rule in the asker's words: `exports to the US above 1,000 t`. */
  readonly said: string
}

export type AlertCreated =
  /** `latest`: how it stands now. Where `record.memory.beyond` is set the line is crossed already: it fires when it is crossed again. */
  | { readonly ok: true; readonly record: Alert; readonly latest?: string }
  | { readonly ok: false; readonly why: 'too_many'; readonly most: number }
  /** Nothing to watch: the question has no figures. */
  | { readonly ok: false; readonly why: 'no_figures' }

export async function createAlert(
  { store, clock, newId, figures }: Records & { readonly figures: Figures },
  wanted: NewAlert,
): Promise<AlertCreated> {
  const most = mostFor(await listAlerts(store), wanted.channel)
  if (most !== undefined) return { ok: false, why: 'too_many', most }
  const seenRelease = await latestReleaseKey(store)
  const watched = await figures(wanted.question, wanted.defaults)
  if (!watched) return { ok: false, why: 'no_figures' }
  const { memory } = evaluate(wanted.rule, undefined, watched)
  const rest = { state: 'on', createdAt: clock.now().toISOString(), seenRelease, memory } as const
  for (;;) {
    const record: Alert = { ...wanted, ...rest, id: newId() }
    const latest = watched.months.at(-1)?.text
    if (await store.add(keyOf(record.id), record)) return { ok: true, record, ...(latest && { latest }) }
  }
}

export const getAlert = async (store: Store, id: string): Promise<Alert | undefined> =>
  (await store.get(keyOf(id.toLowerCase()))) as Alert | undefined // written only by this file

/** With its `lastFiring`, the answer to "why did I get this?" is `getAlert`. */
export async function listAlerts(store: Store, channel?: string): Promise<Alert[]> {
  const entries = await store.list(prefix)
  const all = entries.map((entry) => entry.value as Alert) // written only by this file
  return channel === undefined ? all : all.filter((alert) => alert.channel === channel)
}

export const moveAlert = (store: Store, id: string, place: Place): Promise<Alert | undefined> =>
  changeAlert(store, id, (before) => ({ ...before, ...place }))

/** A new rule begins to remember anew, and so does not fire at what is so already. */
export async function editAlert(
  { store, figures }: { readonly store: Store; readonly figures: Figures },
  id: string,
  change: Pick<Alert, 'rule' | 'said' | 'question' | 'defaults'>,
): Promise<Alert | undefined> {
  const watched = await figures(change.question, change.defaults)
  if (!watched) return undefined
  const { memory } = evaluate(change.rule, undefined, watched)
  return changeAlert(store, id, (before) => ({ ...before, ...change, memory }))
}

export const muteAlert = (store: Store, id: string): Promise<Alert | undefined> =>
  changeAlert(store, id, (before) => ({ ...before, state: 'muted' }))

/** Also after it was switched off, and out of a snooze. */
export const resumeAlert = (store: Store, id: string): Promise<Alert | undefined> =>
  changeAlert(store, id, ({ offBecause: _, snoozedUntil: __, ...before }) => ({ ...before, state: 'on' }))

export const snoozeAlert = (
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  id: string,
  days: number,
): Promise<Alert | undefined> => {
  const until = new Date(clock.now().getTime() + days * 24 * 60 * 60_000).toISOString()
  return changeAlert(store, id, (before) => ({ ...before, snoozedUntil: until }))
}

export const removeAlert = (store: Store, id: string): Promise<void> => store.remove(keyOf(id.toLowerCase()))

export const changeAlert = (
  store: Store,
  id: string,
  change: (before: Alert) => Alert | undefined,
): Promise<Alert | undefined> => changeRecord(store, keyOf(id.toLowerCase()), change)

const prefix = 'alert:'
const keyOf = (id: string): string => prefix + id

function mostFor(all: readonly Alert[], channel: string): number | undefined {
  if (all.length >= mostAlertsInAll) return mostAlertsInAll
  const here = all.filter((alert) => alert.channel === channel)
  return here.length >= mostAlertsInChannel ? mostAlertsInChannel : undefined
}
