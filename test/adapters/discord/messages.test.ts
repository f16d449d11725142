import { describe, expect, it } from 'vitest'
import type { Bot, Message } from '../../../src/bot/ports.ts'
import { createEchoBot, createSlowBot, replyOf } from '../../support/discord/bot.ts'
import { ANNA, BORIS } from '../../support/discord/people.ts'
import { settle, until, useScenes } from '../../support/discord/scene.ts'
import { GUILD } from '../../support/discord/stand-in.ts'
import { BOT, OTHER_BOT, PERMISSION, TYPE } from '../../support/discord/world.ts'

const { begin, here } = useScenes()
const texts = () =>
  here()
    .seen()
    .map((message) => message.text)

describe('a message', () => {
  it('that names the bot is answered under it', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen, gateway } = await begin(bot)
    const question = people.mention(channel, 'US imports July')
    await until(() => seen().length === 1)
    expect(seen()[0]).toMatchObject({ text: 'You asked: US imports July', replyTo: question })
    expect(heard[0]).toMatchObject({
      surface: 'mention',
      text: 'US imports July',
      workspace: GUILD,
      mayManage: false,
    })
    expect(gateway.mayReadContent).toBe(false)
  })

  it('is answered in a direct channel without a name', async () => {
    const { bot, heard } = createEchoBot()
    const { people, world, seen } = await begin(bot)
    const direct = world.addChannel({ type: TYPE.direct })
    people.say({ channel: direct, text: 'YTD change' })
    await until(() => seen().length === 1)
    expect(heard[0]).toMatchObject({ surface: 'direct', alone: true, mayManage: true, mayPost: true })
    expect(heard[0]).not.toHaveProperty('workspace')
  })

  it('is answered in a direct channel of which Discord does not say that it is one', async () => {
    const { people, world, gateway, seen } = await begin()
    gateway.isOld = true
    people.say({ channel: world.addChannel({ type: TYPE.direct }), text: 'YTD change' })
    await until(() => seen().length === 1)
  })

  it('is answered in a thread, whose parent is the channel', async () => {
    const { bot, heard } = createEchoBot()
    const scene = await startThread(bot)
    scene.people.mention(scene.thread, 'here?')
    await until(() => scene.seen().length === 1)
    expect(heard[0]).toMatchObject({ conversation: `discord:${scene.thread}`, channel: scene.channel })
  })

  it('is answered in a post of a forum, and the forum is the channel', async () => {
    const { bot, heard } = createEchoBot()
    const { thread, parent } = await startThread(bot, TYPE.forum)
    here().people.mention(thread, 'here?')
    await until(() => here().seen().length === 1)
    expect(here().seen()[0]).toMatchObject({ channel: thread })
    expect(heard[0]).toMatchObject({ conversation: `discord:${thread}`, channel: parent })
  })

  it('to others, from other bots, from webhooks and from the bot itself is left alone', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, adapter, seen } = await begin(bot)
    people.say({ channel, text: 'hello all' })
    people.say({ channel, text: `<@${BOT.id}> I am you`, user: BOT.id })
    const echo = people.mention(channel, 'US imports', { user: OTHER_BOT })
    people.edit(echo, `<@${BOT.id}> US exports`)
    people.mention(channel, 'US imports', { webhook: '950000000000000001' })
    await adapter.send(`discord:${channel}`, replyOf(`<@${BOT.id}> note to self`))
    await settle()
    expect(heard).toEqual([])
    expect(seen()).toHaveLength(2)
  })

  it('of small talk gets no answer in a channel and one in a direct message', async () => {
    const { people, channel, seen, world } = await begin(
      createEchoBot({ handle: async () => ({ ...replyOf('You are welcome.'), silent: true }) }).bot,
    )
    people.mention(channel, 'thanks')
    people.say({ channel: world.addChannel({ type: TYPE.direct }), text: 'thanks' })
    await until(() => seen().length === 1)
    await settle()
    expect(seen()).toHaveLength(1)
  })

  it('gets no attempt at an answer where the bot may not write', async () => {
    const { bot } = createEchoBot()
    const { people, world, gateway, channel, requests, logged } = await begin(bot)
    world.channels.get(channel)!.deny = PERMISSION.send
    gateway.dispatch('CHANNEL_UPDATE', world.channelPayload(world.channels.get(channel)!), GUILD)
    people.mention(channel, 'x')
    await until(() => logged.join().includes('discord.may_not_post'))
    expect(requests.filter(({ path }) => path.endsWith('/messages'))).toEqual([])
  })

  it('is not answered into a channel that refused an answer a short while ago', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, world, requests, logged, advance, seen, another } = await begin(bot)
    const tries = () => requests.filter(({ path }) => path === `/channels/${channel}/messages`).length
    world.channels.get(channel)!.refuse = { status: 403, code: 50001, message: 'Missing Access' }
    people.mention(channel, 'a')
    await until(() => logged.join().includes('discord.channel_refused'))
    people.mention(channel, 'b')
    await until(() => heard.length === 2)
    await settle()
    expect(tries()).toBe(1)
    delete world.channels.get(channel)!.refuse
    const second = createEchoBot()
    await another(second.bot)
    advance(11 * 60_000)
    people.mention(channel, 'c')
    await until(() => seen().length === 1)
  })

  it('that arrives twice is answered once, also by two replicas', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen, gateway, another } = await begin(bot)
    const second = createEchoBot()
    await another(second.bot)
    people.mention(channel, 'once')
    gateway.repeat(1)
    await until(() => seen().length === 1)
    await settle()
    expect(seen()).toHaveLength(1)
    expect(heard.length + second.heard.length).toBe(1)
  })

  it('that comes after another in one conversation is answered after it', async () => {
    const order: string[] = []
    const handle = async (message: Message) => {
      order.push(`begin ${message.text}`)
      await settle(message.text === 'first' ? 60 : 1)
      order.push(`end ${message.text}`)
      return replyOf(message.text)
    }
    const { people, channel, seen, world } = await begin(createEchoBot({ handle }).bot)
    const elsewhere = world.addChannel({ type: TYPE.direct })
    people.mention(channel, 'first')
    people.mention(channel, 'second')
    people.say({ channel: elsewhere, text: 'elsewhere' })
    await until(() => seen().length === 3)
    expect(order.filter((step) => !step.includes('elsewhere'))).toEqual([
      'begin first',
      'end first',
      'begin second',
      'end second',
    ])
    expect(order.indexOf('end elsewhere')).toBeLessThan(order.indexOf('end first'))
  })
})

describe('a reply to the bot', () => {
  it('with its ping on is a question in the same conversation', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    people.mention(channel, 'exports July')
    await until(() => seen().length === 1)
    people.say({ channel, text: 'and June?', replyTo: seen()[0]!.id })
    await until(() => heard.length === 2)
    expect(heard[1]).toMatchObject({
      text: 'and June?',
      surface: 'mention',
      conversation: heard[0]!.conversation,
    })
  })

  it('with its ping off arrives empty: a box and questions are offered, once an answer', async () => {
    const { bot, heard, tapped } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    people.mention(channel, 'exports July')
    await until(() => seen().length === 1)
    const about = { channel, text: 'and June?', replyTo: seen()[0]!.id, ping: false }
    people.say(about)
    await until(() => seen().length === 2)
    people.say(about)
    await settle()
    expect(seen()).toHaveLength(2)
    expect(seen()[1]?.buttons).toEqual([
      'US imports July',
      'top buyers July 2025',
      'YTD change',
      'Remove',
      'Type a question',
    ])

    const opened = people.tap(seen()[1]!.id, 'Type a question')
    await until(() => opened.modal !== undefined)
    people.submit(opened, 'and June?')
    await until(() => seen().length === 3)
    expect(heard.map(({ text }) => text)).toEqual(['exports July', 'and June?'])

    people.tap(seen()[1]!.id, 'YTD change')
    await until(() => tapped.length === 1)
    expect(tapped[0]?.action).toEqual({ kind: 'ask', question: 'YTD change' })
  })
})

describe('an edited question', () => {
  it('changes its answer', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    const question = people.mention(channel, 'exports June')
    await until(() => seen().length === 1)
    people.edit(question, `<@${BOT.id}> exports July`)
    await until(() => texts()[0] === 'You asked: exports July')
    expect(seen()).toHaveLength(1)
    expect(heard.map(({ replaces }) => replaces)).toEqual([undefined, true])
  })

  it('changes its answer also after a restart', async () => {
    const { people, channel, seen, adapter, another } = await begin()
    const question = people.mention(channel, 'exports June')
    await until(() => seen().length === 1)
    await adapter.stop()
    await another(createEchoBot().bot)
    people.edit(question, `<@${BOT.id}> exports July`)
    await until(() => texts()[0] === 'You asked: exports July')
  })

  it('changes its answer also in a direct channel that is no longer known', async () => {
    const { people, world, seen, adapter, another } = await begin()
    const direct = world.addChannel({ type: TYPE.direct })
    const question = people.say({ channel: direct, text: 'exports June' })
    const other = people.say({ channel: direct, text: 'exports May' })
    await until(() => seen().length === 2)
    await adapter.stop()
    await another(createEchoBot().bot)
    people.edit(question, 'exports July')
    await until(() => texts()[0] === 'You asked: exports July')
    await adapter.stop()
    await another(createEchoBot().bot)
    people.delete(other)
    await until(() => seen().length === 1)
  })

  it('that no longer speaks to the bot takes its answer back', async () => {
    const { people, channel, seen } = await begin()
    const question = people.mention(channel, 'exports June')
    await until(() => seen().length === 1)
    people.edit(question, 'never mind')
    await until(() => seen().length === 0)
  })

  it('is left alone when Discord only added a preview', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    people.unfurl(people.mention(channel, 'x https://example.com'))
    await until(() => seen().length === 1)
    await settle()
    expect(heard).toHaveLength(1)
  })

  it('is answered when the bot was named too late, but not after a quarter of an hour', async () => {
    const { people, channel, seen, advance } = await begin()
    const early = people.say({ channel, text: 'exports July' })
    const late = people.say({ channel, text: 'exports June' })
    people.edit(early, `<@${BOT.id}> exports July`)
    await until(() => seen().length === 1)
    advance(16 * 60_000)
    people.edit(late, `<@${BOT.id}> exports June`)
    await settle()
    expect(texts()).toEqual(['You asked: exports July'])
  })

  it('gets a new answer when somebody took the old one away', async () => {
    const { people, channel, seen, adapter } = await begin()
    const question = people.mention(channel, 'a')
    await until(() => seen().length === 1)
    await adapter.remove({ conversation: `discord:${channel}`, id: `${channel}/${seen()[0]!.id}` })
    people.edit(question, `<@${BOT.id}> b`)
    await until(() => texts()[0] === 'You asked: b')
  })
})

describe('a deleted question', () => {
  it('takes its answer along', async () => {
    const { people, channel, seen } = await begin()
    const question = people.mention(channel, 'x')
    await until(() => seen().length === 1)
    people.delete(question)
    await until(() => seen().length === 0)
  })

  it('takes its answer along when many are deleted at once', async () => {
    const { people, channel, seen } = await begin()
    const questions = ['a', 'b'].map((text) => people.mention(channel, text))
    await until(() => seen().length === 2)
    people.deleteMany(questions)
    await until(() => seen().length === 0)
  })

  it('takes along the answer that is still on its way', async () => {
    const slow = createSlowBot(80, replyOf('too late'))
    const { people, channel, seen, rest } = await begin(slow.bot)
    people.delete(people.mention(channel, 'x'))
    await until(() => rest.posted.count === 1)
    await until(() => seen().length === 0)
  })
})

describe('a post', () => {
  it('to a forum becomes a post there, and later ones go into its thread', async () => {
    const { adapter, world, seen } = await begin()
    const forum = world.addChannel({ type: TYPE.forum, guild: GUILD })
    const ref = await adapter.send(`discord:${forum}`, replyOf('Released: March 2026'))
    expect(ref.conversation).not.toBe(`discord:${forum}`)
    await adapter.send(ref.conversation, replyOf('A correction'))
    expect(seen().map(({ channel }) => `discord:${channel}`)).toEqual([ref.conversation, ref.conversation])
  })

  it.each([
    [403, 50001, 'Missing Access'],
    [403, 50013, 'Missing Permissions'],
    [404, 10003, 'Unknown Channel'],
  ])('that Discord refuses with %i %i says that the channel is refused', async (status, code, message) => {
    const { adapter, world, channel } = await begin()
    world.channels.get(channel)!.refuse = { status, code, message }
    await expect(adapter.send(`discord:${channel}`, replyOf('x'))).rejects.toMatchObject({
      code: 'channel_refused',
    })
  })

  it('needs no connection', async () => {
    const { adapter, channel, seen } = await begin()
    await adapter.stop()
    await expect(adapter.send(`discord:${channel}`, replyOf('x'))).rejects.toThrow()
    expect(seen()).toEqual([])
  })

  it('for one person goes to the direct channel', async () => {
    const { adapter, channel, seen } = await begin()
    await adapter.send(`discord:${channel}`, replyOf('switched off'), { private: true, to: BORIS })
    await adapter.send(`discord:${channel}:${ANNA}`, replyOf('yours'))
    expect(seen().map(({ private: isPrivate }) => isPrivate)).toEqual([true, true])
    expect(seen()[0]?.channel).not.toBe(seen()[1]?.channel)
  })

  it('with a long nonce is one post however often it is sent', async () => {
    const { adapter, channel, rest } = await begin()
    const nonce = 'subscription-17@2026-04-20T09:30:00Z'
    const [a, b] = [
      await adapter.send(`discord:${channel}`, replyOf('x'), { nonce }),
      await adapter.send(`discord:${channel}`, replyOf('x'), { nonce }),
    ]
    expect(a).toEqual(b)
    expect(rest.posted.count).toBe(1)
  })
})

async function startThread(bot: Bot, type?: number) {
  const started = await begin(bot)
  const { world, gateway } = started
  const created = (kind: string, channel: string) =>
    gateway.dispatch(kind, world.channelPayload(world.channels.get(channel)!), GUILD)
  const parent = type === undefined ? started.channel : world.addChannel({ type, guild: GUILD })
  if (type !== undefined) created('CHANNEL_CREATE', parent)
  const thread = world.addChannel({ type: TYPE.publicThread, guild: GUILD, parent })
  created('THREAD_CREATE', thread)
  return { ...started, thread, parent }
}
