import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { type DiscordConfig, readConfig, readEnvironment } from '../config.ts'
import { namesFolder } from '../names/folder.ts'
import { fail, failList } from './fail.ts'

/** `discord:invite` prints the links that bring the bot in. */
export const invite = (): Promise<number> =>
  withDiscord(async (config) => {
    const { discordInvite } = await import('../adapters/discord/invite.ts')
    const links = await discordInvite({ ...config, ...restOf(config) })
    say(`Add the bot to a server:        ${links.server}\nAdd its commands to an account: ${links.user}`)
  })

/** `discord:register` registers the commands, at once in the one server of DISCORD_GUILD_ID. */
export const register = (): Promise<number> =>
  withDiscord(async (config) => {
    const { registerDiscordCommands } = await import('../adapters/discord/commands/register.ts')
    const locales = await discordLocales()
    const count = await registerDiscordCommands({ ...config, ...restOf(config), commands, locales })
    say(`${count} commands are registered ${config.guild ? `in the server ${config.guild}` : 'everywhere'}.`)
  })

export async function discordLocales() {
  const { readLocales } = await import('../adapters/discord/commands/locales.ts')
  return readLocales(readFileSync(join(namesFolder, 'discord-locales.json'), 'utf8'))
}

/** discord.js takes another address as an option of its REST client. */
export const restOf = ({ apiUrl }: DiscordConfig) => (apiUrl ? { rest: { api: apiUrl } } : {})

async function withDiscord(work: (config: DiscordConfig) => Promise<void>): Promise<number> {
  const read = readConfig(readEnvironment())
  if (!read.ok) return failList('The configuration has faults:', read.faults)
  if (!read.config.discord) return fail('Discord is off: set DISCORD_TOKEN (see docs/discord.md).')
  try {
    await work(read.config.discord)
    return 0
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)
