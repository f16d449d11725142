import { describe, expect, it } from 'vitest'
import type { Button } from '../../../src/reply/reply.ts'
import { ask, buttonsOf, createEchoBot, REMOVE, replyOf } from '../../support/discord/bot.ts'
import { ANNA, BORIS } from '../../support/discord/people.ts'
import { settle, until, useScenes } from '../../support/discord/scene.ts'

const { begin, here } = useScenes()

const LONG = `exports of ${'rare-earth magnets and '.repeat(10)} July`
const BUTTONS = buttonsOf(
  ask('July 2024', 'exports July 2024', 'alternative'),
  ask('share', 'share of exports July 2025', 'next'),
  ask('long', LONG, 'next'),
  { label: 'how?', action: { kind: 'how', question: 'US imports July' }, group: 'proof' },
  { label: 'mute', action: { kind: 'command', command: 'alert', args: 'mute 17' }, group: 'manage' },
  { label: 'good', action: { kind: 'feedback', good: true, question: 'US imports July' }, group: 'proof' },
  REMOVE,
)
const answering = (more: Parameters<typeof createEchoBot>[0] = {}) =>
  createEchoBot({ handle: async (message) => replyOf(`You asked: ${message.text}`, BUTTONS), ...more })

/** Anna asks by command, and by a message; both answers have the same buttons. */
async function asked(bot: ReturnType<typeof answering>['bot'], more: Parameters<typeof begin>[1] = {}) {
  const started = await begin(bot, more)
  started.people.slash({ channel: started.channel }, 'ask', { question: 'exports July' })
  await until(() => started.seen().length === 1)
  started.people.mention(started.channel, 'exports July')
  await until(() => started.seen().length === 2)
  const [command, message] = started.seen()
  return { ...started, command: command!.id, message: message!.id }
}
const find = (id: string) =>
  here()
    .seen()
    .find((message) => message.id === id)

describe('a tapped button', () => {
  it('switches an assumption in the answer itself, for the asker', async () => {
    const { bot, tapped } = answering()
    const { people, command, message, seen, channel } = await asked(bot)
    people.tap(command, 'July 2024')
    await until(() => find(command)?.text === 'You tapped: exports July 2024')
    people.tap(message, 'July 2024')
    await until(() => find(message)?.text === 'You tapped: exports July 2024')
    expect(seen()).toHaveLength(2)
    expect(tapped[0]).toMatchObject({
      action: { kind: 'ask', question: 'exports July 2024' },
      user: ANNA,
      conversation: `discord:${channel}`,
    })
  })

  it('answers somebody else beside it', async () => {
    const { people, command, seen } = await asked(answering().bot)
    people.tap(command, 'July 2024', { user: BORIS })
    await until(() => seen().length === 3)
    expect(find(command)?.text).toBe('You asked: exports July')
    expect(seen()[2]).toMatchObject({ private: false })
  })

  it('asks the next question for everyone to see', async () => {
    const { people, message, seen } = await asked(answering().bot)
    people.tap(message, 'share')
    await until(() => seen().length === 3)
    expect(seen()[2]).toMatchObject({ text: 'You tapped: share of exports July 2025', private: false })
  })

  it('shows proof to the one who wants it', async () => {
    const { people, message, seen } = await asked(answering().bot)
    people.tap(message, 'how?', { user: BORIS })
    await until(() => seen().length === 3)
    expect(seen()[2]).toMatchObject({ onlyFor: BORIS })
  })

  it("hands on a command's own action", async () => {
    const { bot, tapped } = answering()
    const { people, message } = await asked(bot)
    people.tap(message, 'mute')
    await until(() => tapped.length === 1)
    expect(tapped[0]?.action).toEqual({ kind: 'command', command: 'alert', args: 'mute 17' })
  })

  it('works after a restart, and with more than it can hold itself', async () => {
    const { people, message, adapter, another } = await asked(answering().bot)
    await adapter.stop()
    const { bot, tapped } = answering()
    await another(bot)
    people.tap(message, 'long')
    await until(() => tapped.length === 1)
    expect(tapped[0]?.action).toEqual({ kind: 'ask', question: LONG })
  })

  it('that is too old says so', async () => {
    const { people, message, seen, store } = await asked(answering().bot)
    for (const { key } of await store.list('discord:action:')) await store.remove(key)
    people.tap(message, 'long')
    await until(() => seen().length === 3)
    expect(seen()[2]).toMatchObject({ private: true })
    expect(seen()[2]?.text).toContain('too old')
  })

  it('is acknowledged where there is nothing to say', async () => {
    const { people, message, seen } = await asked(answering({ tap: async () => undefined }).bot)
    const tap = people.tap(message, 'good')
    await until(() => tap.state === 'answered')
    expect(seen()).toHaveLength(2)
  })

  it('tapped twice in one event is answered once', async () => {
    const { bot, tapped } = answering()
    const { people, message, gateway, seen } = await asked(bot)
    people.tap(message, 'share')
    gateway.repeat(1)
    await until(() => seen().length === 3)
    await settle()
    expect(tapped).toHaveLength(1)
  })

  it('replaces in time though the new answer takes long', async () => {
    const slow = answering({
      tap: async () => {
        await settle(100)
        return replyOf('changed')
      },
    })
    const { people, command, seen } = await asked(slow.bot, { deferAfterMs: 20 })
    people.tap(command, 'July 2024')
    await until(() => find(command)?.text === 'changed')
    expect(seen()).toHaveLength(2)
  })
})

describe('a menu', () => {
  it('asks the question that is chosen', async () => {
    const choices: Button[] = Array.from({ length: 7 }, (_, i) =>
      ask(`reading ${i}`, `question ${i}`, 'choice'),
    )
    const { bot, tapped } = answering({ handle: async () => replyOf('Which one?', buttonsOf(...choices)) })
    const { people, command } = await asked(bot)
    people.tap(command, 'reading 5')
    await until(() => find(command)?.text === 'You tapped: question 5')
    expect(tapped[0]?.action).toEqual({ kind: 'ask', question: 'question 5' })
  })
})

describe('"remove"', () => {
  it('is for the asker', async () => {
    const { people, command, message, seen } = await asked(answering().bot)
    people.tap(message, 'remove')
    await until(() => seen().length === 1)
    people.tap(command, 'remove')
    await until(() => seen().length === 0)
  })

  it('is for those who manage messages', async () => {
    const { people, message, seen, world } = await asked(answering().bot)
    world.managers.add(BORIS)
    people.tap(message, 'remove', { user: BORIS })
    await until(() => seen().length === 1)
  })

  it('is for nobody else', async () => {
    const { people, message, seen } = await asked(answering().bot)
    people.tap(message, 'remove', { user: BORIS })
    await until(() => seen().length === 3)
    expect(seen()[2]).toMatchObject({ onlyFor: BORIS })
    expect(find(message)).toBeDefined()
  })

  it('of a post nobody asked for is for those who manage messages', async () => {
    const { people, adapter, channel, seen, world } = await begin(answering().bot)
    await adapter.send(`discord:${channel}`, replyOf('Released', buttonsOf(REMOVE)))
    people.tap(seen()[0]!.id, 'remove')
    await until(() => seen().length === 2)
    world.managers.add(BORIS)
    people.tap(seen()[0]!.id, 'remove', { user: BORIS })
    await until(() => seen().length === 1)
  })
})
