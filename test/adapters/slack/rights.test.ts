import { afterEach, describe, expect, it } from 'vitest'
import { createCommands } from '../../../commands/index.ts'
import type { SlackOptions } from '../../../src/adapters/slack/options.ts'
import { replyOf } from '../../contracts/adapter.contract.ts'
import { createFakeBot, type FakeBot } from '../../support/slack/bot.ts'
import { hurried, type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { mention, slash, write } from '../../support/slack/people.ts'

const commands = createCommands()

describe('who may change what belongs to a channel', () => {
  let office: Office
  let bot: FakeBot
  afterEach(() => office.close())

  const begin = async (options: Partial<SlackOptions> = {}) => {
    bot = createFakeBot()
    office = await openedOffice(bot, { commands, options: { wait: hurried, ...options } })
    return office.slack
  }
  const heard = () =>
    patiently(() => {
      expect(bot.heard).toHaveLength(1)
      return bot.heard[0]!
    })

  const WORDS = [
    'subscribe to summary every Monday at 8am',
    'subscriptions',
    'alert me if exports to the US go below 300 t',
    'notify us when exports are a record',
    'Warn me about exports below 300 t',
    'alerts',
  ]

  it.each(WORDS)('is looked up whatever the words: %s', async (words) => {
    const slack = await begin()
    await mention(slack, words)
    expect((await heard()).mayManage).toBe(false)
  })

  it.each(WORDS)('is looked up after /trade, too: %s', async (words) => {
    const slack = await begin()
    await slash(slack, words)
    expect((await heard()).mayManage).toBe(false)
  })

  it.each(commands.filter(({ manages }) => manages).map(({ name }) => name))(
    'is looked up for the command %s',
    async (name) => {
      const slack = await begin()
      slack.admins.add('U0ASKER')
      await slash(slack, name)
      expect((await heard()).mayManage).toBe(true)
    },
  )

  it('is not asked of Slack for a question', async () => {
    const slack = await begin()
    await mention(slack, 'US imports July')
    expect(await heard()).not.toHaveProperty('mayManage')
    expect(slack.accepted('users.info')).toHaveLength(0)
  })

  it('is the person in a direct message', async () => {
    const slack = await begin()
    await write(slack, 'subscribe to summary every Monday at 8am', { channel: 'D0ASKER' })
    expect(await heard()).toMatchObject({ mayManage: true, alone: true })
  })

  it('hears that no post may be promised in a channel that is not allowed', async () => {
    const slack = await begin({ allowedChannels: ['C0OTHER'] })
    await slash(slack, 'subscribe summary every Monday at 8am')
    expect((await heard()).mayPost).toBe(false)
  })

  it.each([
    ['slack:T0TEAM:C0TRADE', true],
    ['slack:T0TEAM:C0OTHER', false],
    ['slack:T0TEAM:U0ASKER', false],
    ['slack:T0TEAM:D0ASKER', false],
  ])('is no use where a post would go to a channel that is not allowed: %s', async (place, refused) => {
    await begin({ allowedChannels: ['C0OTHER'] })
    const code = await office.adapter.send(place, replyOf('slot')).then(
      () => undefined,
      (error) => error.code,
    )
    expect(code).toBe(refused ? 'channel_refused' : undefined)
  })
})
