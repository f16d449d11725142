import { createServer } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSlackAdapter } from '../../../src/adapters/slack/adapter.ts'
import { SCOPES } from '../../../src/adapters/slack/start-check.ts'
import type { Bot } from '../../../src/bot/ports.ts'
import { replyOf } from '../../contracts/adapter.contract.ts'
import { answerTo, createFakeBot } from '../../support/slack/bot.ts'
import {
  freePort,
  hurried,
  type Office,
  type OfficeOptions,
  openedOffice,
  openOffice,
  patiently,
} from '../../support/slack/harness.ts'
import { deliver, MENTION, mention, mentionEvent, writing } from '../../support/slack/people.ts'
import { TOKENS } from '../../support/slack/world.ts'

describe('when Slack fails', { timeout: 20_000 }, () => {
  let office: Office
  afterEach(() => office.close())

  const begin = async (overrides: Partial<Bot> = {}, given: OfficeOptions = {}) => {
    office = await openedOffice(createFakeBot(overrides), {
      ...given,
      options: { wait: hurried, reference: () => 'ref12345', ...given.options },
    })
    return office.slack
  }
  const standing = (count: number) =>
    patiently(() => {
      expect(office.slack.messages).toHaveLength(count)
      return office.slack.messages
    })
  const errors = () => office.records.filter(({ level }) => level === 'error')

  it('comes back when Slack says how long to wait', async () => {
    const slack = await begin()
    let refusals = 0
    slack.faults.rateLimited = (method) => method === 'chat.postMessage' && refusals++ < 3
    await mention(slack, 'US imports July')
    await standing(1)
    expect(errors()).toEqual([])
  })

  it('gives up on a person who would wait too long, and says so', async () => {
    const slack = await begin({}, { options: { patienceMs: 1_500 } })
    slack.faults.rateLimited = (method) => method === 'chat.postMessage'
    await mention(slack, 'US imports July')
    const [line] = await standing(1)
    expect(line?.ephemeral).toBeDefined()
    expect(errors()).toHaveLength(1)
  })

  it('makes of an error one line with a reference and one record with the same', async () => {
    const slack = await begin()
    slack.faults.refuse.set('chat.postMessage', 'restricted_action')
    await mention(slack, 'US imports July')
    const [line] = await standing(1)
    expect(line).toMatchObject({ ephemeral: 'U0ASKER' })
    expect(line?.text).toContain('(reference ref12345)')
    expect(errors()).toHaveLength(1)
    expect(errors()[0]).toMatchObject({
      event: 'slack.answer_failed',
      about: { reference: 'ref12345', code: 'restricted_action' },
    })
  })

  it('tells in a direct message what it may not tell in the channel', async () => {
    const slack = await begin()
    slack.closed.add('C0TRADE')
    await mention(slack, 'US imports July')
    const [line] = await standing(1)
    expect(line).toMatchObject({ channel: 'DU0ASKER' })
    expect(errors()).toHaveLength(1)
  })

  it('tells of a bug in the bot as of any other error', async () => {
    const slack = await begin({ handle: () => Promise.reject(new Error('a bug')) })
    await mention(slack, 'US imports July')
    expect((await standing(1))[0]?.text).toContain('ref12345')
    expect(errors()[0]?.about.message).toBe('a bug')
  })

  it('sends plain text where Slack will not have the blocks', async () => {
    const slack = await begin()
    let refusals = 0
    const refuse = slack.faults.refuse
    vi.spyOn(refuse, 'get').mockImplementation((method) =>
      method === 'chat.postMessage' && refusals++ === 0 ? 'invalid_blocks' : undefined,
    )
    await mention(slack, 'US imports July')
    await standing(1)
    expect(slack.seen()[0]?.text).toBe('Answer to: US imports July')
    expect(errors().map(({ event }) => event)).toEqual(['slack.blocks_refused'])
  })

  it.each(['after', 'before'] as const)(
    'posts once where the line breaks %s Slack has the message',
    async (when) => {
      const slack = await begin()
      let broken = 0
      slack.faults.breakOff = (method) => (method === 'chat.postMessage' && broken++ === 0 ? when : undefined)
      await mention(slack, 'US imports July')
      await patiently(async () => expect(await office.store.list('slack-answer:')).toHaveLength(1))
      expect(slack.messages).toHaveLength(1)
      expect(errors()).toEqual([])
    },
  )

  it('leaves a picture out that Slack does not take, and answers', async () => {
    const picture = { kind: 'picture' as const, alt: 'Exports', png: new Uint8Array([1]) }
    const slack = await begin({
      handle: async () => answerTo('x', { blocks: [...answerTo('x').blocks, picture] }),
    })
    slack.faults.refuse.set('files.getUploadURLExternal', 'storage_limit_reached')
    await mention(slack, 'chart')
    await standing(1)
    expect(errors().map(({ event }) => event)).toEqual(['slack.picture_failed'])
  })

  it('sends nothing private that nobody is named for', async () => {
    await begin()
    await expect(
      office.adapter.send('slack:T0TEAM:C0TRADE', replyOf('secret'), { private: true }),
    ).rejects.toThrow('somebody to see it')
    await standing(0)
  })

  it('answers without the store, twice at worst rather than never', async () => {
    const slack = await begin()
    vi.spyOn(office.store, 'add').mockRejectedValue(new Error('down'))
    const event = mentionEvent(writing(slack, `${MENTION} US imports July`))
    await deliver(slack, event)
    await deliver(slack, event)
    await standing(1)
    expect(errors().map(({ event }) => event)).toEqual(['slack.store_failed'])
  })

  it('keeps scheduled posts in a channel a second apart', async () => {
    const waits: number[] = []
    const slack = await begin({}, { options: { wait: async (ms) => void waits.push(ms) } })
    await Promise.all([1, 2, 3].map((n) => office.adapter.send('slack:T0TEAM:C0TRADE', replyOf(`post ${n}`))))
    await office.adapter.send('slack:T0TEAM:C0OTHER', replyOf('elsewhere'))
    expect(waits).toHaveLength(2)
    for (const ms of waits) expect(ms).toBeGreaterThan(900)
    expect(slack.messages.map(({ text }) => text)).toEqual(['post 1', 'post 2', 'post 3', 'elsewhere'])
  })

  it('finds a post by its nonce that was made and never confirmed', async () => {
    const slack = await begin()
    const { id } = await office.adapter.send('slack:T0TEAM:C0TRADE', replyOf('slot'), { nonce: 'n1' })
    // A replica that died between Slack's answer and its own note leaves the claim alone.
    await office.store.set('slack-sent:n1', 'begun')
    const again = await office.adapter.send('slack:T0TEAM:C0TRADE', replyOf('slot'), { nonce: 'n1' })
    expect(again.id).toBe(id)
    expect(slack.messages).toHaveLength(1)
  })
})

describe('starting', { timeout: 20_000 }, () => {
  const startWith = async (options: OfficeOptions['options'], scopes?: readonly string[]) => {
    const office = await openOffice(options ? { options } : {})
    if (scopes) office.slack.scopes = scopes
    const error = await office.adapter.start(createFakeBot(), []).then(
      () => undefined,
      (reason) => reason,
    )
    await office.close()
    return { error, records: office.records }
  }

  it('names every wrong token at once, and what to check', async () => {
    const { error } = await startWith({
      connection: { kind: 'socket', appToken: 'xapp-wrong' },
      workspaces: { kind: 'one', botToken: 'xoxb-wrong' },
    })
    expect(error).toMatchObject({ code: 'slack_start' })
    expect(error.faults).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN: Slack does not accept it (invalid_auth)'),
      expect.stringContaining('SLACK_APP_TOKEN: Slack does not accept it (invalid_auth)'),
    ])
  })

  it('warns of the scopes a token lacks, and starts', async () => {
    const { error, records } = await startWith(
      {},
      SCOPES.filter((scope) => scope !== 'users:read'),
    )
    expect(error).toBeUndefined()
    expect(records[0]).toMatchObject({ event: 'slack.scopes_missing', about: { missing: ['users:read'] } })
  })

  it('waits where Slack is asked too often by replicas that start together', async () => {
    const office = await openOffice({ options: { wait: hurried } })
    let calls = 0
    office.slack.faults.rateLimited = (method) => method === 'apps.connections.open' && ++calls < 3
    await office.adapter.start(createFakeBot(), [])
    await office.close()
    expect(calls).toBeGreaterThan(2)
  })

  it('blames no token where Slack asks to wait for too long', async () => {
    const office = await openOffice({ options: { wait: hurried } })
    office.slack.faults.rateLimited = () => true
    const faults = await office.adapter.start(createFakeBot(), []).catch((error) => error.faults)
    await office.close()
    expect(faults).toHaveLength(2)
    for (const fault of faults) expect(fault).toContain('Slack asks to wait')
  })

  it('names the port that another program has', async () => {
    const port = await freePort()
    const taken = createServer().listen(port)
    const { error } = await startWith({ connection: { kind: 'http', signingSecret: TOKENS.secret, port } })
    taken.close()
    expect(error).toMatchObject({ code: 'slack_start', faults: [expect.stringContaining('SLACK_PORT')] })
  })

  it('says that Slack cannot be reached rather than blaming a token', async () => {
    const adapter = createSlackAdapter({
      connection: { kind: 'socket', appToken: TOKENS.app },
      workspaces: { kind: 'one', botToken: TOKENS.bot },
      store: (await openOffice()).store,
      log: { info() {}, warn() {}, error() {} },
      clock: { now: () => new Date() },
      slackApiUrl: 'http://127.0.0.1:9/api/',
      wait: hurried,
    })
    await expect(adapter.start(createFakeBot(), [])).rejects.toThrow('could not be reached')
  })

  it('writes no token to the log, whatever happens', async () => {
    const office = await openedOffice(createFakeBot())
    office.slack.faults.refuse.set('chat.postMessage', 'xoxb-1-right is not xapp-1-right')
    await mention(office.slack, 'US imports July')
    await patiently(() => expect(office.records.some(({ level }) => level === 'error')).toBe(true))
    office.slack.socket.disconnect('drop')
    await patiently(() => expect(office.slack.socket.connections).toBe(2))
    await office.close()
    const written = JSON.stringify(office.records)
    for (const secret of [TOKENS.bot, TOKENS.app]) expect(written).not.toContain(secret)
  })
})
