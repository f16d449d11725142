import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { SCOPES } from '../../src/adapters/slack/start-check.ts'
import { startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { deliver, mention, write } from '../support/slack/people.ts'
import { type SlackStandIn, startSlackStandIn } from '../support/slack/stand-in.ts'
import { TOKENS } from '../support/slack/world.ts'
import { runProgram, startProgram } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tallyman-'))
afterAll(() => rmSync(folder, { recursive: true }))

const patiently = (assertion: () => void) => vi.waitFor(assertion, { timeout: 120_000, interval: 50 })

const second = () => Math.floor(Date.now() / 1_000)

describe('start, with nothing to start', () => {
  it('says what to set, and ends with 2', async () => {
    const { code, err } = await runProgram(['start'])
    expect(code).toBe(2)
    expect(err).toMatch(/SLACK_APP_TOKEN and SLACK_BOT_TOKEN.*DISCORD_TOKEN/s)
  })

  it('names every key that is missing or wrong, and none of their values', async () => {
    const { code, err } = await runProgram([], '', { SLACK_BOT_TOKEN: 'hunter2', DISCORD_SHARDS: '2' })
    expect(code).toBe(2)
    expect(err.match(/[A-Z_]+(?=: expected)/g)).toEqual([
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
      'DISCORD_TOKEN',
    ])
    expect(err).not.toContain('hunter2')
  })
})

describe('start', { timeout: 400_000 }, () => {
  let slack: SlackStandIn | undefined
  let discord: Awaited<ReturnType<typeof startStandIn>> | undefined

  afterEach(async () => {
    await slack?.close()
    await discord?.close()
    slack = undefined
    discord = undefined
  })

  const state = (name: string) => ({ TALLYMAN_STATE: join(folder, name, 'state.db') })

  it('answers on Slack and on Discord, keeps its state, and ends with 0 when told to', async () => {
    slack = await startSlackStandIn(SCOPES)
    discord = await startStandIn()
    const { child, ended, err } = startProgram(['start'], {
      ...state('both'),
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      SLACK_MANAGERS: 'everyone',
    })
    await patiently(() => expect(err()).toContain('program.started'))
    await mention(slack, 'US imports July 2025')
    await patiently(() => expect(slack?.seen()[0]?.text).toContain('619 t'))
    const seen = () => slack?.seen().map(({ text }) => text) ?? []
    await mention(slack, 'subscribe to YTD change every Monday at 8am UTC')
    await patiently(() => expect(seen().at(-1)).toContain('Subscribed: s'))
    const [id] = /\bs[346789bcdfghjkmnpqrtvwx]{5}\b/.exec(seen().at(-1)!)!
    await mention(slack, `subscribe test ${id}`)
    await patiently(() => expect(seen().filter((text) => text.includes('16,001 t'))).toHaveLength(1))
    const tested = second()
    await mention(slack, 'alert exports to the US above 1,000 t')
    await patiently(() => expect(seen().at(-1)).toContain('Alert a'))
    const opened = {
      type: 'app_home_opened',
      user: 'U0ASKER',
      channel: 'D0ASKER',
      tab: 'home',
      event_ts: '1.1',
    }
    await deliver(slack, opened)
    await patiently(() => expect(slack?.views.size).toBe(1))
    const home = JSON.stringify([...slack.views.values()])
    // what is held and until when, recent questions, subscriptions and alerts with their channel, help
    for (const part of [
      'March 2026',
      'US imports July 2025',
      `${id}, “YTD change”`,
      'above 1,000 t',
      '/trade top',
    ])
      expect(home).toContain(part)
    expect(home.match(/"channel_id":"C0TRADE"/g)).toHaveLength(2)
    // The bot is thrown out of the channel: its owner is told, and the subscription is off.
    slack.closed.add('C0TRADE')
    await patiently(() => expect(second()).toBeGreaterThan(tested)) // two tests in one second are one
    await write(slack, `subscribe test ${id}`, { channel: 'D0ASKER' })
    const told = () => slack?.messages.filter(({ channel }) => channel === 'DU0ASKER').map(({ text }) => text)
    await patiently(() => expect(told()).toEqual([expect.stringContaining(id!)]))
    child.kill('SIGTERM')
    const { code, err: log } = await ended
    expect(code).toBe(0)
    expect(log).toContain('channel_refused')
    expect(log).toContain('program.stopped')
    expect(log).toContain('discord.commands_registered')
    for (const line of log.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
    for (const secret of [TOKENS.bot, TOKENS.app, TOKEN]) expect(log).not.toContain(secret)
  })

  it('names each token that its platform does not accept, after one start', async () => {
    slack = await startSlackStandIn(SCOPES)
    discord = await startStandIn()
    const { code, err } = await runProgram(['start'], '', {
      ...state('wrong'),
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: 'xapp-wrong',
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: 'wrong',
      DISCORD_API_URL: discord.url,
    })
    expect(code).toBe(2)
    expect(err).toMatch(/- SLACK_BOT_TOKEN: Slack does not accept it/)
    expect(err).toMatch(/- SLACK_APP_TOKEN: Slack does not accept it/)
    expect(err).toMatch(/- .*DISCORD_TOKEN/)
    expect(err).not.toContain('xoxb-wrong')
  })
})
