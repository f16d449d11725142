import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { vi } from 'vitest'
import { createSlackAdapter } from '../../../src/adapters/slack/adapter.ts'
import type { SlackOptions } from '../../../src/adapters/slack/options.ts'
import { SCOPES } from '../../../src/adapters/slack/start-check.ts'
import type { Wait } from '../../../src/adapters/slack/wait.ts'
import type { Adapter, Bot, CommandInfo, Log, Store } from '../../../src/bot/ports.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { type SlackStandIn, startSlackStandIn } from './stand-in.ts'
import { TOKENS } from './world.ts'

export interface Record {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly about: Readonly<{ [key: string]: unknown }>
}

export interface Office {
  readonly slack: SlackStandIn
  readonly adapter: Adapter
  readonly store: Store
  readonly records: readonly Record[]
  close(): Promise<void>
}

export interface OfficeOptions {
  readonly slack?: SlackStandIn
  readonly store?: Store
  readonly options?: Partial<SlackOptions>
}

/** A stand-in with an adapter for it that is not started yet; replicas share a stand-in and a store. */
export async function openOffice(given: OfficeOptions = {}): Promise<Office> {
  const clock = { now: () => new Date() }
  const slack = given.slack ?? (await startSlackStandIn(SCOPES))
  const store = given.store ?? createMemoryStore(clock)
  const { log, records } = createRecorder()
  const adapter = createSlackAdapter({
    connection: { kind: 'socket', appToken: TOKENS.app, pingTimeoutMs: 1_000 },
    workspaces: { kind: 'one', botToken: TOKENS.bot },
    store,
    log,
    clock,
    slackApiUrl: slack.apiUrl,
    graceMs: 2_000_000, // a hurried clock must not cut it short
    ...given.options,
  })
  const close = async () => {
    await adapter.stop()
    if (!given.slack) await slack.close()
    const malformed = slack.malformed()
    if (malformed.length > 0) throw new Error(`Slack would refuse: ${JSON.stringify(malformed, null, 1)}`)
  }
  return { slack, adapter, store, records, close }
}

/** Until it holds; a busy machine takes its time. */
export const patiently = <T>(assertion: () => T | Promise<T>, timeout = 15_000): Promise<T> =>
  vi.waitFor(assertion, { timeout, interval: 10 })

/** Waits a hundredth of the time, so that a second between posts does not make a slow test. */
export const hurried: Wait = (ms, signal) =>
  sleep(ms / 100, undefined, signal ? { signal } : {}).catch(() => undefined)

/** The same, started with a bot. */
export async function openedOffice(
  bot: Bot,
  given: OfficeOptions & { readonly commands?: readonly CommandInfo[] } = {},
): Promise<Office> {
  const office = await openOffice(given)
  await office.adapter.start(bot, given.commands ?? [])
  return office
}

function createRecorder(): { log: Log; records: Record[] } {
  const records: Record[] = []
  const at =
    (level: Record['level']): Log['info'] =>
    (event, about = {}) =>
      void records.push({ level, event, about })
  return { records, log: { info: at('info'), warn: at('warn'), error: at('error') } }
}

/** For a receiver that listens itself. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
