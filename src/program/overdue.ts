import type { Answerer } from '../bot/answerer.ts'
import type { Clock, Log, Store } from '../bot/ports.ts'
import { type Overdue, overdueIn } from '../ingest/overdue.ts'
import { namedPeriod } from '../reply/period.ts'
import { plain, type Reply } from '../reply/reply.ts'
import type { Outbox } from '../schedule/posts/deliver.ts'
import { isRefusal } from '../schedule/posts/failures.ts'
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
  /** Conversation of whoever runs the bot; undefined: the log alone. */
  readonly operator?: string | undefined
}

/** Who has not been told yet. */
interface Telling {
  readonly conversations: readonly string[]
  readonly operator?: string
}

const KEPT_MS = 400 * 24 * 60 * 60_000

/** Tells the operator of a release that is overdue, and those who wait for it, in one line; each once. */
export function createOverdueWatch(parts: OverdueParts): () => Promise<void> {
  const { clock, answerer } = parts
  return async () => {
    for (const overdue of overdueIn(answerer().trade.catalogue, clock.now())) {
      const key = `overdue:${overdue.package}:${overdue.month}`
      await notice(parts, key, overdue)
      await tellAll(parts, key, overdue)
    }
  }
}

/** Writes down who is to be told, once; whoever subscribes later asks for what comes, not for what does not. */
async function notice({ store, log, operator }: OverdueParts, key: string, overdue: Overdue): Promise<void> {
  if ((await store.get(key)) !== undefined) return
  const telling: Telling = { conversations: await waitingIn(store), ...(operator && { operator }) }
  if (await store.add(key, telling, KEPT_MS)) log.warn('release_overdue', { ...overdue })
}

/** Where a subscription waits for new data, or posts their summary by the clock. */
async function waitingIn(store: Store): Promise<readonly string[]> {
  const waiting = (await listSubscriptions(store)).filter(
    ({ state, schedule, content }) =>
      state === 'on' && (schedule.kind === 'release' || content.some(({ kind }) => kind === 'summary')),
  )
  return [...new Set(waiting.map(({ conversation }) => conversation))]
}

async function tellAll(parts: OverdueParts, key: string, overdue: Overdue): Promise<void> {
  const telling = (await parts.store.get(key)) as Telling | undefined // written only here
  const line = overdueLine(overdue)
  if (telling?.operator !== undefined) {
    const told = await tell(parts, `${key}:operator`, telling.operator, withAdvice(line))
    if (told) await changeRecord<Telling>(parts.store, key, ({ operator: _, ...rest }) => rest)
  }
  for (const conversation of telling?.conversations ?? []) {
    const told = await tell(parts, `${key}:${conversation}`, conversation, line)
    if (told) await changeRecord<Telling>(parts.store, key, (before) => without(before, conversation))
  }
}

/** False where it has to be tried again. Who refuses to be told is done with. */
async function tell(parts: OverdueParts, id: string, conversation: string, line: Reply): Promise<boolean> {
  const poster = createPoster({ ...parts, staleMs: usualRunnerSettings.staleMs })
  const place = { conversation, channel: conversation }
  try {
    const { state } = await poster.post(id, { send: (nonce) => parts.outbox.send(place, line, nonce) })
    return state !== 'claimed'
  } catch (error) {
    const isRefused = isRefusal(error)
    parts.log.warn(isRefused ? 'overdue_refused' : 'overdue_waits', { conversation, reason: String(error) })
    return isRefused
  }
}

const without = ({ conversations, ...rest }: Telling, told: string): Telling => ({
  ...rest,
  conversations: conversations.filter((one) => one !== told),
})

function overdueLine({ month, due, publisher }: Overdue): Reply {
  return lineOf(
    `The figures for ${namedPeriod(month)} were due about ${namedPeriod(due)} from ${publisher} and are not in yet.`,
  )
}

/** Subscribers cannot do anything about it. */
const withAdvice = ({ text }: Reply): Reply =>
  lineOf(`${text} If they are published, add them: npm run data -- add FILE`)

const lineOf = (text: string): Reply => ({
  status: 'answered',
  blocks: [{ kind: 'line', text: plain(text) }],
  text,
  silent: false,
  private: false,
})
