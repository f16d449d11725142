import { createHash } from 'node:crypto'
import { MessageFlags, type REST, Routes } from 'discord.js'
import { discordError, REFUSAL, refusalOf } from './errors.ts'
import { LIMIT } from './limits.ts'
import type { Rendered } from './render/message.ts'

/** Where a message stands. */
export interface Address {
  readonly channel: string
  readonly message: string
}

export interface PostOptions {
  /** A second post with the same nonce within minutes is the first one. */
  readonly nonce?: string
  /** The message this one answers. */
  readonly replyTo?: string
}

export type Wire = ReturnType<typeof createWire>

/** The calls that post, change and remove messages in channels. Every failure comes out as a DiscordError. */
export function createWire(rest: REST) {
  return {
    async post(channel: string, rendered: Rendered, options: PostOptions = {}): Promise<Address> {
      try {
        return await postMessage(rest, channel, rendered, options)
      } catch (error) {
        if (refusalOf(error) !== REFUSAL.notATextChannel) throw discordError(error)
        return orRefuse(() => postThread(rest, channel, rendered))
      }
    },

    async change({ channel, message }: Address, rendered: Rendered): Promise<void> {
      await orRefuse(() => rest.patch(Routes.channelMessage(channel, message), payload(rendered)))
    },

    /** A message that is gone already is removed well enough. */
    async remove({ channel, message }: Address): Promise<void> {
      try {
        await rest.delete(Routes.channelMessage(channel, message))
      } catch (error) {
        if (refusalOf(error) !== REFUSAL.unknownMessage) throw discordError(error)
      }
    },

    async directChannel(user: string): Promise<string> {
      const channel = await orRefuse(() => rest.post(Routes.userChannels(), { body: { recipient_id: user } }))
      return idOf(channel)
    },
  }
}

/** A rendered message as Discord takes it; `files` go beside the body. */
export function payload(rendered: Rendered, extra: Readonly<Record<string, unknown>> = {}, flags = 0) {
  return { body: { ...bodyOf(rendered, flags), ...extra }, files: filesOf(rendered) }
}

export function bodyOf(rendered: Rendered, flags = 0) {
  return {
    flags: MessageFlags.IsComponentsV2 | flags,
    components: rendered.components,
    // Given even when empty: an edit takes away the pictures of the answer before.
    attachments: rendered.files.map((file, i) => ({
      id: String(i),
      filename: file.name,
      description: file.alt,
    })),
    allowed_mentions: { parse: [], replied_user: false },
  }
}

export const filesOf = (rendered: Rendered) => rendered.files.map(({ name, data }) => ({ name, data }))

async function postMessage(
  rest: REST,
  channel: string,
  rendered: Rendered,
  options: PostOptions,
): Promise<Address> {
  const { nonce, replyTo } = options
  const extra = {
    ...(nonce !== undefined && { nonce: nonceOf(nonce), enforce_nonce: true }),
    ...(replyTo !== undefined && { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  }
  return {
    channel,
    message: idOf(await rest.post(Routes.channelMessages(channel), payload(rendered, extra))),
  }
}

/** A forum takes posts, not messages: a post is a thread whose first message this is. */
async function postThread(rest: REST, forum: string, rendered: Rendered): Promise<Address> {
  const { body, files } = payload(rendered)
  const name = titleOf(rendered)
  const thread = idOf(await rest.post(Routes.threads(forum), { body: { name, message: body }, files }))
  return { channel: thread, message: thread }
}

/** The first words of the message, with the markup off. */
function titleOf({ components }: Rendered): string {
  const text = /"content":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(components))?.[1] ?? ''
  const line = String(JSON.parse(`"${text}"`)).split('\n')[0] ?? ''
  return (
    line
      .replace(/[*_`\\#]/g, '')
      .trim()
      .slice(0, LIMIT.threadName) || 'Trade figures'
  )
}

const nonceOf = (nonce: string): string =>
  nonce.length <= LIMIT.nonce
    ? nonce
    : createHash('sha256').update(nonce).digest('base64url').slice(0, LIMIT.nonce)

async function orRefuse<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw discordError(error)
  }
}

function idOf(made: unknown): string {
  if (typeof made === 'object' && made !== null && 'id' in made) return String(made.id)
  throw new TypeError('Discord answered without an id')
}
