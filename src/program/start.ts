import type { Log } from '../bot/ports.ts'
import { type Config, readConfig, readEnvironment } from '../config.ts'
import { fail, failList } from './fail.ts'
import { openData } from './live.ts'
import { createLog } from './log.ts'
import { type OpenBot, openBot } from './open.ts'
import { startShards } from './shards.ts'
import { untilSignal } from './signal.ts'

const nothingToDo = `No platform is configured. Set the keys of at least one, in the environment or in .env:
  - Slack:   SLACK_APP_TOKEN and SLACK_BOT_TOKEN (docs/slack.md)
  - Discord: DISCORD_TOKEN (docs/discord.md)
.env.example lists every key. Without keys: npm run ask`

/** `tallyman start`: the bot on every platform that has its keys, until it is told to end. */
export async function start(): Promise<number> {
  const read = readConfig(readEnvironment())
  if (!read.ok) return failList('The configuration has faults:', read.faults)
  if (!read.config.slack && !read.config.discord) return fail(nothingToDo)
  return run(read.config)
}

async function run(config: Config): Promise<number> {
  const clock = { now: () => new Date() }
  const log = createLog({ write: (line) => process.stderr.write(line), clock, secrets: config.secrets })
  process.on('unhandledRejection', (error) => log.error('program.unhandled', { error }))
  const live = await openData(config, log)
  const bot = await openBot(config, live, clock, log)

  let endShards = (): void => {}
  const faults = await startAll(bot, async () => {
    endShards = await startShards(config, log)
  })
  if (faults.length > 0) {
    endShards()
    await stopAll(bot, log)
    return failList('The bot cannot start:', faults)
  }
  if (!config.isShard) await bot.startSchedule()
  const endFollowing = live.follow()
  log.info('program.started', {
    platforms: bot.platforms.map(({ adapter }) => adapter.name),
    data: config.data,
  })

  log.info('program.stopping', { signal: await untilSignal() })
  endFollowing()
  endShards()
  await stopAll(bot, log)
  log.info('program.stopped')
  return 0
}

/** All of them are tried, so that everything wrong is known after one start. */
async function startAll(
  { platforms, bot, commands }: OpenBot,
  startOthers: () => Promise<void>,
): Promise<readonly string[]> {
  const listening = platforms.filter(({ listens }) => listens)
  const starting = listening.map(({ adapter }) => adapter.start(bot, commands))
  const started = await Promise.allSettled([...starting, startOthers()])
  return started.flatMap((result) => (result.status === 'rejected' ? faultsOf(result.reason) : []))
}

/** An adapter that knows of several faults lists them. */
function faultsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  return 'faults' in error && Array.isArray(error.faults) ? error.faults.map(String) : [error.message]
}

/** Posts first, then answers in flight, then what both were written to. */
async function stopAll({ platforms, stopSchedule, store }: OpenBot, log: Log): Promise<void> {
  await settled([stopSchedule()], log)
  await settled(
    platforms.map(({ adapter }) => adapter.stop()),
    log,
  )
  await settled([store.close()], log)
}

async function settled(work: readonly Promise<void>[], log: Log): Promise<void> {
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected') log.error('program.stop_failed', { error: result.reason })
  }
}
