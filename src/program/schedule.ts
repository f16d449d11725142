import type { HomeInfo } from '../adapters/slack/home-info.ts'
import type { Answerer } from '../bot/answerer.ts'
import type { TallyBot } from '../bot/bot.ts'
import { placesIn } from '../bot/defaults/values.ts'
import type { Clock, CommandContext, Log, ScheduleCommands, Store } from '../bot/ports.ts'
import { watchedBy } from '../bot/watched.ts'
import type { Config } from '../config.ts'
import type { Figures } from '../schedule/alerts/alert.ts'
import { describe as describeAlert, manage as manageAlert } from '../schedule/chat/alert/text.ts'
import { createAlertChat } from '../schedule/chat/alert.ts'
import { describe, manage } from '../schedule/chat/describe.ts'
import { createSubscribeChat } from '../schedule/chat/subscribe.ts'
import { createCompose } from '../schedule/compose.ts'
import { createDesk, type Desk } from '../schedule/desk.ts'
import { type Jobs, usualJobSettings } from '../schedule/jobs/jobs.ts'
import type { IsHere } from '../schedule/releases.ts'
import { createRunner, type Runner } from '../schedule/runner.ts'
import type { Person, Place } from '../schedule/subscriptions/subscription.ts'
import { every } from '../schedule/timer.ts'
import { remembering } from './corrections.ts'
import type { Platform } from './platforms.ts'
import { outboxTo, placeOf, tellBy } from './posting.ts'

export interface ScheduleParts {
  readonly config: Pick<Config, 'timeZone'>
  readonly store: Store
  readonly jobs: Jobs
  readonly clock: Clock
  readonly log: Log
  readonly answerer: () => Answerer
  readonly isHere?: IsHere
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
  const { clock, bot, answerer } = parts
  const figures: Figures = (question, defaults) => watchedBy(answerer(), question, clock.now(), defaults)
  const summary = async (question: string, place: Place) =>
    bot().summary(question, clock.now(), await bot().defaultsOf(place))
  const ask = async (question: string, place: Place) =>
    SUMMARY_OF.test(question)
      ? summary(question.replace(SUMMARY_OF, ''), place)
      : bot().ask(question, clock.now(), await bot().defaultsOf(place))
  const runner = createRunner({
    ...parts,
    every,
    figures,
    outbox: remembering({ ...parts, outbox: outboxTo(parts.platforms) }),
    tell: tellBy(parts.platforms),
    compose: createCompose({ summary: (place) => summary(SUMMARY, place), ask }),
    answer: ({ question, defaults }) => bot().ask(question, clock.now(), defaults),
  })
  const desk = createDesk({ ...parts, runner, figures })
  return { runner, commands: commandsFor(desk, parts), owned: ownedIn(desk) }
}

const ownedIn =
  (desk: Desk): OpenSchedule['owned'] =>
  async ({ user, workspace }) => {
    const isOwn = ({ owner }: { readonly owner: Person }) =>
      owner.user === user && owner.workspace === workspace
    const [subscriptions, alerts] = await Promise.all([desk.subscriptions(), desk.alerts()])
    return [
      ...subscriptions.filter(isOwn).map((it) => ({ ...it, text: describe(it), buttons: manage(it) })),
      ...alerts
        .filter(isOwn)
        .map((it) => ({ ...it, text: `Alert ${describeAlert(it)}`, buttons: manageAlert(it) })),
    ].map(({ text, channel, buttons }) => ({ text, channel, buttons }))
  }

function commandsFor(desk: Desk, parts: ScheduleParts): ScheduleCommands {
  const { timeZone } = parts.config
  const defaultsOf = (context: CommandContext) => parts.bot().defaultsOf(context)
  const chat = { desk, timeZone, defaultsOf, placeOf: (context: CommandContext) => placeOf(context) }
  return {
    subscribe: createSubscribeChat(chat),
    alert: createAlertChat({ ...chat, codeOf: codeBy(parts) }),
  }
}

/** A place is read as in any question, so that every spelling works. */
const codeBy =
  ({ answerer, clock }: ScheduleParts) =>
  async (place: string): Promise<string | undefined> => {
    const turn = await answerer().ask({ text: `exports to ${place}`, now: clock.now() })
    const partners = 'talk' in turn ? [] : (turn.query?.partners.value ?? [])
    // over several goods that is no question yet, and the place is one all the same
    const codes = partners.length > 0 ? partners : placesIn(place)
    return codes.length === 1 && codes[0] !== 'WORLD' ? codes[0] : undefined
  }

export async function openJobs(
  { redisUrl, stateFile }: Pick<Config, 'redisUrl' | 'stateFile'>,
  clock: Clock,
  log: Log,
): Promise<Jobs> {
  const settings = usualJobSettings
  if (redisUrl !== undefined) {
    const { createBullmqJobs } = await import('../schedule/jobs/bullmq.ts')
    return createBullmqJobs({ url: redisUrl, clock, log, settings })
  }
  const { createLibsqlJobs } = await import('../schedule/jobs/libsql.ts')
  return createLibsqlJobs({ path: stateFile, clock, log, every, settings })
}
