import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Bot } from '../../../src/bot/ports.ts'
import { answerTo, createFakeBot } from '../../support/slack/bot.ts'
import { hurried, type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { change, interact, mention, slash, takeBack, tap, write } from '../../support/slack/people.ts'
import { TEAM } from '../../support/slack/world.ts'

describe('when a way to the person is closed', () => {
  let office: Office
  afterEach(() => office.close())

  const begin = async (overrides: Partial<Bot> = {}) => {
    office = await openedOffice(createFakeBot(overrides), { options: { wait: hurried } })
    return office.slack
  }
  const standing = (count: number) =>
    patiently(() => {
      expect(office.slack.messages).toHaveLength(count)
      return office.slack.messages
    })
  const errors = () => office.records.filter(({ level }) => level === 'error').map(({ event }) => event)
  const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

  const storeFails = (...doings: ('get' | 'set' | 'add' | 'remove' | 'list')[]) => {
    for (const doing of doings) vi.spyOn(office.store, doing).mockRejectedValue(new Error('store down'))
  }

  it('sends a private answer as plain text where its blocks are refused', async () => {
    const slack = await begin()
    const set = slack.faults.refuse
    let refusals = 0
    vi.spyOn(set, 'get').mockImplementation((method) =>
      method === 'response_url' && refusals++ === 0 ? 'invalid_blocks' : undefined,
    )
    await slash(slack, 'US imports July')
    const [answer] = await standing(1)
    expect(answer?.blocks.map(({ type }) => type)).toEqual(['section'])
    expect(errors()).toEqual(['slack.blocks_refused'])
  })

  it.each([
    ['expired_url', 'the address is no good any more'],
    ['unknown', 'Slack says no with a status that says yes'],
  ])('tells a private answer in another way where %s: %s', async (error) => {
    const slack = await begin()
    slack.faults.refuse.set('response_url', error)
    await slash(slack, 'US imports July')
    const [answer] = await standing(1)
    expect(answer).toMatchObject({ ephemeral: 'U0ASKER', text: 'Answer to: US imports July' })
    expect(errors()).toEqual(['slack.respond_failed'])
  })

  it('waits where a private answer meets a rate limit', async () => {
    const slack = await begin()
    let refusals = 0
    vi.spyOn(slack.faults.refuse, 'get').mockImplementation((method) =>
      method === 'response_url' && refusals++ < 2 ? 'ratelimited' : undefined,
    )
    await slash(slack, 'US imports July')
    await standing(1)
    expect(errors()).toEqual([])
  })

  it('answers the shortcut in a direct message between two others in one of its own', async () => {
    const slack = await begin()
    slack.closed.add('D0THEIRS')
    await interact(slack, {
      type: 'view_submission',
      user: { id: 'U0ASKER', team_id: TEAM },
      view: {
        type: 'modal',
        callback_id: 'ask_about_this',
        private_metadata: '{"channel":"D0THEIRS"}',
        id: 'V1',
        hash: 'h',
        state: { values: { question: { value: { value: 'exports May' } } } },
      },
    })
    expect((await standing(1))[0]).toMatchObject({ channel: 'DU0ASKER', text: 'Answer to: exports May' })
  })

  it('says nothing to people who talk among themselves while the store is down', async () => {
    const slack = await begin()
    storeFails('get', 'set', 'add', 'remove', 'list')
    const written = await write(slack, 'lunch?', { thread_ts: '1769999999.000001' })
    await change(slack, written, 'lunch at one?')
    await takeBack(slack, written, 'gone')
    await settled()
    expect(slack.messages).toHaveLength(0)
  })

  it('answers a mention while the store is down, and says nothing of the store', async () => {
    const slack = await begin()
    storeFails('get', 'set', 'add', 'remove', 'list')
    await mention(slack, 'US imports July')
    await patiently(() => expect(errors()).toContain('slack.store_failed'))
    await settled()
    expect(slack.messages.map(({ text }) => text)).toEqual(['Answer to: US imports July'])
  })

  it('says nothing of a failure to who did not name the bot', async () => {
    let fails = false
    const slack = await begin({
      handle: async ({ text }) => {
        if (fails) throw new Error('a bug')
        return answerTo(text)
      },
    })
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await patiently(async () => expect(await office.store.list('slack-last:')).toHaveLength(1))
    fails = true
    await write(slack, 'sounds right', { thread_ts: question.ts })
    await patiently(() => expect(errors()).toEqual(['slack.answer_failed']))
    await settled()
    expect(slack.messages).toHaveLength(1)
  })

  it('answers a tap that cannot be written down', async () => {
    const slack = await begin()
    await mention(slack, 'US imports July')
    const [answer] = await standing(1)
    await patiently(async () => expect(await office.store.list('slack-asker:')).toHaveLength(1))
    storeFails('set')
    await tap(slack, answer!, 'By month')
    await standing(2)
    await settled()
    expect(slack.messages).toHaveLength(2)
  })
})
