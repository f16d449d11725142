import { createAdapterAt } from './adapter.ts'
import { COMMANDS, createEchoBot, replyOf } from './bot.ts'

/** One shard as a program of its own: says which process answers. */
const [api = ''] = process.argv.slice(2)
const adapter = createAdapterAt(api)
const { bot } = createEchoBot({ handle: async ({ text }) => replyOf(`${process.pid} answers ${text}`) })
await adapter.start(bot, COMMANDS)
// Nothing but the adapter keeps this process alive: what it leaves behind would keep it from ending.
process.once('SIGTERM', () => void adapter.stop())
