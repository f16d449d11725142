import { createDiscordAdapter, type DiscordOptions } from '../../../src/adapters/discord/adapter.ts'
import type { Log } from '../../../src/bot/ports.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { TOKEN } from './stand-in.ts'

const clock = { now: () => new Date() }
const quiet: Log = { info() {}, warn() {}, error() {} }

/** The adapter in front of a stand-in, with a store of its own and nothing to say. */
export const createAdapterAt = (api: string, more: Partial<DiscordOptions> = {}) =>
  createDiscordAdapter({
    token: TOKEN,
    clock,
    log: quiet,
    store: createMemoryStore(more.clock ?? clock),
    rest: { api },
    ...more,
  })
