import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SCOPES } from '../../../src/adapters/slack/start-check.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { createFakeBot } from '../../support/slack/bot.ts'
import type { Json } from '../../support/slack/check.ts'
import { freePort, type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import {
  ASKER,
  actionOf,
  eventBody,
  MENTION,
  mentionEvent,
  messageEvent,
  writing,
} from '../../support/slack/people.ts'
import type { SlackStandIn } from '../../support/slack/stand-in.ts'
import { startSlackStandIn } from '../../support/slack/stand-in.ts'
import { TEAM, TOKENS } from '../../support/slack/world.ts'

/** Three replicas that share a store, each called by Slack with the same thing at the same moment. */
describe('replicas', () => {
  let slack: SlackStandIn
  let offices: Office[]
  let ports: number[]

  beforeEach(async () => {
    slack = await startSlackStandIn(SCOPES)
    const store = createMemoryStore({ now: () => new Date() })
    ports = [await freePort(), await freePort(), await freePort()]
    offices = await Promise.all(
      ports.map((port) =>
        openedOffice(createFakeBot(), {
          slack,
          store,
          options: { connection: { kind: 'http', signingSecret: TOKENS.secret, port } },
        }),
      ),
    )
  })
  afterEach(async () => {
    await Promise.all(offices.map((office) => office.close()))
    await slack.close()
  })

  const call = (port: number, text: string, type: string): Promise<Response> => {
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = `v0=${createHmac('sha256', TOKENS.secret).update(`v0:${timestamp}:${text}`).digest('hex')}`
    return fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
      },
    })
  }
  const toAll = async (text: string, type: string) => {
    const responses = await Promise.all(
      ports.flatMap((port) => [call(port, text, type), call(port, text, type)]),
    )
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200))
  }
  const event = (body: Json) => toAll(JSON.stringify(eventBody(body)), 'application/json')
  const form = (fields: Record<string, string>) =>
    toAll(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded')
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100))
  const standing = async (count: number) => {
    await patiently(() => expect(slack.messages.length).toBeGreaterThanOrEqual(count))
    await settled()
    expect(slack.messages).toHaveLength(count)
  }

  it('answer a mention once, told to each of them twice and as a message, too', async () => {
    const written = writing(slack, `${MENTION} US imports July`)
    await Promise.all([event(mentionEvent(written)), event(messageEvent(written))])
    await standing(1)
  })

  it('answer a slash command once', async () => {
    await form({
      command: '/trade',
      text: 'US imports July',
      team_id: TEAM,
      channel_id: 'C0TRADE',
      user_id: ASKER,
      trigger_id: 'one-trigger',
      response_url: `${slack.baseUrl}/response/C0TRADE/${ASKER}/one`,
    })
    await standing(1)
  })

  it('answer a tap once', async () => {
    await event(mentionEvent(writing(slack, `${MENTION} US imports July`)))
    await standing(1)
    const [answer] = slack.messages
    const payload = {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: ASKER, team_id: TEAM },
      trigger_id: 't',
      channel: { id: 'C0TRADE' },
      container: { type: 'message', message_ts: answer!.ts, channel_id: 'C0TRADE', is_ephemeral: false },
      message: { ts: answer!.ts, thread_ts: answer!.thread },
      response_url: `${slack.baseUrl}/response/C0TRADE/${ASKER}/tap`,
      actions: [actionOf(answer!.blocks, 'By month')],
    }
    await form({ payload: JSON.stringify(payload) })
    await standing(2)
  })

  it('post once for one nonce, one after the other', async () => {
    const reply = { status: 'answered', blocks: [], text: 'slot', silent: false, private: false } as const
    for (const { adapter } of offices) await adapter.send(`slack:${TEAM}:C0TRADE`, reply, { nonce: 'n' })
    await standing(1)
  })
})
