import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DiscordConfig, readDiscord } from './config/discord.ts'
import { readOperator } from './config/operator.ts'
import { secretsIn } from './config/secrets.ts'
import { createSettings, type Environment, type Settings } from './config/settings.ts'
import { readSlack, type SlackConfig } from './config/slack.ts'
import { readTimeZone } from './config/time-zone.ts'
import { projectFolder } from './names/folder.ts'

export type { DiscordConfig, SlackConfig }

/** Where data lie. */
export interface DataConfig {
  /** Folders of data packages, as they came. */
  readonly data: readonly string[]
  /** Where what was added to them is kept; see docs/new-data.md. */
  readonly versions: string
  /** Files laid here are added by the running bot. */
  readonly inbox?: string
}

export interface Config extends DataConfig {
  /** The embedded state file, also what is used while no Redis is set. */
  readonly stateFile: string
  readonly redisUrl?: string
  /** For schedules that name no zone. */
  readonly timeZone: string
  /** Conversation in which whoever runs the bot is told of overdue releases; the log has them in any case. */
  readonly operator?: string
  readonly slack?: SlackConfig
  readonly discord?: DiscordConfig
  /** This process is one of a shard manager's: it runs Discord alone. */
  readonly isShard: boolean
  /** Texts that must never stand in a log. */
  readonly secrets: readonly string[]
}

export type Configured =
  | { readonly ok: true; readonly config: Config }
  /** Everything that is missing or wrong, at once. */
  | { readonly ok: false; readonly faults: readonly string[] }

export const shippedData = join(projectFolder, 'data', 'rare-earth-magnets')

/** Reads the environment to the end and reports all that is missing or wrong in one go. */
export function readConfig(environment: Environment): Configured {
  const settings = createSettings(environment)
  const slack = readSlack(settings)
  const discord = readDiscord(settings)
  const redisUrl = settings.url('REDIS_URL', 'redis:', 'rediss:')
  const timeZone = readTimeZone(settings)
  const operator = readOperator(settings, { slack, discord })
  const { faults } = settings
  if (faults.length > 0) return { ok: false, faults }
  const config: Config = {
    ...dataConfig(settings),
    stateFile: stateFileOf(settings),
    timeZone,
    isShard: isShard(environment),
    secrets: secretsIn(settings),
    ...(redisUrl && { redisUrl }),
    ...(operator && { operator }),
    ...(slack && { slack }),
    ...(discord && { discord }),
  }
  return { ok: true, config }
}

/** All that is needed to work on the data; no key of a platform is looked at. */
export const readDataConfig = (environment: Environment): DataConfig =>
  dataConfig(createSettings(environment))

/** What a chat in the terminal keeps, and in which zone its schedules are that name none. */
export interface TerminalConfig {
  readonly stateFile: string
  readonly timeZone: string
}

/**
 * A file of its own beside the bot's: two programs on one file would take each other's jobs, and the terminal cannot
 * post to Slack. Without a setting the zone is the machine's.
 */
export function readTerminalConfig(environment: Environment): TerminalConfig {
  const settings = createSettings(environment)
  return {
    stateFile: `${stateFileOf(settings).replace(/\.db$/, '')}-terminal.db`,
    // asked of the machine when it is needed: that takes longer than many a question
    get timeZone() {
      const isSet = settings.has('TALLYMAN_TIME_ZONE')
      return isSet ? readTimeZone(settings) : new Intl.DateTimeFormat().resolvedOptions().timeZone
    },
  }
}

const stateFileOf = (settings: Settings): string =>
  settings.get('TALLYMAN_STATE') ?? join('state', 'tallyman.db')

function dataConfig(settings: Settings): DataConfig {
  const inbox = settings.get('DATA_INBOX')
  return {
    data: settings.list('TALLYMAN_DATA') ?? [shippedData],
    versions: settings.get('DATA_VERSIONS') ?? join('state', 'data'),
    ...(inbox && { inbox }),
  }
}

/** The environment of this process, and what an `.env` beside it adds; what is set already stays. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/** Colours on a screen only, and not where they are unwelcome (https://no-color.org). */
export const wantsColours = (isTerminal: boolean): boolean => isTerminal && !process.env.NO_COLOR

/** discord.js tells the processes it starts what they are by this key of its own. */
const isShard = (environment: Environment): boolean => environment.SHARDING_MANAGER !== undefined
