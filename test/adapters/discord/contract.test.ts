import { createDiscordAdapter } from '../../../src/adapters/discord/adapter.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { adapterContract } from '../../contracts/adapter.contract.ts'
import { ANNA } from '../../support/discord/people.ts'
import { startStandIn, TOKEN } from '../../support/discord/stand-in.ts'

const clock = { now: () => new Date() }
const quiet = { info() {}, warn() {}, error() {} }

adapterContract('discord', async () => {
  const discord = await startStandIn()
  return {
    adapter: createDiscordAdapter({
      token: TOKEN,
      clock,
      log: quiet,
      store: createMemoryStore(clock),
      rest: { api: discord.url },
    }),
    conversation: `discord:${discord.channel}`,
    user: ANNA,
    ask: async (text) => void discord.people.mention(discord.channel, text),
    seen: discord.seen,
    close: discord.close,
  }
})
