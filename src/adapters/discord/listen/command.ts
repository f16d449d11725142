import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js'
import { plain, type Reply } from '../../../reply/reply.ts'
import { PRIVACY, PRIVATE } from '../commands/definitions.ts'
import { isPrivate, setPrivate } from '../privacy.ts'
import { note, WORDS } from '../words.ts'
import { answerInteraction } from './answering.ts'
import type { Desk } from './desk.ts'
import { openModal } from './modal.ts'
import { missingFor, placeOfInteraction } from './place.ts'

/** A slash command: its typed options go to the bot by name, and once more as words. */
export async function onCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  if (interaction.commandName === PRIVACY) return onPrivacy(interaction, desk)
  const isHidden =
    interaction.options.getBoolean(PRIVATE) ?? (await isPrivate(desk.store, interaction.guildId))
  const place = placeOfInteraction(interaction, isHidden, desk.clock.now())
  const command = { name: interaction.commandName, args: argsOf(interaction) }
  const missing = desk.commands.get(command.name)?.manages ? missingFor(interaction) : []
  return answerInteraction(interaction, desk, { private: isHidden }, async () => {
    const reply = await desk.bot.handle({ ...place, surface: 'command', text: textOf(command), command })
    return reply && missing.length > 0 ? withLine(reply, WORDS.cannotPost(missing)) : reply
  })
}

/** The bot knows that it may not post here, and promises nothing; which right is missing only Discord can say. */
const withLine = (reply: Reply, line: string): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: 'line', text: plain(line) }],
  text: `${reply.text}\n${line}`,
})

/** "Ask about this": the message's own words are the question; without words, one is asked for. */
export async function onAskAbout(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const text = interaction.targetMessage.content.trim()
  if (text === '') return openModal(interaction, desk)
  const isHidden = await isPrivate(desk.store, interaction.guildId)
  const place = placeOfInteraction(interaction, isHidden, desk.clock.now())
  return answerInteraction(interaction, desk, { private: isHidden }, () =>
    desk.bot.handle({ ...place, surface: 'command', text }),
  )
}

async function onPrivacy(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const wanted = interaction.options.getBoolean(PRIVATE, true)
  return answerInteraction(interaction, desk, { private: true }, async () => {
    if (interaction.guildId === null) return note(WORDS.notHere)
    await setPrivate(desk.store, interaction.guildId, wanted)
    return note(wanted ? WORDS.nowPrivate : WORDS.nowPublic)
  })
}

function argsOf(interaction: ChatInputCommandInteraction): Record<string, string> {
  const typed = interaction.options.data.filter(({ type }) => type !== ApplicationCommandOptionType.Boolean)
  return Object.fromEntries(typed.map(({ name, value }) => [name, String(value ?? '')]))
}

/** "/ask" is free text and needs no word before it. */
function textOf({ name, args }: { name: string; args: Record<string, string> }): string {
  const words = Object.values(args)
  return (name === 'ask' ? words : [name, ...words]).join(' ')
}
