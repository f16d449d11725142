import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startDiscordShards } from '../../../src/adapters/discord/shards.ts'
import { until } from '../../support/discord/scene.ts'
import { startStandIn, TOKEN } from '../../support/discord/stand-in.ts'
import { TYPE } from '../../support/discord/world.ts'

it('shards answer in processes of their own, each for its servers, and register the commands once', async () => {
  const discord = await startStandIn()
  discord.rest.advised.shards = 2
  const channels = [1n, 2n, 3n, 4n].map((n) => {
    const guild = String(n << 22n)
    return discord.world.addChannel({ type: TYPE.text, guild })
  })
  const logged: string[] = []
  const log = (event: string) => void logged.push(event)
  const end = await startDiscordShards({
    token: TOKEN,
    file: fileURLToPath(new URL('../../support/discord/shard.ts', import.meta.url)),
    args: [discord.url],
    execArgv: ['--import', 'tsx'],
    shards: 'auto',
    rest: { api: discord.url },
    delayMs: 0,
    log: { info: log, warn: log, error: log },
  })
  await until(() => discord.gateway.counts.identified === 2, 20_000)
  for (const [i, channel] of channels.entries()) discord.people.mention(channel, `server ${i}`)
  await until(() => discord.seen().length === 4, 10_000)

  const processOf = (channel: string) =>
    discord
      .seen()
      .find((message) => message.channel === channel)
      ?.text.split(' ')[0]
  expect(processOf(channels[0]!)).toBe(processOf(channels[2]!))
  expect(processOf(channels[1]!)).toBe(processOf(channels[3]!))
  expect(processOf(channels[0]!)).not.toBe(processOf(channels[1]!))
  expect(discord.rest.registered.times).toBe(1)
  expect(discord.problems).toEqual([])
  end()
  const ids = channels.slice(0, 2).map((channel) => Number(processOf(channel)))
  await until(() => !ids.some(isRunning))
  expect(logged.filter((event) => event === 'discord.shard_died')).toHaveLength(2)
  await discord.close()
}, 60_000)

it('shards are not begun with a token that Discord refuses, and it is said what to check', async () => {
  const discord = await startStandIn()
  const begun = startDiscordShards({
    token: 'wrong',
    file: fileURLToPath(import.meta.url),
    shards: 'auto',
    rest: { api: discord.url },
    log: { info() {}, warn() {}, error() {} },
  })
  await expect(begun).rejects.toMatchObject({
    code: 'token_refused',
    message: expect.stringContaining('DISCORD_TOKEN'),
  })
  await discord.close()
})

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}
