import { adapterContract } from '../../contracts/adapter.contract.ts'
import { hurried, openOffice } from '../../support/slack/harness.ts'
import { ASKER, mention, write } from '../../support/slack/people.ts'

adapterContract('slack in a channel', async () => {
  const { adapter, slack, close } = await openOffice({ options: { wait: hurried } })
  return {
    adapter,
    conversation: 'slack:T0TEAM:C0TRADE',
    user: ASKER,
    ask: async (text) => void (await mention(slack, text)),
    seen: () => slack.seen(),
    close,
  }
})

adapterContract(
  'slack in a direct message',
  async () => {
    const { adapter, slack, close } = await openOffice({ options: { wait: hurried } })
    return {
      adapter,
      conversation: 'slack:T0TEAM:D0ASKER',
      user: ASKER,
      ask: async (text) => void (await write(slack, text, { channel: 'D0ASKER' })),
      seen: () => slack.seen(),
      close,
    }
  },
  { private: 'a direct message has one reader' },
)
