import { createCommands } from '../../commands/index.ts'
import { createBot, type TallyBot } from '../bot/bot.ts'
import type { Clock, Command, Log, Store } from '../bot/ports.ts'
import type { Config } from '../config.ts'
import { createCorrector } from './corrections.ts'
import { createHome } from './home.ts'
import type { LiveData } from './live.ts'
import { noteNewData } from './new-data.ts'
import { createOverdueWatch } from './overdue.ts'
import { personal } from './personal.ts'
import { createPlatforms, type Platform } from './platforms.ts'
import { outboxTo } from './posting.ts'
import { newReference } from './reference.ts'
import { createSchedule, openJobs } from './schedule.ts'
import { openStore } from './state.ts'

/** The bot with all that hangs on it, put together and not started. */
export interface OpenBot {
  readonly bot: TallyBot
  readonly commands: readonly Command[]
  readonly platforms: readonly Platform[]
  readonly store: Store
  startSchedule(): Promise<void>
  stopSchedule(): Promise<void>
}

/** Bot, schedule and platforms need one another: each gets the others when it first asks for them. */
export async function openBot(config: Config, live: LiveData, clock: Clock, log: Log): Promise<OpenBot> {
  const { answerer, isHere } = live
  let stopTelling = (): void => {}
  const store = await openStore(config, clock, log)
  const jobs = await openJobs(config, clock, log)
  const parts = { config, store, jobs, clock, log, answerer, isHere }
  const schedule = createSchedule({ ...parts, bot: () => bot, platforms: () => platforms })
  const commands = createCommands(schedule.commands)
  const bot = createBot({ answerer, commands, store, log, reference: newReference, ...personal(store) })
  const home = createHome(answerer, commands, schedule.owned)
  const platforms = await createPlatforms(config, { store, log, clock, home })
  return {
    bot,
    commands,
    platforms,
    store,
    async startSchedule() {
      if (!live.hasVersions) await noteNewData(answerer(), parts)
      await schedule.runner.start()
      const telling = { ...parts, outbox: outboxTo(() => platforms) }
      const correct = createCorrector(telling)
      const tellOverdue = createOverdueWatch({ ...telling, operator: config.operator })
      stopTelling = live.tell({
        store,
        clock,
        correct,
        tellOverdue,
        onRelease: () => void schedule.runner.wake(),
      })
    },
    async stopSchedule() {
      stopTelling()
      await schedule.runner.stop()
    },
  }
}
