import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/bot/ports.ts'
import { createRedisStore } from '../../../src/store/redis.ts'
import { createAdapterAt } from '../../support/discord/adapter.ts'
import { ask, buttonsOf, COMMANDS, createEchoBot, replyOf } from '../../support/discord/bot.ts'
import { BORIS } from '../../support/discord/people.ts'
import { settle, until, useScenes } from '../../support/discord/scene.ts'
import { BOT } from '../../support/discord/world.ts'
import { anyRedis, needsRedis, redisAvailable } from '../../support/redis.ts'

const log = { info() {}, warn() {}, error() {} }
const LONG = `exports of ${'rare-earth magnets and '.repeat(10)} July`

describe.skipIf(!redisAvailable)(`replicas on one Redis: ${needsRedis}`, () => {
  const { begin } = useScenes()
  let redis: Awaited<ReturnType<typeof anyRedis>>
  const stores: Store[] = []

  beforeAll(async () => {
    redis = await anyRedis()
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
    await redis.remove()
  })

  /** A connection of its own, as another process has. */
  async function connect(prefix: string): Promise<Store> {
    const store = await createRedisStore({ url: redis.url, log, prefix, commandMs: 10_000 })
    stores.push(store)
    return store
  }

  it('hold nothing that the others need: one begins, another goes on', async () => {
    const prefix = `{discord-${process.pid}}`
    const handle = async ({ text }: { text: string }) => replyOf(text, buttonsOf(ask('long', LONG)))
    const first = createEchoBot({ handle })
    const scene = await begin(first.bot, { store: await connect(prefix) })
    const { people, channel, seen, world } = scene
    world.managers.add(BORIS)
    people.slash({ channel, user: BORIS }, 'privacy', { private: true })
    await until(() => seen().length === 1)
    const question = people.mention(channel, 'exports June')
    await until(() => seen().length === 2)
    await scene.adapter.stop()

    const second = createEchoBot({ handle })
    const other = createAdapterAt(scene.url, { store: await connect(prefix) })
    await other.start(second.bot, COMMANDS)
    people.edit(question, `<@${BOT.id}> exports July`)
    await until(() => seen()[1]?.text === 'exports July')
    people.tap(seen()[1]!.id, 'long')
    await until(() => second.tapped.length === 1)
    expect(second.tapped[0]?.action).toEqual({ kind: 'ask', question: LONG })
    await until(() => seen().length === 3)
    people.slash({ channel }, 'ask', { question: 'hush' })
    await until(() => seen().length === 4)
    expect(seen()[3]).toMatchObject({ private: true })
    expect(scene.rest.registered.times).toBe(1)
    await other.stop()
  })

  it('answer each message once', async () => {
    const prefix = `{discord-once-${process.pid}}`
    const answer = async ({ text }: { text: string }) => replyOf(text)
    const { people, channel, seen, url } = await begin(createEchoBot({ handle: answer }).bot, {
      store: await connect(prefix),
    })
    const other = createAdapterAt(url, { store: await connect(prefix) })
    await other.start(createEchoBot({ handle: answer }).bot, COMMANDS)
    const asked = Array.from({ length: 10 }, (_, i) => `question ${i}`)
    for (const text of asked) people.mention(channel, text)
    await until(() => seen().length >= asked.length)
    await settle(150)
    expect(
      seen()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(asked)
    await other.stop()
  })
})
