import { createHash } from 'node:crypto'
import { REST, type RESTOptions, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import type { CommandInfo, Log, Store } from '../../../bot/ports.ts'
import { discordError } from '../errors.ts'
import { commandBodies } from './definitions.ts'
import { type Locales, NO_LOCALES } from './locales.ts'

export interface RegisterOptions {
  readonly token: string
  readonly applicationId?: string
  /** One server only: there a change shows at once. Undefined: everywhere. */
  readonly guild?: string
  readonly commands: readonly CommandInfo[]
  readonly locales?: Locales
  readonly rest?: Partial<RESTOptions>
}

/** Registers the commands without connecting; gives how many there are. For `npm run discord:register`. */
export async function registerDiscordCommands(options: RegisterOptions): Promise<number> {
  const rest = new REST(options.rest).setToken(options.token)
  const applicationId = options.applicationId ?? (await fetchApplicationId(rest))
  const bodies = commandBodies(options.commands, options.locales ?? NO_LOCALES)
  await putCommands(rest, applicationId, bodies, options.guild)
  return bodies.length
}

export interface Registration {
  readonly rest: REST
  readonly applicationId: string
  /** As in RegisterOptions. */
  readonly guild?: string
  readonly commands: readonly CommandInfo[]
  readonly locales: Locales
  readonly store: Store
  readonly log: Log
}

/** Registers at start only what has changed since last time; a failure leaves the old commands working. */
export async function registerIfChanged(registration: Registration): Promise<void> {
  const { rest, applicationId, guild, commands, locales, store, log } = registration
  const bodies = commandBodies(commands, locales)
  const wanted: Registered = { hash: hashOf(bodies), guild: guild ?? '' }
  const key = `discord:commands:${applicationId}`
  try {
    // Without the store, registering once too often does no harm.
    const before = registeredIn(await store.get(key).catch(() => undefined))
    if (before?.hash === wanted.hash && before.guild === wanted.guild) return
    await putCommands(rest, applicationId, bodies, guild)
    // Discord shows those of a server beside those of everywhere: left behind, each would be there twice.
    if (before && before.guild !== wanted.guild) await putCommands(rest, applicationId, [], before.guild)
    await store.set(key, wanted)
    log.info('discord.commands_registered', { count: bodies.length })
  } catch (error) {
    log.error('discord.commands_not_registered', { error: String(error) })
  }
}

/** What was registered last, and where: the empty text is everywhere. */
interface Registered {
  readonly hash: string
  readonly guild: string
}

const hashOf = (bodies: unknown): string => createHash('sha256').update(JSON.stringify(bodies)).digest('hex')

/** The store gives back what was put there; an older program put the hash alone, and registered everywhere. */
function registeredIn(value: unknown): Registered | undefined {
  if (typeof value === 'string') return { hash: value, guild: '' }
  const isObject = typeof value === 'object' && value !== null && 'hash' in value && 'guild' in value
  return isObject ? { hash: String(value.hash), guild: String(value.guild) } : undefined
}

/** The application that a token belongs to. */
export async function fetchApplicationId(rest: REST): Promise<string> {
  try {
    const application = await rest.get(Routes.currentApplication())
    if (typeof application === 'object' && application !== null && 'id' in application)
      return String(application.id)
  } catch (error) {
    throw discordError(error)
  }
  throw new TypeError('Discord answered without an application id')
}

async function putCommands(
  rest: REST,
  applicationId: string,
  body: RESTPostAPIApplicationCommandsJSONBody[],
  guild?: string,
): Promise<void> {
  const route = guild
    ? Routes.applicationGuildCommands(applicationId, guild)
    : Routes.applicationCommands(applicationId)
  try {
    await rest.put(route, { body })
  } catch (error) {
    throw discordError(error)
  }
}
