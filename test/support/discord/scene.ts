import { afterEach, expect, vi } from 'vitest'
import type { createDiscordAdapter, DiscordOptions } from '../../../src/adapters/discord/adapter.ts'
import type { Bot, Log, Store } from '../../../src/bot/ports.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { createAdapterAt } from './adapter.ts'
import { COMMANDS, createEchoBot } from './bot.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

/** A test here waits for what must happen, not for a clock; a busy machine only makes it longer. */
vi.setConfig({ testTimeout: 60_000 })

export interface Scene extends StandIn {
  readonly adapter: ReturnType<typeof createDiscordAdapter>
  readonly store: Store
  readonly logged: readonly string[]
  /** One more bot on the same token and store: a replica, or the program after a restart. */
  another(bot: Bot): Promise<ReturnType<typeof createDiscordAdapter>>
  end(): Promise<void>
}

/** A connected bot in the box, with everything that is to be ended at the end. */
export async function startScene(bot: Bot, more: Partial<DiscordOptions> = {}): Promise<Scene> {
  const discord = await startStandIn()
  const logged: string[] = []
  const clock = { now: () => new Date(discord.world.now()) }
  const store = more.store ?? createMemoryStore(clock)
  const adapters: ReturnType<typeof createDiscordAdapter>[] = []

  const another = async (heard: Bot) => {
    const adapter = createAdapterAt(discord.url, { clock, log: logTo(logged), ...more, store })
    adapters.push(adapter)
    await adapter.start(heard, COMMANDS)
    return adapter
  }

  return {
    ...discord,
    adapter: await another(bot),
    store,
    logged,
    another,
    async end() {
      for (const adapter of adapters) await adapter.stop()
      await discord.close()
    },
  }
}

/** For the tests of a file: each begins a scene of its own, which ends with it without a malformed word on the wire. */
export function useScenes() {
  let scene: Scene | undefined
  afterEach(async () => {
    await scene?.end()
    expect(scene?.problems ?? []).toEqual([])
    scene = undefined
  })
  return {
    async begin(bot: Bot = createEchoBot().bot, more: Partial<DiscordOptions> = {}): Promise<Scene> {
      scene = await startScene(bot, more)
      return scene
    },
    here(): Scene {
      if (!scene) throw new Error('no scene has begun')
      return scene
    },
  }
}

export const until = (done: () => boolean, timeout = 20_000): Promise<void> =>
  vi.waitFor(
    () => {
      if (!done()) throw new Error('not yet')
    },
    { timeout, interval: 5 },
  )

/** Long enough for something to happen that must not. */
export const settle = (ms = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function logTo(lines: string[]): Log {
  const write = (event: string, about?: unknown) =>
    void lines.push(about ? `${event} ${JSON.stringify(about)}` : event)
  return { info: write, warn: write, error: write }
}
