import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js'

/** What the bot needs in a server: to see, to write (threads too), to show tables and pictures, to answer a message. */
const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
] as const

export const NEEDED_BITS = NEEDED.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n)

type Permissions = Readonly<PermissionsBitField>

/** Which of the rights that a post needs are missing; none: it may post. */
export function missingToPost(permissions: Permissions | null, inThread: boolean): readonly string[] {
  const send = inThread ? 'SendMessagesInThreads' : 'SendMessages'
  const needed = ['ViewChannel', send, 'EmbedLinks', 'AttachFiles'] as const
  return permissions ? needed.filter((name) => !permissions.has(name)) : []
}

/** Who may decide what the bot posts in a channel. */
export const mayManage = (permissions: Permissions | null): boolean =>
  permissions?.any(['ManageGuild', 'ManageChannels']) ?? false
