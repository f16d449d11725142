import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js'
import type { CommandInfo, CommandOption } from '../../../bot/ports.ts'
import { LIMIT } from '../limits.ts'
import { shorten } from '../text/neutral.ts'
import { type Locales, localised } from './locales.ts'

const ASK_ABOUT = 'Ask about this'
export const PRIVACY = 'privacy'
/** On every command: whether only the asker sees the answer. */
export const PRIVATE = 'private'

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}
/** A string in discord.js's types and in answers, a number where Discord describes what it takes; it takes both. */
const MANAGERS = Number(PermissionFlagsBits.ManageGuild) as unknown as string

/** Every command as Discord wants to be told of it, the adapter's own two included. */
export const commandBodies = (commands: readonly CommandInfo[], locales: Locales): CommandBody[] => [
  ...commands.map((command) => slashCommand(command, locales)),
  privacyCommand(locales),
  askAboutCommand(locales),
]

function slashCommand(command: CommandInfo, locales: Locales): CommandBody {
  // Discord wants what is required before what is not.
  const options = command.options.toSorted(
    (a, b) => Number(b.required ?? false) - Number(a.required ?? false),
  )
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: shorten(command.help, LIMIT.description),
    ...localised(locales.commands[command.name]),
    ...EVERYWHERE,
    ...(command.manages && { default_member_permissions: MANAGERS }),
    options: [
      ...options
        .slice(0, LIMIT.commandOptions - 1)
        .map((option) => typedOption(command.name, option, locales)),
      privateOption(locales),
    ],
  }
}

function typedOption(command: string, option: CommandOption, locales: Locales): APIApplicationCommandOption {
  const about = {
    name: option.name,
    description: shorten(option.help, LIMIT.description),
    ...localised(optionTexts(locales, command, option.name)),
    required: option.required ?? false,
  }
  switch (option.reader) {
    case 'count':
      return { ...about, type: ApplicationCommandOptionType.Integer, min_value: 1 }
    case 'text':
      return { ...about, type: ApplicationCommandOptionType.String }
    case 'place':
    case 'commodity':
    case 'period':
      return { ...about, type: ApplicationCommandOptionType.String, autocomplete: true }
  }
}

/** Under its own name where an option says the same everywhere, under `command option` where it does not. */
const optionTexts = ({ options }: Locales, command: string, option: string) =>
  options[`${command} ${option}`] ?? options[option]

const privateOption = (locales: Locales): APIApplicationCommandOption => ({
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  description: 'Only you see the answer',
  ...localised(locales.options[PRIVATE]),
})

const privacyCommand = (locales: Locales): CommandBody => ({
  type: ApplicationCommandType.ChatInput,
  name: PRIVACY,
  description: 'Who sees the answers to commands in this server',
  ...localised(locales.commands[PRIVACY]),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: MANAGERS,
  options: [
    {
      type: ApplicationCommandOptionType.Boolean,
      name: PRIVATE,
      description: 'Only the asker, or everyone',
      ...localised(optionTexts(locales, PRIVACY, PRIVATE)),
      required: true,
    },
  ],
})

const askAboutCommand = (locales: Locales): CommandBody => ({
  type: ApplicationCommandType.Message,
  name: ASK_ABOUT,
  name_localizations: localised(locales.commands[ASK_ABOUT]).name_localizations ?? {},
  ...EVERYWHERE,
})
