import { createDiscordAdapter } from '../../../src/adapters/discord/adapter.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { COMMANDS, createEchoBot, replyOf } from './bot.ts'
import { TOKEN } from './stand-in.ts'

/** One shard as a program of its own: says which process answers. */
const [api = ''] = process.argv.slice(2)
const clock = { now: () => new Date() }

const adapter = createDiscordAdapter({
  token: TOKEN,
  clock,
  store: createMemoryStore(clock),
  log: { info() {}, warn() {}, error: console.error },
  rest: { api },
})
const { bot } = createEchoBot({ handle: async ({ text }) => replyOf(`${process.pid} answers ${text}`) })
await adapter.start(bot, COMMANDS)
process.once('SIGTERM', () => adapter.stop().then(() => process.exit(0)))
