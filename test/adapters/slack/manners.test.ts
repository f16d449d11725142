import { afterEach, describe, expect, it } from 'vitest'
import type { Bot } from '../../../src/bot/ports.ts'
import { answerTo, createFakeBot } from '../../support/slack/bot.ts'
import { type Office, type OfficeOptions, openedOffice, patiently } from '../../support/slack/harness.ts'
import {
  change,
  deliver,
  deliverOnce,
  MENTION,
  mention,
  mentionEvent,
  messageEvent,
  takeBack,
  tap,
  write,
  writing,
} from '../../support/slack/people.ts'
import { BOT } from '../../support/slack/world.ts'

describe('manners in Slack', () => {
  let office: Office
  let bot: ReturnType<typeof createFakeBot>
  afterEach(() => office.close())

  const begin = async (overrides: Partial<Bot> = {}, given: OfficeOptions = {}) => {
    bot = createFakeBot(overrides)
    office = await openedOffice(bot, given)
    return office.slack
  }
  const standing = (count: number) =>
    patiently(() => {
      expect(office.slack.messages).toHaveLength(count)
      return office.slack.messages
    })
  const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

  it('answers a mention once, though Slack tells of it twice', async () => {
    const slack = await begin()
    await mention(slack, 'US imports July')
    await settled()
    expect(slack.messages).toHaveLength(1)
  })

  it('answers an event that is delivered three times once', async () => {
    const slack = await begin()
    const event = mentionEvent(writing(slack, `${MENTION} US imports July`))
    await deliver(slack, event)
    await deliver(slack, event, { retry_attempt: 1, retry_reason: 'timeout' })
    await deliver(slack, event, { retry_attempt: 2, retry_reason: 'timeout' })
    await settled()
    expect(slack.messages).toHaveLength(1)
    expect(bot.heard).toHaveLength(1)
  })

  it('answers once where a repeated delivery reaches another replica', async () => {
    const slack = await begin()
    const event = mentionEvent(writing(slack, `${MENTION} US imports July`))
    await deliver(slack, event)
    await standing(1)
    await office.adapter.stop()
    const other = await openedOffice(bot, { slack, store: office.store })
    await deliver(slack, event, { retry_attempt: 1, retry_reason: 'timeout' })
    await settled()
    expect(slack.messages).toHaveLength(1)
    await other.close()
  })

  it('acknowledges within three seconds however long the answer takes', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slack = await begin({ handle: async ({ text }) => held.then(() => answerTo(text)) })
    const { afterMs } = await deliverOnce(slack, mentionEvent(writing(slack, `${MENTION} slow`)))
    expect(afterMs).toBeLessThan(3_000)
    release()
    await standing(1)
  })

  it('takes its own name out of the question and leaves other markup alone', async () => {
    const slack = await begin()
    await mention(slack, 'exports to <https://x.example|Japan> &amp; <@U0OTHER>')
    await standing(1)
    expect(bot.heard[0]?.text).toBe('exports to <https://x.example|Japan> &amp; <@U0OTHER>')
  })

  it('ignores itself and other bots', async () => {
    const slack = await begin()
    await deliver(
      slack,
      messageEvent(writing(slack, 'US imports July', { user: BOT.user, channel: 'D0ASKER' })),
    )
    await deliver(slack, {
      ...messageEvent(writing(slack, 'US imports', { channel: 'D0ASKER' })),
      bot_id: 'B0OTHER',
    })
    await deliver(slack, { ...mentionEvent(writing(slack, `${MENTION} US imports`)), bot_id: 'B0OTHER' })
    await deliver(
      slack,
      messageEvent(writing(slack, 'Reminder: US imports July', { user: 'USLACKBOT', channel: 'D0ASKER' })),
    )
    await deliver(slack, {
      type: 'message',
      subtype: 'channel_join',
      channel: 'C0TRADE',
      user: 'U1',
      ts: '1.1',
      text: 'joined',
    })
    await settled()
    expect(bot.heard).toHaveLength(0)
  })

  it('is silent in a thread it has not spoken in', async () => {
    const slack = await begin()
    await write(slack, 'and Japan?', { thread_ts: '1769999999.000001' })
    await write(slack, 'US imports July')
    await settled()
    expect(bot.heard).toHaveLength(0)
  })

  it('is silent to small talk in a channel and not in a direct message', async () => {
    const slack = await begin({ handle: async () => answerTo('thanks', { silent: true, status: 'help' }) })
    await mention(slack, 'thanks')
    await write(slack, 'thanks', { channel: 'D0ASKER' })
    const [line] = await standing(1)
    expect(line?.channel).toBe('D0ASKER')
  })

  it('tells a private reply to the asker alone', async () => {
    const slack = await begin({ handle: async () => answerTo('oops', { private: true }) })
    const question = await mention(slack, 'oops')
    const [line] = await standing(1)
    expect(line).toMatchObject({ ephemeral: question.user, thread: undefined })
  })

  it('changes the answer when the question is edited', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await change(slack, question, `${MENTION} US imports June`)
    await patiently(() => expect(slack.messages[0]?.text).toBe('Answer to: US imports June'))
    expect(slack.messages).toHaveLength(1)
    expect(bot.heard[1]).toMatchObject({ text: 'US imports June', replaces: true, surface: 'mention' })
  })

  it('answers once where Slack tells of an edit as a mention, too', async () => {
    const slack = await begin()
    const question = await write(slack, 'US imports July')
    await change(slack, question, `${MENTION} US imports July`)
    await deliver(slack, mentionEvent({ ...question, text: `${MENTION} US imports July` }))
    await settled()
    expect(slack.messages).toHaveLength(1)
  })

  it.each(['C0TRADE', 'D0ASKER'])(
    'calls only the last question of a conversation replaced (%s)',
    async (channel) => {
      const slack = await begin()
      const first = await mention(slack, 'US imports July', { channel })
      await standing(1)
      const thread = channel.startsWith('D') ? {} : { thread_ts: first.ts }
      const second = await mention(slack, 'and Japan?', { channel, ...thread })
      await standing(2)
      await patiently(async () => expect(await office.store.list('slack-answer:')).toHaveLength(2))
      await change(slack, second, `${MENTION} and Germany?`)
      await change(slack, first, `${MENTION} US imports June`)
      await patiently(() => expect(bot.heard).toHaveLength(4))
      expect(bot.heard.map(({ replaces }) => replaces ?? false)).toEqual([false, false, true, false])
    },
  )

  it('does not take a preview that Slack adds for an edit', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await change(slack, question, question.text)
    await settled()
    expect(bot.heard).toHaveLength(1)
  })

  it('answers a question that an edit made into one', async () => {
    const slack = await begin()
    const question = await write(slack, 'US imports July')
    await change(slack, question, `${MENTION} US imports July`)
    const [answer] = await standing(1)
    expect(answer?.thread).toBe(question.ts)
  })

  it('takes the answer away when an edit leaves nothing to answer', async () => {
    const slack = await begin({
      handle: async ({ text }) => (text === 'thanks' ? undefined : answerTo(text)),
    })
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await change(slack, question, `${MENTION} thanks`)
    await standing(0)
  })

  it.each(['gone', 'stone'] as const)('leaves no trace of a question that is deleted (%s)', async (how) => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await patiently(async () => expect(await office.store.list('slack-recent:')).toHaveLength(1))
    await takeBack(slack, question, how)
    await standing(0)
    await patiently(async () => expect(await office.store.list('slack-recent:')).toHaveLength(0))
    expect(await office.store.list('slack-answer:')).toHaveLength(0)
    expect(bot.heard[1]).toMatchObject({ text: '', replaces: true, surface: 'follow_up' })
  })

  it('keeps no vote on an answer whose question is deleted, for it holds the question', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    const other = await mention(slack, 'top buyers')
    const answers = [...(await standing(2))]
    for (const answer of answers) await tap(slack, answer, 'good', 'U0OTHER')
    await patiently(async () => expect(await office.store.list('slack-feedback:')).toHaveLength(2))
    await takeBack(slack, question, 'stone')
    await patiently(async () => expect(await office.store.list('slack-feedback:')).toHaveLength(1))
    await takeBack(slack, other, 'stone')
    await patiently(async () => expect(await office.store.list('slack-feedback:')).toHaveLength(0))
    const kept = JSON.stringify(await office.store.list(''))
    for (const words of ['US imports July', 'top buyers']) expect(kept).not.toContain(words)
  })

  it('leaves a thread whose question is deleted to the people in it', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await patiently(async () => expect(await office.store.list('slack-last:')).toHaveLength(1))
    await takeBack(slack, question, 'stone')
    await patiently(async () => expect(await office.store.list('slack-last:')).toHaveLength(0))
    await write(slack, 'and Japan?', { thread_ts: question.ts })
    await settled()
    expect(slack.messages).toHaveLength(0)
  })

  it('answers a thread in the order it was asked', async () => {
    const slack = await begin({
      handle: async ({ text }) => {
        await new Promise((resolve) => setTimeout(resolve, text === 'first' ? 40 : 1))
        return answerTo(text)
      },
    })
    const thread_ts = '1769999999.000001'
    await Promise.all(['first', 'second', 'third'].map((text) => mention(slack, text, { thread_ts })))
    const answers = await standing(3)
    expect(answers.map(({ text }) => text)).toEqual(
      ['first', 'second', 'third'].map((text) => `Answer to: ${text}`),
    )
  })

  it('answers only in the channels it may, and says so once to who asks elsewhere', async () => {
    const slack = await begin({}, { options: { allowedChannels: ['C0TRADE'] } })
    await mention(slack, 'US imports July')
    await mention(slack, 'US imports July', { channel: 'C0OTHER' })
    await write(slack, 'US imports July', { channel: 'D0ASKER' })
    const answers = await standing(3)
    expect(answers.find(({ channel }) => channel === 'C0OTHER')?.ephemeral).toBeDefined()
    expect(bot.heard.map(({ channel }) => channel)).toEqual(['C0TRADE', 'D0ASKER'])
  })

  it('asks Slack for a locale only where a number could be read two ways', async () => {
    const slack = await begin()
    slack.locales.set('U0ASKER', 'de-DE')
    await mention(slack, 'US imports July')
    await mention(slack, 'is it above 1.116')
    await standing(2)
    expect(bot.heard.map(({ locale }) => locale)).toEqual([undefined, 'de-DE'])
    expect(slack.accepted('users.info')).toHaveLength(1)
  })
})
