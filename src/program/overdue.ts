import type { Answerer } from '../bot/answerer.ts'
import type { Clock, Log, Store } from '../bot/ports.ts'
import { type Overdue, overdueIn } from '../ingest/overdue.ts'
import { namedPeriod } from '../reply/period.ts'
import { plain, type Reply } from '../reply/reply.ts'
import type { Outbox } from '../schedule/posts/deliver.ts'
import { createPoster } from '../schedule/posts/poster.ts'
import { changeRecord } from '../schedule/record.ts'
import { usualRunnerSettings } from '../schedule/runner.ts'
import { listSubscriptions } from '../schedule/subscriptions/records.ts'

export interface OverdueParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly outbox: Outbox
  readonly answerer: () => Answerer
}

/** Channels that have not been told yet. */
interface Telling {
  readonly conversations: readonly string[]
}

const KEPT_MS = 400 * 24 * 60 * 60_000

/** Tells the operator of a release that is overdue, by the log, and those who wait for it, in one line; each once. */
export function createOverdueWatch(parts: OverdueParts): () => Promise<void> {
  const { store, clock, log, answerer } = parts
  return async () => {
    for (const overdue of overdueIn(answerer().trade.catalogue, clock.now())) {
      const key = `overdue:${overdue.package}:${overdue.month}`
      if ((await store.get(key)) === undefined) {
        const conversations = await waitingIn(store)
        if (await store.add(key, { conversations } satisfies Telling, KEPT_MS))
          log.warn('release_overdue', { ...overdue })
      }
      await tellChannels(parts, key, overdue)
    }
  }
}

/** Where a subscription waits for new data. */
async function waitingIn(store: Store): Promise<readonly string[]> {
  const waiting = (await listSubscriptions(store)).filter(
    ({ state, schedule }) => state === 'on' && schedule.kind === 'release',
  )
  return [...new Set(waiting.map(({ conversation }) => conversation))]
}

async function tellChannels(parts: OverdueParts, key: string, overdue: Overdue): Promise<void> {
  const { store, log, outbox } = parts
  const poster = createPoster({ ...parts, staleMs: usualRunnerSettings.staleMs })
  const telling = (await store.get(key)) as Telling | undefined // written only here
  for (const conversation of telling?.conversations ?? []) {
    const place = { conversation, channel: conversation }
    try {
      const { state } = await poster.post(`${key}:${conversation}`, {
        send: (nonce) => outbox.send(place, overdueLine(overdue), nonce),
      })
      if (state !== 'claimed')
        await changeRecord<Telling>(store, key, (before) => without(before, conversation))
    } catch (error) {
      log.warn('overdue_waits', { conversation, reason: String(error) })
    }
  }
}

const without = ({ conversations }: Telling, told: string): Telling => ({
  conversations: conversations.filter((one) => one !== told),
})

function overdueLine({ month, due, publisher }: Overdue): Reply {
  const text = `The figures for ${namedPeriod(month)} were due about ${namedPeriod(due)} from ${publisher} and are not in yet.`
  return {
    status: 'answered',
    blocks: [{ kind: 'line', text: plain(text) }],
    text,
    silent: false,
    private: false,
  }
}
