import { adapterContract } from '../../contracts/adapter.contract.ts'
import { createAdapterAt } from '../../support/discord/adapter.ts'
import { ANNA } from '../../support/discord/people.ts'
import { startStandIn } from '../../support/discord/stand-in.ts'

adapterContract('discord', async () => {
  const discord = await startStandIn()
  return {
    adapter: createAdapterAt(discord.url),
    conversation: `discord:${discord.channel}`,
    user: ANNA,
    ask: async (text) => void discord.people.mention(discord.channel, text),
    seen: discord.seen,
    close: discord.close,
  }
})
