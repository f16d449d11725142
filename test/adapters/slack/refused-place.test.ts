import { afterEach, describe, expect, it } from 'vitest'
import { replyOf } from '../../contracts/adapter.contract.ts'
import { createFakeBot } from '../../support/slack/bot.ts'
import { hurried, type Office, openedOffice } from '../../support/slack/harness.ts'

describe('a scheduled post that Slack refuses', { timeout: 20_000 }, () => {
  let office: Office
  afterEach(() => office.close())

  const refusedWith = async (word: string): Promise<unknown> => {
    office = await openedOffice(createFakeBot(), { options: { wait: hurried } })
    office.slack.faults.refuse.set('chat.postMessage', word)
    return office.adapter.send('slack:T0TEAM:C0TRADE', replyOf('slot'), { nonce: 'n1' }).then(
      () => undefined,
      (error) => error,
    )
  }

  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])(
    'because of its channel says so, so that its owner is told: %s',
    async (word) => {
      expect(await refusedWith(word)).toMatchObject({
        code: 'channel_refused',
        message: expect.stringContaining(word),
      })
    },
  )

  it.each(['internal_error', 'token_revoked', 'msg_too_long'])(
    'for another reason is left to be tried again: %s',
    async (word) => {
      const error = await refusedWith(word)
      expect(error).toBeInstanceOf(Error)
      expect(error).not.toHaveProperty('code', 'channel_refused')
    },
  )

  it('because the workspace took its permission back says so, too', async () => {
    office = await openedOffice(createFakeBot(), {
      options: {
        wait: hurried,
        workspaces: { kind: 'many', clientId: '1.2', clientSecret: 'c', stateSecret: 's', installPort: 0 },
      },
    })
    const sent = office.adapter.send('slack:T0GONE:C0TRADE', replyOf('slot'), { nonce: 'n1' })
    await expect(sent).rejects.toMatchObject({ code: 'channel_refused' })
  })
})
