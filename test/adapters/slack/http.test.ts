import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { SlackOptions } from '../../../src/adapters/slack/options.ts'
import { createFakeBot } from '../../support/slack/bot.ts'
import type { Json } from '../../support/slack/check.ts'
import { freePort, type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { eventBody, MENTION, mentionEvent, writing } from '../../support/slack/people.ts'
import { TEAM, TOKENS } from '../../support/slack/world.ts'

const OAUTH: SlackOptions['workspaces'] = {
  kind: 'many',
  clientId: '1.2',
  clientSecret: 'client-secret',
  stateSecret: 'state-secret',
}

describe('Slack by HTTP', () => {
  let office: Office
  let port: number
  afterEach(() => office.close())

  const begin = async (workspaces?: SlackOptions['workspaces']) => {
    port = await freePort()
    office = await openedOffice(createFakeBot(), {
      options: {
        connection: { kind: 'http', signingSecret: TOKENS.secret, port },
        ...(workspaces ? { workspaces } : {}),
      },
    })
    return office.slack
  }

  const call = (body: Json, { secret = TOKENS.secret, headers = {} } = {}): Promise<Response> => {
    const text = JSON.stringify(body)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex')}`
    return fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
        ...headers,
      },
    })
  }

  const standing = (count: number) => patiently(() => expect(office.slack.messages).toHaveLength(count))

  it('answers a signed event, and its retries once', async () => {
    const slack = await begin()
    const body = eventBody(mentionEvent(writing(slack, `${MENTION} US imports July`)))
    expect((await call(body)).status).toBe(200)
    await call(body, { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } })
    await call(body, { headers: { 'x-slack-retry-num': '2', 'x-slack-retry-reason': 'http_timeout' } })
    await new Promise((resolve) => setTimeout(resolve, 60))
    await standing(1)
  })

  it('turns away what Slack did not sign', async () => {
    const slack = await begin()
    const body = eventBody(mentionEvent(writing(slack, `${MENTION} US imports July`)))
    expect((await call(body, { secret: 'guessed' })).status).toBe(401)
    await standing(0)
  })

  it('proves its address to Slack', async () => {
    await begin()
    const response = await call({ type: 'url_verification', challenge: 'abc' })
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })

  describe('in many workspaces', () => {
    /** Follows the two pages of an install: our own, which sets a cookie, and the way back from Slack's. */
    const install = async () => {
      const page = await fetch(`http://127.0.0.1:${port}/slack/install`)
      const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
      const state = /state=([^&"]+)/.exec(await page.text())?.[1] ?? ''
      return fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?code=right-code&state=${state}`, {
        headers: { cookie },
      })
    }

    const ask = async () => call(eventBody(mentionEvent(writing(office.slack, `${MENTION} US imports July`))))

    it('answers where it was installed, and keeps the installation in the store', async () => {
      await begin(OAUTH)
      await ask()
      await standing(0)
      expect((await install()).status).toBe(200)
      expect(await office.store.list('slack-install:')).toHaveLength(1)
      await ask()
      await standing(1)
    })

    it.each([
      ['app_uninstalled', { type: 'app_uninstalled' }],
      ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }],
    ])('forgets the token after %s', async (_, event) => {
      await begin(OAUTH)
      await install()
      await call({ ...eventBody(event), team_id: TEAM })
      await patiently(async () => expect(await office.store.list('slack-install:')).toHaveLength(0))
      await ask()
      await new Promise((resolve) => setTimeout(resolve, 60))
      await standing(0)
    })
  })
})
