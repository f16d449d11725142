import { expect, it } from 'vitest'
import type { Block } from '../../../src/reply/reply.ts'
import { createEchoBot, replyOf } from '../../support/discord/bot.ts'
import { settle, until, useScenes } from '../../support/discord/scene.ts'

const PICTURE: Block = { kind: 'picture', alt: 'exports by month', png: new Uint8Array([137, 80, 78, 71]) }
const SHOWN = ['attachment://chart-1.png']

const { begin } = useScenes()

it('a picture goes along with an answer, deferred or not, and with a post', async () => {
  const handle = async ({ text }: { text: string }) => {
    if (text === 'slow') await settle(80)
    return replyOf(text, PICTURE)
  }
  const { people, channel, seen, adapter } = await begin(createEchoBot({ handle }).bot, { deferAfterMs: 30 })
  people.slash({ channel }, 'ask', { question: 'at once' })
  people.slash({ channel }, 'ask', { question: 'slow' })
  people.mention(channel, 'mentioned')
  await adapter.send(`discord:${channel}`, replyOf('posted', PICTURE))
  await until(() => seen().length === 4)
  expect(seen().map(({ pictures }) => pictures)).toEqual([SHOWN, SHOWN, SHOWN, SHOWN])
})

it('an edit takes the picture of the answer before away', async () => {
  const { channel, seen, adapter, requests } = await begin()
  const ref = await adapter.send(`discord:${channel}`, replyOf('with', PICTURE))
  await adapter.edit(ref, replyOf('without'))
  expect(seen()[0]).toMatchObject({ text: 'without', pictures: [] })
  expect(requests.at(-1)?.body).toMatchObject({ attachments: [] })
})
