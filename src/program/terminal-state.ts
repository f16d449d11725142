import type { Answerer } from '../bot/answerer.ts'
import type { TallyBot } from '../bot/bot.ts'
import type { Adapter, Clock, Log, ScheduleCommands, Store } from '../bot/ports.ts'
import type { DataConfig, TerminalConfig } from '../config.ts'
import { openData } from './live.ts'
import { noteNewData } from './new-data.ts'
import { createOverdueWatch } from './overdue.ts'
import { outboxTo } from './posting.ts'
import { createSchedule, openJobs } from './schedule.ts'
import { openStore } from './state.ts'

export interface TerminalParts {
  readonly config: TerminalConfig
  readonly clock: Clock
  readonly log: Log
  readonly adapter: Adapter
  readonly bot: () => TallyBot
  readonly answerer: () => Answerer
  /** The data whose new months are news; undefined where other packages were given for this chat alone. */
  readonly data?: Pick<DataConfig, 'data' | 'versions'>
}

/** What the terminal keeps, open. */
export interface TerminalState {
  readonly store: Store
  readonly commands: ScheduleCommands
  /** Over the data as they are now, whatever is added while the chat is open. */
  answerer(): Answerer
  /** Prints what is due from now on. */
  start(): Promise<void>
  close(): Promise<void>
}

/** Subscriptions and alerts of the terminal, in a file of their own: what they print, this process prints. */
export async function openTerminalState(parts: TerminalParts): Promise<TerminalState> {
  const { config, clock, log, adapter, bot, data } = parts
  const live = data && (await openData(data, log))
  const answerer = live?.answerer ?? parts.answerer
  const store = await openStore(config, clock, log)
  const jobs = await openJobs(config, clock, log)
  const platforms = () => [{ adapter, listens: true }]
  const schedule = createSchedule({ config, store, jobs, clock, log, answerer, bot, platforms })
  const ends: (() => void)[] = []

  /** New months that came in since the last chat, and those that come in while this one is open. */
  const followData = async (): Promise<void> => {
    if (!live) return
    if (!live.hasVersions) await noteNewData(answerer(), { store, clock, log })
    const tellOverdue = createOverdueWatch({ store, clock, log, answerer, outbox: outboxTo(platforms) })
    const onRelease = () => void schedule.runner.wake()
    // what is printed cannot be corrected where it stands
    const correct = async () => true
    ends.push(live.follow(), live.tell({ store, clock, onRelease, correct, tellOverdue }))
  }

  return {
    store,
    commands: schedule.commands,
    answerer,
    start: async () => {
      await followData()
      await schedule.runner.start()
    },
    close: async () => {
      for (const end of ends) end()
      await schedule.runner.stop()
      await store.close()
    },
  }
}
