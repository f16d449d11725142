import { describe, expect, it } from 'vitest'
import { NO_LOCALES } from '../../../src/adapters/discord/commands/locales.ts'
import { registerDiscordCommands } from '../../../src/adapters/discord/commands/register.ts'
import { discordInvite } from '../../../src/adapters/discord/invite.ts'
import type { Block } from '../../../src/reply/reply.ts'
import { createAdapterAt } from '../../support/discord/adapter.ts'
import { COMMANDS, createEchoBot, createSlowBot, replyOf } from '../../support/discord/bot.ts'
import { ANNA, BORIS } from '../../support/discord/people.ts'
import { settle, until, useScenes } from '../../support/discord/scene.ts'
import { GUILD, TOKEN } from '../../support/discord/stand-in.ts'
import { APPLICATION, PERMISSION, TYPE } from '../../support/discord/world.ts'

const { begin, here } = useScenes()

describe('a slash command', () => {
  it('is answered in the channel, under the name of the asker', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    people.slash({ channel, locale: 'de' }, 'ask', { question: 'US imports July' })
    await until(() => seen().length === 1)
    expect(seen()[0]).toMatchObject({ text: 'You asked: US imports July', private: false })
    expect(heard[0]).toMatchObject({
      text: 'US imports July',
      surface: 'command',
      command: { name: 'ask', args: { question: 'US imports July' } },
      user: ANNA,
      conversation: `discord:${channel}`,
      channel,
      locale: 'de',
      mayManage: false,
      mayPost: true,
    })
  })

  it('hands typed options on by name', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel } = await begin(bot)
    people.slash({ channel }, 'top', { place: 'Germany', period: 'July 2025', count: 3 })
    await until(() => heard.length === 1)
    expect(heard[0]?.command).toEqual({
      name: 'top',
      args: { place: 'Germany', period: 'July 2025', count: '3' },
    })
    expect(heard[0]?.text).toBe('top Germany July 2025 3')
  })

  it('completes a name while "ger" is typed', async () => {
    const { people, channel } = await begin()
    const typing = people.autocomplete({ channel }, 'top', 'place', 'ger')
    await until(() => typing.choices !== undefined)
    expect(typing.choices).toEqual([{ name: 'Germany', value: 'Germany' }])
  })

  it('offers nothing where nothing fits, and never more than Discord takes', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ name: `${i} ${'n'.repeat(200)}`, value: `v${i}` }))
    const suggest = (reader: string, typed: string) =>
      reader === 'period' && typed === '2' ? [{ name: 'x', value: 'y'.repeat(101) }, ...many] : []
    const { people, channel } = await begin(createEchoBot({ suggest }).bot)
    const nothing = people.autocomplete({ channel }, 'top', 'place', 'zz')
    const lots = people.autocomplete({ channel }, 'top', 'period', '2')
    await until(() => nothing.choices !== undefined && lots.choices !== undefined)
    expect(nothing.choices).toEqual([])
    expect(lots.choices).toHaveLength(25)
  })

  it('is completed from names that were made ready before anybody typed', async () => {
    const asked: string[] = []
    const suggest = (reader: string) => {
      asked.push(reader)
      return []
    }
    await begin(createEchoBot({ suggest }).bot)
    expect(asked).toEqual(['place'])
  })

  it('is completed in silence where the next letter was faster', async () => {
    const suggest = (_reader: string, typed: string) => {
      if (typed === 'ger') here().advance(3500)
      return [{ name: 'Germany', value: 'Germany' }]
    }
    const { people, channel, requests, logged } = await begin(createEchoBot({ suggest }).bot)
    people.autocomplete({ channel }, 'top', 'place', 'ger')
    await until(() => requests.some(({ path }) => path.endsWith('/callback')))
    await settle()
    expect(logged.join()).not.toContain('failed')
  })

  it('is private when asked to be, and is then a conversation of its own', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    people.slash({ channel }, 'ask', { question: 'hush', private: true })
    await until(() => seen().length === 1)
    expect(seen()[0]).toMatchObject({ private: true, onlyFor: ANNA })
    expect(heard[0]).toMatchObject({ conversation: `discord:${channel}:${ANNA}`, alone: true })
    people.slash({ channel }, 'ask', { question: 'aloud' })
    await until(() => seen().length === 2)
    expect(heard[1]).not.toHaveProperty('alone')
  })

  it('in private among several people is not carried on in front of the others', async () => {
    const { bot, heard } = createEchoBot()
    const { people, world } = await begin(bot)
    const group = world.addChannel({ type: TYPE.group })
    people.slash({ channel: group, userInstalled: true }, 'ask', { question: 'hush', private: true })
    await until(() => heard.length === 1)
    expect(heard[0]).toMatchObject({ conversation: `discord:${group}:${ANNA}`, mayPost: false })
  })

  it('is private by the default of the server, unless it says otherwise', async () => {
    const { people, channel, seen, world } = await begin()
    world.managers.add(BORIS)
    people.slash({ channel, user: BORIS }, 'privacy', { private: true })
    await until(() => seen().length === 1)
    people.slash({ channel }, 'ask', { question: 'a' })
    await until(() => seen().length === 2)
    people.slash({ channel }, 'ask', { question: 'b', private: false })
    await until(() => seen().length === 3)
    expect(seen().map((message) => message.private)).toEqual([true, true, false])
  })

  it('is announced by itself before Discord stops waiting', async () => {
    const { people, channel, seen, logged } = await begin(
      createSlowBot(3200, replyOf('after three seconds')).bot,
    )
    people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    expect(seen()[0]?.text).toBe('after three seconds')
    expect(logged.join()).not.toContain('discord.interaction_lost')
  })

  it('is announced in time when its answer takes long', async () => {
    const slow = createSlowBot(150, replyOf('at last'))
    const { people, channel, seen, requests } = await begin(slow.bot, { deferAfterMs: 30 })
    people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    expect(seen()[0]?.text).toBe('at last')
    const calls = requests.filter(({ path }) => path.includes('callback')).map(({ body }) => body)
    expect(calls).toMatchObject([{ type: 5 }])
  })

  it('shows a private answer to nobody else though it was announced in public', async () => {
    const slow = createSlowBot(100, { ...replyOf('an error, for you'), private: true })
    const { people, channel, seen } = await begin(slow.bot, { deferAfterMs: 20 })
    const asked = people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    await settle()
    expect(seen()).toHaveLength(1)
    expect(asked.state).toBe('answered') // nothing goes on "thinking"
    expect(seen()[0]).toMatchObject({ text: 'an error, for you', onlyFor: ANNA })
  })

  it('is answered in the channel when Discord did not wait', async () => {
    const { people, channel, seen, logged } = await begin(
      createEchoBot({
        handle: async () => {
          here().advance(3500)
          return replyOf('late')
        },
      }).bot,
    )
    people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    expect(seen()[0]).toMatchObject({ text: 'late', private: false })
    expect(logged.join()).toContain('discord.interaction_lost')
  })

  it('that takes longer than its token lives is answered in the channel', async () => {
    const { people, channel, seen } = await begin(
      createEchoBot({
        handle: async () => {
          await settle(80)
          here().advance(16 * 60_000)
          return replyOf('very late')
        },
      }).bot,
      { deferAfterMs: 20 },
    )
    people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    expect(seen()[0]?.text).toBe('very late')
  })

  it('says something even where the bot has nothing to say', async () => {
    const { people, channel, seen } = await begin(createEchoBot({ handle: async () => undefined }).bot)
    people.slash({ channel }, 'ask', { question: 'thanks' })
    await until(() => seen().length === 1)
    expect(seen()[0]?.private).toBe(true)
  })

  it('says so in one line when the bot breaks', async () => {
    const broken = createEchoBot({
      handle: async () => {
        throw new Error('broken')
      },
    })
    const { people, channel, seen, logged } = await begin(broken.bot)
    people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    expect(seen()[0]).toMatchObject({ private: true })
    expect(logged.join()).toContain('broken')
  })

  it('hears that the bot may not post here, and says which right is missing where that matters', async () => {
    const { bot, heard } = createEchoBot()
    const { people, seen, world } = await begin(bot)
    const silent = world.addChannel({
      type: TYPE.text,
      guild: here().world.channels.get(here().channel)!.guild!,
    })
    world.channels.get(silent)!.deny = PERMISSION.send
    people.slash({ channel: silent }, 'subscribe', { when: 'monthly' })
    await until(() => seen().length === 1)
    expect(seen()[0]?.text).toContain('Missing for me: SendMessages')
    people.slash({ channel: silent }, 'ask', { question: 'still answered' })
    await until(() => seen().length === 2)
    expect(seen()[1]?.text).not.toContain('Missing')
    expect(heard.map(({ mayPost }) => mayPost)).toEqual([false, false])
  })

  it('works where only the asker has the app, and promises no posts there', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    people.slash({ channel, userInstalled: true }, 'ask', { question: 'x' })
    await until(() => seen().length === 1)
    expect(heard[0]?.mayPost).toBe(false)
  })

  it('shows a long table cut between rows', async () => {
    const table: Block = {
      kind: 'table',
      columns: [
        { title: 'Partner', align: 'left' },
        { title: 't', align: 'right' },
      ],
      rows: Array.from({ length: 250 }, (_, i) => [`国 partner ${i + 1}`, String(i)]),
    }
    const { people, channel, seen } = await begin(
      createEchoBot({ handle: async () => replyOf('All of them', table) }).bot,
    )
    people.slash({ channel }, 'ask', { question: 'all' })
    await until(() => seen().length === 1)
    expect(seen()[0]?.text).toMatch(/\d+ more not shown/)
  })
})

describe('"Ask about this"', () => {
  it("asks with the message's own words", async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen } = await begin(bot)
    const message = people.say({ channel, text: 'German magnet imports in July?', user: BORIS })
    people.askAbout({ channel }, message)
    await until(() => seen().length === 1)
    expect(heard[0]).toMatchObject({ text: 'German magnet imports in July?', user: ANNA })
  })

  it('opens a box where there are no words', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen, adapter } = await begin(bot)
    await adapter.send(`discord:${channel}`, replyOf('an answer'))
    const opened = people.askAbout({ channel }, seen()[0]!.id)
    await until(() => opened.modal !== undefined)
    people.submit(opened, 'and in June?')
    await until(() => seen().length === 2)
    expect(heard[0]).toMatchObject({ text: 'and in June?', conversation: `discord:${channel}` })
  })
})

describe('the list of commands', () => {
  it('is registered at start only when it has changed', async () => {
    const { rest, another } = await begin()
    await another(createEchoBot().bot)
    expect(rest.registered.times).toBe(1)
    expect(rest.registered.commands.map(({ name }) => name)).toEqual([
      'ask',
      'top',
      'subscribe',
      'privacy',
      'Ask about this',
    ])
  })

  it('is registered again once it is another one', async () => {
    const { rest, store } = await begin()
    const changed = createAdapterAt(here().url, { store, locales: NO_LOCALES })
    await changed.start(createEchoBot().bot, COMMANDS.slice(0, 2))
    await changed.stop()
    expect(rest.registered.times).toBe(2)
    expect(rest.registered.commands.map(({ name }) => name)).not.toContain('subscribe')
  })

  it('is registered in one server where that is asked for, and moves without being there twice', async () => {
    const { rest, store, url } = await begin()
    const startIn = async (guild?: string) => {
      const adapter = createAdapterAt(url, { store, ...(guild && { guild }) })
      await adapter.start(createEchoBot().bot, COMMANDS)
      await adapter.stop()
      return [...rest.registered.places].map(([place, commands]) => [place, commands.length])
    }
    expect(await startIn(GUILD)).toEqual([
      ['', 0],
      [GUILD, 5],
    ])
    const { times } = rest.registered
    await startIn(GUILD)
    expect(rest.registered.times).toBe(times)
    expect(await startIn()).toEqual([
      ['', 5],
      [GUILD, 0],
    ])
  })

  it('leaves the bot answering when it is refused', async () => {
    const { store, logged, another, rest } = await begin()
    await store.remove(`discord:commands:${APPLICATION}`)
    rest.registered.refuse = true
    await another(createEchoBot().bot)
    expect(logged.join()).toContain('discord.commands_not_registered')
  })

  it('is registered without connecting, for one server or for all', async () => {
    const { rest, url, gateway } = await begin()
    const options = { token: TOKEN, commands: COMMANDS, rest: { api: url } }
    expect(await registerDiscordCommands(options)).toBe(5)
    await registerDiscordCommands({ ...options, guild: '600000000000000001' })
    expect(rest.registered).toMatchObject({ times: 3, guild: '600000000000000001' })
    expect(gateway.counts.identified).toBe(1)
  })
})

describe('the invitation', () => {
  it('asks for the rights that are needed and no others', async () => {
    const { url } = await begin()
    const links = await discordInvite({ token: TOKEN, rest: { api: url } })
    const server = new URL(links.server)
    expect(server.searchParams.get('client_id')).toBe(APPLICATION)
    expect(server.searchParams.get('scope')).toBe('bot applications.commands')
    expect(BigInt(server.searchParams.get('permissions')!)).toBe(
      (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 14n) | (1n << 15n) | (1n << 16n),
    )
    expect(new URL(links.user).searchParams.get('integration_type')).toBe('1')
  })
})
