import { afterEach, expect, it } from 'vitest'
import type { Block } from '../../../src/reply/reply.ts'
import { createEchoBot, replyOf } from '../../support/discord/bot.ts'
import { type Scene, settle, startScene, until } from '../../support/discord/scene.ts'

const PICTURE: Block = { kind: 'picture', alt: 'exports by month', png: new Uint8Array([137, 80, 78, 71]) }
const SHOWN = ['attachment://chart-1.png']

let scene: Scene
afterEach(async () => {
  await scene.end()
  expect(scene.problems).toEqual([])
})

it('a picture goes along with an answer, deferred or not, and with a post', async () => {
  const handle = async ({ text }: { text: string }) => {
    if (text === 'slow') await settle(80)
    return replyOf(text, PICTURE)
  }
  scene = await startScene(createEchoBot({ handle }).bot, { deferAfterMs: 30 })
  const { people, channel, seen, adapter } = scene
  people.slash({ channel }, 'ask', { question: 'at once' })
  people.slash({ channel }, 'ask', { question: 'slow' })
  people.mention(channel, 'mentioned')
  await adapter.send(`discord:${channel}`, replyOf('posted', PICTURE))
  await until(() => seen().length === 4)
  expect(seen().map(({ pictures }) => pictures)).toEqual([SHOWN, SHOWN, SHOWN, SHOWN])
})

it('an edit takes the picture of the answer before away', async () => {
  scene = await startScene(createEchoBot().bot)
  const { channel, seen, adapter, requests } = scene
  const ref = await adapter.send(`discord:${channel}`, replyOf('with', PICTURE))
  await adapter.edit(ref, replyOf('without'))
  expect(seen()[0]).toMatchObject({ text: 'without', pictures: [] })
  expect(requests.at(-1)?.body).toMatchObject({ attachments: [] })
})
