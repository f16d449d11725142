import type { HomeInfo } from '../adapters/slack/home-info.ts'
import type { Answerer } from '../bot/answerer.ts'
import type { TallyBot } from '../bot/bot.ts'
import type { Clock, CommandContext, Log, ScheduleCommands, Store } from '../bot/ports.ts'
import { watchedBy } from '../bot/watched.ts'
import type { Config } from '../config.ts'
import type { Figures } from '../schedule/alerts/alert.ts'
import { createAlertChat } from '../schedule/chat/alert.ts'
import { createSubscribeChat, describe, manage } from '../schedule/chat/subscribe.ts'
import { createCompose } from '../schedule/compose.ts'
import { createDesk, type Desk } from '../schedule/desk.ts'
import { type Jobs, usualJobSettings } from '../schedule/jobs/jobs.ts'
import { createRunner, type Runner } from '../schedule/runner.ts'
import type { Person } from '../schedule/subscriptions/subscription.ts'
import { every } from '../schedule/timer.ts'
import { remembering } from './corrections.ts'
import type { Platform } from './platforms.ts'
import { outboxTo, placeOf, tellBy } from './posting.ts'

export interface ScheduleParts {
  readonly config: Config
  readonly store: Store
  readonly jobs: Jobs
  readonly clock: Clock
  readonly log: Log
  readonly answerer: () => Answerer
  readonly bot: () => TallyBot
  readonly platforms: () => readonly Platform[]
}

/** What is said in a channel where no content is named. */
const SUMMARY = 'exports latest month'
const SUMMARY_OF = /^(?:the )?summary of /i

export interface OpenSchedule {
  readonly runner: Runner
  readonly commands: ScheduleCommands
  /** A person's own, for their home page. */
  readonly owned: (who: Pick<Person, 'user' | 'workspace'>) => Promise<HomeInfo['subscriptions']>
}

/** The runner of subscriptions and alerts, and what the chat says about them. */
export function createSchedule(parts: ScheduleParts): OpenSchedule {
  const { config, clock, bot, answerer } = parts
  const figures: Figures = (question) => watchedBy(answerer(), question, clock.now())
  const ask = (question: string) =>
    SUMMARY_OF.test(question)
      ? bot().summary(question.replace(SUMMARY_OF, ''), clock.now())
      : bot().ask(question, clock.now())
  const runner = createRunner({
    ...parts,
    every,
    figures,
    outbox: remembering({ ...parts, outbox: outboxTo(parts.platforms) }),
    tell: tellBy(parts.platforms),
    compose: createCompose({ summary: () => bot().summary(SUMMARY, clock.now()), ask }),
    answer: ({ question }) => bot().ask(question, clock.now()),
  })
  const desk = createDesk({ ...parts, runner, figures })
  return { runner, commands: commandsFor(desk, config, codeBy(parts)), owned: ownedIn(desk) }
}

const ownedIn =
  (desk: Desk): OpenSchedule['owned'] =>
  async ({ user, workspace }) => {
    const all = await desk.subscriptions()
    const own = all.filter(({ owner }) => owner.user === user && owner.workspace === workspace)
    return own.map((it) => ({ text: describe(it), buttons: manage(it) }))
  }

function commandsFor(
  desk: Desk,
  { timeZone }: Config,
  codeOf: (place: string) => Promise<string | undefined>,
): ScheduleCommands {
  const chat = { desk, timeZone, placeOf: (context: CommandContext) => placeOf(context), codeOf }
  return { subscribe: createSubscribeChat(chat), alert: createAlertChat(chat) }
}

/** A place is read as in any question, so that every spelling works. */
const codeBy =
  ({ answerer, clock }: ScheduleParts) =>
  async (place: string): Promise<string | undefined> => {
    const turn = await answerer().ask({ text: `exports to ${place}`, now: clock.now() })
    const partners = 'talk' in turn ? [] : (turn.query?.partners.value ?? [])
    return partners.length === 1 && partners[0] !== 'WORLD' ? partners[0] : undefined
  }

export async function openJobs({ redisUrl, stateFile }: Config, clock: Clock, log: Log): Promise<Jobs> {
  const settings = usualJobSettings
  if (redisUrl !== undefined) {
    const { createBullmqJobs } = await import('../schedule/jobs/bullmq.ts')
    return createBullmqJobs({ url: redisUrl, clock, log, settings })
  }
  const { createLibsqlJobs } = await import('../schedule/jobs/libsql.ts')
  return createLibsqlJobs({ path: stateFile, clock, log, every, settings })
}
