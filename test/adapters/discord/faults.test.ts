import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/bot/ports.ts'
import type { Block } from '../../../src/reply/reply.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { createAdapterAt } from '../../support/discord/adapter.ts'
import { COMMANDS, createEchoBot, createSlowBot, replyOf } from '../../support/discord/bot.ts'
import { settle, until, useScenes } from '../../support/discord/scene.ts'

const { begin, here } = useScenes()

describe('a gateway that is lost', () => {
  it('in mid-conversation loses nothing', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen, gateway } = await begin(bot)
    people.mention(channel, 'before')
    await until(() => seen().length === 1)
    gateway.drop()
    people.mention(channel, 'while away')
    people.slash({ channel }, 'ask', { question: 'also while away' })
    await until(() => seen().length === 3)
    people.mention(channel, 'after')
    await until(() => seen().length === 4)
    expect(heard.map(({ text }) => text)).toEqual(['before', 'while away', 'also while away', 'after'])
    expect(gateway.counts).toEqual({ identified: 1, resumed: 1 })
  })

  it('while an answer is being made does not keep it from being shown', async () => {
    const slow = createSlowBot(50, replyOf('made without a socket'), () => here().gateway.drop())
    const { people, channel, seen } = await begin(slow.bot)
    people.mention(channel, 'x')
    await until(() => seen().length === 1)
  })

  it('for a while is told of once, and when it is back', async () => {
    const { people, channel, seen, gateway, logged } = await begin()
    gateway.down()
    await settle(1800) // discord.js tries twice a second
    gateway.up()
    people.mention(channel, 'x')
    await until(() => seen().length === 1)
    expect(logged.filter((line) => line.includes('discord.reconnecting'))).toHaveLength(1)
    expect(logged.filter((line) => line.includes('discord.resumed'))).toHaveLength(1)
  })

  it('by being asked to reconnect (op 7) is resumed', async () => {
    const { people, channel, seen, gateway } = await begin()
    gateway.reconnect()
    people.mention(channel, 'x')
    await until(() => seen().length === 1 && gateway.counts.resumed === 1)
  })

  it('by an invalid session (op 9) is begun anew', async () => {
    const { people, channel, seen, gateway, logged } = await begin()
    gateway.invalidate()
    // discord.js leaves five seconds between two beginnings, as Discord asks.
    await until(() => gateway.counts.identified === 2, 8000)
    await until(() => logged.filter((line) => line.includes('discord.ready')).length === 2)
    people.mention(channel, 'x')
    await until(() => seen().length === 1)
  }, 15_000)

  it('and resumed from an older place repeats events, which are answered once', async () => {
    const { bot, heard } = createEchoBot()
    const { people, channel, seen, gateway } = await begin(bot)
    for (const text of ['a', 'b', 'c']) people.mention(channel, text)
    await until(() => seen().length === 3)
    gateway.repeat(6)
    await settle()
    expect(heard).toHaveLength(3)
    expect(seen()).toHaveLength(3)
  })
})

describe('a rate limit', () => {
  it('is waited out, and nothing is lost or doubled', async () => {
    const { people, channel, rest, limitEvery, seen } = await begin()
    limitEvery(4)
    for (let i = 0; i < 20; i++) people.mention(channel, `question ${i}`)
    await until(() => seen().length === 20)
    expect(seen().map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, (_, i) => `You asked: question ${i}`),
    )
    expect(rest.posted.count).toBe(20)
  })
})

describe('a message that Discord finds fault with', () => {
  it.each(['command', 'deferred command', 'mention', 'post'])(
    'goes out as words alone: a %s',
    async (way) => {
      const table: Block = {
        kind: 'table',
        columns: [{ title: 'Partner', align: 'left' }],
        rows: [['Germany']],
      }
      const reply = { ...replyOf('the answer', table), text: 'the answer\nGermany' }
      const bot = createSlowBot(way === 'deferred command' ? 80 : 0, reply).bot
      const { people, channel, seen, rest, logged, adapter } = await begin(bot, { deferAfterMs: 30 })
      rest.refusing.next = 1
      if (way === 'mention') people.mention(channel, 'x')
      else if (way === 'post') await adapter.send(`discord:${channel}`, reply)
      else people.slash({ channel }, 'ask', { question: 'x' })
      await until(() => seen().length === 1)
      expect(seen()[0]?.text).toBe('the answer\nGermany')
      expect(logged.join()).toContain('discord.payload_refused')
    },
  )
})

describe('two that do not know of each other', () => {
  it('answer a command once: Discord takes the first, and the second is content with it (40060)', async () => {
    const { people, channel, seen, url, logged } = await begin()
    const lines: string[] = []
    const log = (event: string, about?: unknown) => void lines.push(`${event} ${JSON.stringify(about)}`)
    const second = createAdapterAt(url, { log: { info: log, warn: log, error: log } })
    const { bot, heard } = createEchoBot()
    await second.start(bot, COMMANDS)
    const asked = people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => heard.length === 1 && seen().length === 1)
    await settle(150)
    await second.stop()
    expect(seen()).toHaveLength(1)
    expect(asked.state).toBe('answered')
    expect([...logged, ...lines].filter((line) => line.includes('"outcome":"taken"'))).toHaveLength(1)
    expect([...logged, ...lines].join()).not.toContain('failed')
  })
})

describe('a store that is away', () => {
  it('keeps nobody from being answered', async () => {
    const clock = { now: () => new Date() }
    const away = async (): Promise<never> => {
      throw new Error('store is away')
    }
    const store: Store = { ...createMemoryStore(clock), get: away, set: away, add: away, remove: away }
    const { bot, heard } = createEchoBot()
    const { people, channel, seen, gateway } = await begin(bot, { store })
    people.mention(channel, 'x')
    gateway.repeat(1)
    people.slash({ channel }, 'ask', { question: 'y' })
    await until(() => seen().length === 2)
    await settle()
    expect(heard).toHaveLength(2)
  })
})

describe('starting', () => {
  it('with a wrong token says what to check', async () => {
    const { url } = await begin()
    const adapter = createAdapterAt(url, { token: 'wrong' })
    await expect(adapter.start(createEchoBot().bot, [])).rejects.toMatchObject({
      code: 'token_refused',
      message: expect.stringContaining('DISCORD_TOKEN'),
    })
  })

  it('asks for no privileged intent', async () => {
    const { gateway } = await begin()
    expect(gateway.intents).toBe((1 << 0) | (1 << 9) | (1 << 12))
  })
})

describe('stopping', () => {
  it('lets a deferred command finish', async () => {
    const slow = createSlowBot(120, replyOf('finished'))
    const { people, channel, seen, adapter } = await begin(slow.bot, { deferAfterMs: 20 })
    const asked = people.slash({ channel }, 'ask', { question: 'x' })
    await until(() => asked.state === 'thinking')
    await adapter.stop()
    expect(seen().map(({ text }) => text)).toEqual(['finished'])
  })

  it('lets a command finish that has only just come', async () => {
    const clock = { now: () => new Date() }
    const memory = createMemoryStore(clock)
    let asked = false
    const add: Store['add'] = async (...entry) => {
      asked = true
      await settle(50)
      return memory.add(...entry)
    }
    const { people, channel, seen, adapter } = await begin(createEchoBot().bot, { store: { ...memory, add } })
    people.slash({ channel }, 'ask', { question: 'just in time' })
    await until(() => asked)
    await adapter.stop()
    expect(seen().map(({ text }) => text)).toEqual(['You asked: just in time'])
  })
})
