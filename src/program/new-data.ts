import type { Answerer } from '../bot/answerer.ts'
import type { Clock, Log, Store } from '../bot/ports.ts'
import { isoMonth, monthsOf, range } from '../calendar/month.ts'
import { recordRelease } from '../schedule/releases.ts'

/** What was held when the bot last looked. */
interface Known {
  readonly version: string
  readonly latest: number
}

const KEY = 'version:data'

/**
 * Data that were exchanged while the bot was away are a release: summaries and alerts fire. The first start only
 * remembers what is held. Of several replicas one records it.
 */
export async function noteNewData(
  { trade }: Answerer,
  { store, clock, log }: { readonly store: Store; readonly clock: Clock; readonly log: Log },
): Promise<void> {
  const latest = trade.catalogue.monthsHeld({})?.to
  if (latest === undefined) return
  const now: Known = { version: trade.version, latest }
  if (await store.add(KEY, now)) return
  const before = (await store.get(KEY)) as Known // written only here
  if (before.version === now.version || !(await store.swap(KEY, before, now))) return
  const newMonths = latest > before.latest ? monthsOf(range(before.latest + 1, latest)).map(isoMonth) : []
  await recordRelease(store, { version: now.version, at: clock.now().toISOString(), newMonths })
  log.info('data.changed', { newMonths })
}
