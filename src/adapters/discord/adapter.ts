import { type Client, Events, type RESTOptions } from 'discord.js'
import type { Adapter, Clock, CommandInfo, Log, MessageRef, Store } from '../../bot/ports.ts'
import { createAnswers } from './answers.ts'
import { connect, createClient } from './client.ts'
import { type Locales, NO_LOCALES } from './commands/locales.ts'
import { registerIfChanged } from './commands/register.ts'
import { type Desk, sendOrPlain } from './listen/desk.ts'
import { listen } from './listen/listen.ts'
import { addressOf, conversationOf } from './listen/place.ts'
import { createOnce } from './once.ts'
import { createOrder } from './order.ts'
import { createPost } from './post.ts'
import { type Address, createWire } from './wire.ts'

export interface DiscordOptions {
  readonly token: string
  readonly store: Store
  readonly log: Log
  readonly clock: Clock
  readonly locales?: Locales
  /** Registers the commands in this one server, instead of everywhere. */
  readonly guild?: string
  /** Where Discord's REST interface is, and how long to wait for it. */
  readonly rest?: Partial<RESTOptions>
  /** Shards in this process; undefined: one, or what a shard manager has set for it. */
  readonly shards?: number | 'auto'
  /** Discord waits three seconds for a first sign; the answer is announced when it takes longer than this. */
  readonly deferAfterMs?: number
}

const DEFER_AFTER_MS = 1500

/** The bot on Discord. Nothing that matters is held here: all state is in the store, so any number of these may run. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { token, store, log } = options
  const client = createClient(options)
  // Posts need no connection, so that a schedule can use an adapter that never listens.
  client.rest.setToken(token)
  const wire = createWire(client.rest)
  const answers = createAnswers(store, log)
  let finish = async () => {}

  return {
    name: 'discord',

    async start(bot, commands) {
      // What is typed is completed from an index; it is there before the first letter is.
      bot.suggest('place', '', 1)
      finish = listen(client, deskOf(client, options, { bot, commands, wire, answers }))
      await connect(client, token)
      if (client.shard?.ids.includes(0) ?? true)
        await registerIfChanged({
          rest: client.rest,
          applicationId: client.application?.id ?? '',
          commands,
          locales: options.locales ?? NO_LOCALES,
          ...(options.guild && { guild: options.guild }),
          store,
          log,
        })
    },

    async send(conversation, reply, { private: isPrivate, to, nonce } = {}) {
      const { channel, user } = addressOf(conversation)
      // Outside of an answer, only a direct message is for one person alone.
      const person = isPrivate ? (to ?? user) : user
      const target = person === undefined ? channel : await wire.directChannel(person)
      return sendOrPlain(options, reply, {}, async (rendered) =>
        refOf(await wire.post(target, rendered, nonce === undefined ? {} : { nonce })),
      )
    },

    async edit(ref, reply) {
      const address = addressIn(ref)
      const asker = await answers.askerOf(address.message)
      await sendOrPlain(options, reply, asker === undefined ? {} : { asker }, (rendered) =>
        wire.change(address, rendered),
      )
    },

    remove: (ref) => wire.remove(addressIn(ref)),

    async stop() {
      await finish()
      finish = async () => {}
      client.removeAllListeners(Events.ShardReconnecting) // discord.js announces one even while it ends
      await client.destroy()
      // The wire to the shard manager would keep this process from ending.
      if (client.shard && process.connected) process.disconnect()
    },
  }
}

function deskOf(
  client: Client,
  { store, log, clock, deferAfterMs = DEFER_AFTER_MS }: DiscordOptions,
  given: Pick<Desk, 'bot' | 'wire' | 'answers'> & { readonly commands: readonly CommandInfo[] },
): Desk {
  return {
    ...given,
    commands: new Map(given.commands.map((command) => [command.name, command])),
    store,
    log,
    clock,
    rest: client.rest,
    post: createPost(given.wire, store, log),
    order: createOrder((error) => log.error('discord.answer_failed', { error: String(error) })),
    once: createOnce(store, log),
    deferAfterMs,
    self: () => client.user?.id ?? '',
  }
}

const refOf = (address: Address): MessageRef => ({
  conversation: conversationOf(address.channel),
  id: `${address.channel}/${address.message}`,
})

function addressIn(ref: MessageRef): Address {
  const [channel = '', message = ''] = ref.id.split('/')
  return { channel, message }
}
