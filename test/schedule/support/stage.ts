import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { MessageRef, Store } from '../../../src/bot/ports.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import type { Watched } from '../../../src/schedule/alerts/alert.ts'
import { createCompose } from '../../../src/schedule/compose.ts'
import { createIds } from '../../../src/schedule/ids.ts'
import { type JobSettings, type Jobs, usualJobSettings } from '../../../src/schedule/jobs/jobs.ts'
import { createLibsqlJobs } from '../../../src/schedule/jobs/libsql.ts'
import { createRunner, type Runner, usualRunnerSettings } from '../../../src/schedule/runner.ts'
import type { Place } from '../../../src/schedule/subscriptions/subscription.ts'
import type { Every } from '../../../src/schedule/timer.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { createHandClock, createListLog, type HandClock, type ListLog } from '../../store/support/clock.ts'
import { createFlakyStore, type FlakyStore } from '../../store/support/flaky-store.ts'
import { replyOf } from './reply.ts'

export interface Post {
  readonly at: string
  readonly to: string
  readonly text: string
  readonly reply: Reply
  readonly nonce: string
}

/** The schedule with everything around it in hand: time, store, platform, figures. */
export interface Stage {
  readonly clock: HandClock
  readonly store: FlakyStore
  readonly log: ListLog
  jobs: Jobs
  /** What reached the platform's channels, and what reached people. */
  readonly posts: Post[]
  readonly told: Post[]
  /** Thrown by the platform at the next sends, each once. */
  readonly failures: Error[]
  /** What the bot says to any question; changed by tests. */
  answer: string
  watched: Watched | undefined
  /** Whether this process holds what a release brought. */
  isHere: boolean
  readonly newId: () => string
  runner: Runner
  /** Everything that is due now happens. */
  settle(): Promise<void>
  /** Time passes in steps, and what falls due on the way happens. */
  pass(ms: number, step?: number): Promise<void>
  /** The process is gone for a while; what comes after is a new one on the same state. */
  downFor(ms: number): Promise<void>
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
export const place: Place = { conversation: 'slack:T1:C1', channel: 'C1' }
export const owner = { platform: 'slack', user: 'U1' }

export async function createStage(start: string, settings: Partial<JobSettings> = {}): Promise<Stage> {
  const clock = createHandClock(start)
  const log = createListLog()
  const store = createFlakyStore(createMemoryStore(clock))
  const timers = new Set<() => void>()
  const folder = mkdtempSync(join(tmpdir(), 'tallyman-stage-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  let seed = 1
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const every: Every = (_ms, work) => {
    timers.add(work)
    return () => timers.delete(work)
  }
  const send =
    (list: Post[]) =>
    async (to: string, reply: Reply, nonce: string): Promise<MessageRef> => {
      const failure = stage.failures.shift()
      if (failure) throw failure
      list.push({ at: clock.now().toISOString(), to, text: reply.text, reply, nonce })
      return { conversation: to, id: String(list.length) }
    }
  const openJobs = (): Jobs =>
    createLibsqlJobs({
      path: join(folder, 'jobs.db'),
      clock,
      log,
      every,
      random,
      settings: { ...usualJobSettings, ...settings },
    })
  const reply = async (): Promise<Reply> => replyOf(stage.answer)
  const openRunner = (jobs: Jobs, shared: Store): Runner =>
    createRunner({
      store: shared,
      jobs,
      clock,
      log,
      every,
      random,
      outbox: { send: (to, message, nonce) => send(stage.posts)(to.conversation, message, nonce) },
      tell: (person, message, nonce) => send(stage.told)(person.user, message, nonce),
      compose: createCompose({
        summary: reply,
        ask: async (question) => replyOf(`${question}: ${stage.answer}`),
      }),
      figures: async () => stage.watched,
      answer: reply,
      isHere: () => stage.isHere,
      settings: usualRunnerSettings,
    })

  const jobs = openJobs()
  const stage: Stage = {
    clock,
    store,
    log,
    jobs,
    posts: [],
    told: [],
    failures: [],
    answer: 'the answer',
    watched: undefined,
    isHere: true,
    newId: createIds('s', random),
    runner: openRunner(jobs, store),
    settle: async () => {
      for (let i = 0; i < 6; i++) {
        for (const work of timers) work()
        await new Promise((resolve) => setImmediate(resolve))
        await stage.runner.wake()
      }
    },
    pass: async (ms, step = minute) => {
      for (let left = ms; left > 0; left -= step) {
        clock.forward(Math.min(step, left))
        await stage.settle()
      }
    },
    downFor: async (ms) => {
      timers.clear() // as a kill: nothing is finished, nobody is told
      clock.forward(ms)
      stage.jobs = openJobs()
      stage.runner = openRunner(stage.jobs, store)
      await stage.runner.start()
      await stage.settle()
    },
  }
  await stage.runner.start()
  return stage
}
