import type { Message as DiscordMessage } from 'discord.js'
import type { Message } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import { DiscordError } from '../errors.ts'
import type { Rendered } from '../render/message.ts'
import type { Address } from '../wire.ts'
import { type Desk, sendOrPlain } from './desk.ts'
import { offerToType } from './offer.ts'
import { conversationOf, missingHere, placeOfMessage } from './place.ts'

/** An edit that names the bot long after the message was written was not written to be answered. */
const ANSWERED_WITHIN_MS = 15 * 60_000

/** A new message: answered when it is meant for the bot. */
export function onMessage(message: DiscordMessage, desk: Desk): Promise<void> {
  const surface = surfaceOf(message, desk.self())
  if (!surface && !isUnreadableReply(message, desk.self())) return Promise.resolve()
  return inOrder(message, desk, message.id, () =>
    surface ? answer(message, desk, surface) : offerToType(message, desk),
  )
}

/** An edited question changes its answer; one that no longer speaks to the bot takes its answer back. */
export function onEdit(message: DiscordMessage, desk: Desk): Promise<void> {
  const { author, editedTimestamp } = message
  if (!author || author.bot || editedTimestamp === null) return Promise.resolve()
  return inOrder(message, desk, `${message.id}:${editedTimestamp}`, async () => {
    const given = await desk.answers.to(message.id)
    const surface = surfaceOf(message, desk.self())
    if (surface && (given || isRecent(message, desk))) await answer(message, desk, surface, given)
    else if (given) await takeBack(message.id, given, desk)
  })
}

/** A deleted question takes its answer along. */
export function onDelete(question: string, channel: string, desk: Desk): Promise<void> {
  return desk.order.run(conversationOf(channel), async () => {
    const given = await desk.answers.to(question)
    if (given) await takeBack(question, given, desk)
  })
}

function inOrder(
  message: DiscordMessage,
  desk: Desk,
  event: string,
  work: () => Promise<void>,
): Promise<void> {
  return desk.order.run(conversationOf(message.channelId), async () => {
    if (await desk.once(event)) await work()
  })
}

async function answer(
  message: DiscordMessage,
  desk: Desk,
  surface: Message['surface'],
  given?: Address,
): Promise<void> {
  const place = placeOfMessage(message, desk.clock.now())
  const text = withoutMention(message.content, desk.self())
  const reply = await desk.bot.handle({ ...place, surface, text, ...(given && { replaces: true }) })
  if (!reply || (reply.silent && message.guildId !== null)) {
    if (given) await takeBack(message.id, given, desk)
    return
  }
  const missing = missingHere(message)
  if (missing.length > 0) desk.log.warn('discord.may_not_post', { channel: message.channelId, missing })
  else await show(message, desk, reply, given)
}

async function show(message: DiscordMessage, desk: Desk, reply: Reply, given?: Address): Promise<void> {
  const audience = { asker: message.author.id }
  // The question's id makes a repeated call, of ours or of another replica, one message.
  const nonce = given ? `${message.id}+` : message.id
  const address = await sendOrPlain(desk, reply, audience, async (rendered) =>
    given && (await changed(given, rendered, desk))
      ? undefined
      : desk.post(message.channelId, rendered, { nonce, replyTo: message.id }),
  )
  if (address) await desk.answers.note(message.id, { ...address, asker: message.author.id })
}

/** False where the answer is gone in the meantime, taken away by somebody. */
async function changed(given: Address, rendered: Rendered, desk: Desk): Promise<boolean> {
  try {
    await desk.wire.change(given, rendered)
    return true
  } catch (error) {
    if (!(error instanceof DiscordError) || error.code !== 'message_gone') throw error
    desk.log.info('discord.answer_gone', { channel: given.channel })
    return false
  }
}

async function takeBack(question: string, given: Address, desk: Desk): Promise<void> {
  await desk.wire.remove(given)
  await desk.answers.forget(question)
}

/** How a message is meant for the bot; undefined: it is not. */
function surfaceOf(message: DiscordMessage, self: string): Message['surface'] | undefined {
  if (!isFromPerson(message)) return undefined
  if (message.guildId === null) return 'direct'
  if (message.mentions.users.has(self)) return 'mention'
  return message.mentions.repliedUser?.id === self && message.content !== '' ? 'follow_up' : undefined
}

/** A reply with its ping off: without the privileged intent its words do not reach us. */
const isUnreadableReply = (message: DiscordMessage, self: string): boolean =>
  isFromPerson(message) && message.mentions.repliedUser?.id === self && message.content === ''

const isFromPerson = (message: DiscordMessage): boolean =>
  !message.author.bot && message.webhookId === null && !message.system

const isRecent = (message: DiscordMessage, desk: Desk): boolean =>
  desk.clock.now().getTime() - message.createdTimestamp < ANSWERED_WITHIN_MS

const withoutMention = (text: string, self: string): string =>
  text.replace(new RegExp(`<@!?${self}>`, 'g'), ' ').trim()
