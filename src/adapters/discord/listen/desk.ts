import type { REST } from 'discord.js'
import type { Bot, Clock, CommandInfo, Log, Store } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import { keep } from '../actions.ts'
import type { Answers } from '../answers.ts'
import { discordError } from '../errors.ts'
import type { Order } from '../order.ts'
import type { Post } from '../post.ts'
import { type Audience, type Rendered, render } from '../render/message.ts'
import type { Wire } from '../wire.ts'

/** What every listener works with. */
export interface Desk {
  readonly bot: Bot
  readonly commands: ReadonlyMap<string, CommandInfo>
  readonly store: Store
  readonly log: Log
  readonly clock: Clock
  readonly rest: REST
  readonly wire: Wire
  readonly post: Post
  readonly answers: Answers
  readonly order: Order
  readonly deferAfterMs: number
  /** The bot's own user. */
  self(): string
  once(event: string): Promise<boolean>
}

/** Should Discord find fault with a message all the same, its words go out without anything around them. */
export async function sendOrPlain<T>(
  desk: Pick<Desk, 'store' | 'log'>,
  reply: Reply,
  audience: Audience,
  send: (rendered: Rendered) => Promise<T>,
): Promise<T> {
  try {
    return await send(await prepare(desk, reply, audience))
  } catch (error) {
    if (discordError(error).code !== 'payload_refused') throw error
    desk.log.error('discord.payload_refused', { error: String(error) })
    return send(await prepare(desk, { ...reply, blocks: [] }, audience))
  }
}

/** Renders, and has whatever the buttons cannot carry stored before anybody can tap them. */
export async function prepare(
  desk: Pick<Desk, 'store' | 'log'>,
  reply: Reply,
  audience: Audience,
): Promise<Rendered> {
  const rendered = render(reply, audience)
  try {
    await keep(rendered.carried, desk.store)
  } catch (error) {
    desk.log.warn('discord.store_away', { error: String(error) })
  }
  return rendered
}
