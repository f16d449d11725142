import {
  type ChatInputCommandInteraction,
  type Message as DiscordMessage,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { Message } from '../../../bot/ports.ts'
import { mayManage, missingToPost } from '../permissions.ts'

export type Asking =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction

/** Who asks, where, with which rights: what the bot hears beside the words. */
export type Place = Omit<Message, 'text' | 'surface'>

/** A private exchange is a conversation of its own, so that it is never carried on in front of others. */
export const conversationOf = (channel: string, privateTo?: string): string =>
  privateTo === undefined ? `discord:${channel}` : `discord:${channel}:${privateTo}`

export function addressOf(conversation: string): { readonly channel: string; readonly user?: string } {
  const [, channel = '', user] = conversation.split(':')
  return user === undefined ? { channel } : { channel, user }
}

export function placeOfInteraction(interaction: Asking, isPrivate: boolean, now: Date): Place {
  const { channel, user, guildId, context } = interaction
  const isShared = context !== InteractionContextType.BotDM
  const isAlone = isPrivate || !isShared
  const where = interaction.channelId ?? ''
  return {
    conversation: conversationOf(where, isPrivate && isShared ? user.id : undefined),
    platform: 'discord',
    user: user.id,
    channel: channel?.isThread() ? (channel.parentId ?? where) : where,
    ...(guildId !== null && { workspace: guildId }),
    ...(isAlone && { alone: true }),
    locale: interaction.locale,
    now,
    mayManage: guildId === null || mayManage(interaction.memberPermissions),
    mayPost: mayPost(interaction),
  }
}

export function placeOfMessage(message: DiscordMessage, now: Date): Place {
  const { channel, channelId, guildId, author, member } = message
  const permissions = message.inGuild() && member ? message.channel.permissionsFor(member) : null
  return {
    conversation: conversationOf(channelId),
    platform: 'discord',
    user: author.id,
    channel: channel.isThread() ? (channel.parentId ?? channelId) : channelId,
    ...(guildId === null ? { alone: true } : { workspace: guildId }),
    now,
    mayManage: guildId === null || mayManage(permissions),
    mayPost: missingHere(message).length === 0,
  }
}

/** Rights missing for a post of the bot's own where this command was used; all of them where it is not a member. */
export function missingFor(interaction: Asking): readonly string[] {
  const { guildId, context } = interaction
  if (guildId === null && context !== InteractionContextType.PrivateChannel) return []
  if (interaction.authorizingIntegrationOwners.guildId === null) return ['membership in this server']
  return missingToPost(interaction.appPermissions, interaction.channel?.isThread() ?? false)
}

/** The same where a message was written. */
export function missingHere(message: DiscordMessage): readonly string[] {
  if (!message.inGuild()) return []
  return missingToPost(message.channel.permissionsFor(message.client.user), message.channel.isThread())
}

const mayPost = (interaction: Asking): boolean => missingFor(interaction).length === 0
