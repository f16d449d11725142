import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { SCOPES } from '../../src/adapters/slack/start-check.ts'
import { mention } from '../support/slack/people.ts'
import { startSlackStandIn } from '../support/slack/stand-in.ts'
import { TOKENS } from '../support/slack/world.ts'
import { startProgram } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tallyman-refused-'))
afterAll(() => rmSync(folder, { recursive: true }))

const patiently = (assertion: () => void) => vi.waitFor(assertion, { timeout: 50_000, interval: 50 })

it('a channel of Slack that does not take a post any more switches its subscription off, and the owner is told', async () => {
  const slack = await startSlackStandIn(SCOPES)
  const { child, ended, err } = startProgram(['start'], {
    TALLYMAN_STATE: join(folder, 'state.db'),
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: slack.apiUrl,
    SLACK_MANAGERS: 'everyone',
  })
  await patiently(() => expect(err()).toContain('program.started'))
  await mention(slack, 'subscribe to YTD change every Monday at 8am UTC')
  await patiently(() => expect(slack.seen().at(-1)?.text).toContain('Subscribed: s'))
  const [id] = /\bs[346789bcdfghjkmnpqrtvwx]{5}\b/.exec(slack.seen().at(-1)!.text)!
  const { channel } = slack.messages.at(-1)!

  await mention(slack, `subscribe test ${id}`)
  slack.closed.add(channel)
  await mention(slack, `subscribe test ${id}`)
  const direct = () => slack.messages.filter((message) => message.channel !== channel)
  await patiently(() =>
    expect(direct().map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('I may no longer post in the channel of your subscription'),
      ]),
    ),
  )
  expect(err()).toContain('channel_refused')
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  await slack.close()
}, 120_000)
