import type { Gateway } from './gateway.ts'
import { flatten } from './limits.ts'
import type { Rest } from './rest.ts'
import { APPLICATION, BOT, type Pending, TYPE, type World } from './world.ts'

export interface Words {
  readonly user?: string
  readonly channel: string
  readonly text: string
  /** A message of the bot's, or anybody's, that this one answers. */
  readonly replyTo?: string
  readonly ping?: boolean
  readonly webhook?: string
}

export interface Use {
  readonly user?: string
  readonly channel: string
  readonly locale?: string
  /** Used by somebody who has the app for themselves, where the bot is not a member. */
  readonly userInstalled?: boolean
}

export type OptionValue = string | number | boolean

export type People = ReturnType<typeof createPeople>
export const ANNA = '800000000000000001'
export const BORIS = '800000000000000002'

const STRING = 3
const INTEGER = 4
const BOOLEAN = 5

/** What people do on Discord: write, change, delete, use commands, tap. */
export function createPeople(world: World, gateway: Gateway, rest: Rest) {
  const guildOf = (channel: string) => world.channels.get(channel)?.guild

  function say({ user = ANNA, channel, text, replyTo, ping = true, webhook }: Words): string {
    const id = world.id()
    const message = {
      id,
      channel,
      author: user,
      body: { content: text },
      ...(replyTo && { replyTo, pinged: ping }),
      ...(webhook && { webhook }),
    }
    world.messages.set(id, message)
    const about = {
      channel_type: world.channels.get(channel)?.type,
      ...(gateway.isOld && { channel_type: undefined }),
    }
    const payload = { ...world.messagePayload(message, mayRead(channel)), ...about }
    gateway.dispatch('MESSAGE_CREATE', payload, guildOf(channel))
    return id
  }

  const mayRead = (channel: string): boolean =>
    gateway.mayReadContent || world.channels.get(channel)?.type === TYPE.direct

  function begin(type: number, use: Use, data: unknown, source?: string): Pending {
    const { user = ANNA, channel, locale = 'en-US', userInstalled = false } = use
    const id = world.id()
    const pending: Pending = {
      id,
      token: `token-${id}`,
      type,
      at: world.now(),
      user,
      channel,
      state: 'open',
      ...(source && { source }),
    }
    world.pending.set(pending.token, pending)
    const guild = guildOf(channel)
    const where = world.channels.get(channel)!
    const message = source ? world.messages.get(source) : undefined
    gateway.dispatch(
      'INTERACTION_CREATE',
      {
        id,
        application_id: APPLICATION,
        type,
        token: pending.token,
        version: 1,
        locale,
        data,
        channel_id: channel,
        channel: world.channelPayload(where),
        ...(guild
          ? {
              guild_id: guild,
              guild_locale: 'en-US',
              member: {
                ...world.member(user),
                user: world.user(user),
                permissions: String(world.permissions(user)),
              },
            }
          : { user: world.user(user) }),
        ...(message && { message: world.messagePayload(message) }),
        app_permissions: String(world.appPermissions(channel)),
        entitlements: [],
        authorizing_integration_owners: userInstalled ? { 1: user } : { 0: guild ?? '0' },
        context: guild ? 0 : where.type === TYPE.direct ? 1 : 2,
        attachment_size_limit: 10 * 1024 * 1024,
      },
      guild,
    )
    return pending
  }

  /** Only what was registered can be used: Discord's own client would not offer anything else. */
  function commandData(name: string, options: readonly unknown[], type = 1) {
    const command = rest.registered.commands.find((one) => one.name === name && one.type === type)
    if (!command) throw new Error(`nobody registered /${name}`)
    return { id: '1', name, type, options }
  }

  const optionType = (command: string, option: string): number => {
    const found = rest.registered.commands
      .find((one) => one.name === command)
      ?.options?.find((o) => o.name === option)
    if (!found) throw new Error(`/${command} has no option ${option}`)
    return found.type
  }

  const typed = (command: string, options: Readonly<Record<string, OptionValue>>) =>
    Object.entries(options).map(([name, value]) => {
      const type = optionType(command, name)
      const wanted = type === INTEGER ? 'number' : type === BOOLEAN ? 'boolean' : 'string'
      if (typeof value !== wanted) throw new Error(`${name} takes a ${wanted}`)
      return { name, type, value }
    })

  const find = (message: string, label: string) => {
    const all = flatten(world.messages.get(message)?.body.components)
    const button = all.find((one) => one.type === 2 && one.label === label)
    if (button) return { custom_id: button.custom_id, component_type: 2 }
    for (const menu of all.filter((one) => one.type === 3)) {
      const option = menu.options?.find((one) => one.label === label)
      if (option) return { custom_id: menu.custom_id, component_type: 3, values: [option.value] }
    }
    throw new Error(`message ${message} has no button or option "${label}"`)
  }

  return {
    say,
    mention: (channel: string, text: string, more: Partial<Words> = {}) =>
      say({ channel, text: `<@${BOT.id}> ${text}`, ...more }),

    edit(message: string, text: string): void {
      const stored = world.messages.get(message)!
      stored.body = { content: text }
      stored.edited = new Date(world.now()).toISOString()
      gateway.dispatch(
        'MESSAGE_UPDATE',
        world.messagePayload(stored, mayRead(stored.channel)),
        guildOf(stored.channel),
      )
    },

    /** Discord adds a preview to a link: an update that nobody wrote. */
    unfurl(message: string): void {
      const stored = world.messages.get(message)!
      gateway.dispatch(
        'MESSAGE_UPDATE',
        world.messagePayload(stored, mayRead(stored.channel)),
        guildOf(stored.channel),
      )
    },

    delete(message: string): void {
      const { channel } = world.messages.get(message)!
      world.messages.delete(message)
      const guild = guildOf(channel)
      gateway.dispatch(
        'MESSAGE_DELETE',
        { id: message, channel_id: channel, ...(guild && { guild_id: guild }) },
        guild,
      )
    },

    /** A moderator sweeps. */
    deleteMany(messages: readonly string[]): void {
      const { channel } = world.messages.get(messages[0]!)!
      for (const message of messages) world.messages.delete(message)
      const guild = guildOf(channel)
      gateway.dispatch('MESSAGE_DELETE_BULK', { ids: messages, channel_id: channel, guild_id: guild }, guild)
    },

    slash: (use: Use, name: string, options: Readonly<Record<string, OptionValue>> = {}) =>
      begin(2, use, commandData(name, typed(name, options))),

    autocomplete(use: Use, name: string, focused: string, text: string) {
      const type = optionType(name, focused)
      if (type !== STRING) throw new Error(`${focused} is not completed`)
      return begin(4, use, commandData(name, [{ name: focused, type, value: text, focused: true }]))
    },

    askAbout(use: Use, message: string) {
      const target = world.messages.get(message)!
      const data = {
        ...commandData('Ask about this', [], 3),
        target_id: message,
        resolved: { messages: { [message]: world.messagePayload(target) } },
      }
      return begin(2, use, data)
    },

    /** Taps the button, or chooses the line of a menu, that is called so. */
    tap(message: string, label: string, use: Partial<Use> = {}) {
      const { channel } = world.messages.get(message)!
      return begin(3, { channel, ...use }, find(message, label), message)
    },

    /** Sends an opened box with this text in it. */
    submit(opened: Pending, text: string) {
      const input = flatten(opened.modal?.components ?? []).find((one) => one.type === 4)
      const data = {
        custom_id: opened.modal?.custom_id,
        components: [
          { type: 18, id: 1, component: { type: 4, id: 2, custom_id: input?.custom_id, value: text } },
        ],
      }
      return begin(5, { channel: opened.channel, user: opened.user }, data)
    },
  }
}
