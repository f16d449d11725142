import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BORIS } from '../support/discord/people.ts'
import { GUILD, type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { APPLICATION, PERMISSION, TYPE } from '../support/discord/world.ts'
import { runProgram, startProgram } from './support/run.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'tallyman-'))
let discord: StandIn
let program: ReturnType<typeof startProgram>
let environment: Record<string, string>

const patiently = (assertion: () => void) => vi.waitFor(assertion, { timeout: 60_000, interval: 50 })
const count = () => discord.seen().length
const last = () => discord.seen().at(-1)!

/** What people do, until the bot has shown one message more. */
async function shown(act: () => unknown) {
  const before = count()
  act()
  await patiently(() => expect(count()).toBe(before + 1))
  return last()
}

beforeAll(async () => {
  discord = await startStandIn()
  environment = {
    TALLYMAN_STATE: join(folder, 'state.db'),
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.url,
    DISCORD_GUILD_ID: GUILD,
  }
  program = startProgram(['start'], environment)
  await patiently(() => expect(program.err()).toContain('program.started'))
})

afterAll(async () => {
  program.child.kill('SIGTERM')
  const { code } = await program.ended
  await discord.close()
  rmSync(folder, { recursive: true })
  expect(code).toBe(0)
  expect(discord.problems).toEqual([])
})

describe('one process a shard', () => {
  it('is not begun with a token that Discord refuses: it says what to check, and ends with 2', async () => {
    const { code, err } = await runProgram(['start'], '', {
      ...environment,
      TALLYMAN_STATE: join(folder, 'shards.db'),
      DISCORD_TOKEN: 'wrong',
      DISCORD_SHARD_PROCESSES: 'true',
    })
    expect(code).toBe(2)
    expect(err).toMatch(/- .*check DISCORD_TOKEN/)
  })

  it('answers in each, posts from the first process, and all of them end when told to', async () => {
    const alone = await startStandIn()
    const other = alone.world.addChannel({ type: TYPE.text, guild: String(3n << 22n) })
    const sharded = startProgram(['start'], {
      TALLYMAN_STATE: join(folder, 'sharded.db'),
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: alone.url,
      DISCORD_SHARDS: '2',
      DISCORD_SHARD_PROCESSES: 'true',
    })
    await patiently(() => expect(sharded.err()).toContain('program.started'))
    await patiently(() => expect(alone.gateway.counts.identified).toBe(2))
    for (const channel of [alone.channel, other]) alone.people.mention(channel, 'US imports July 2025')
    await patiently(() => expect(alone.seen()).toHaveLength(2))
    for (const { text } of alone.seen()) expect(text).toContain('619 t')
    sharded.child.kill('SIGTERM')
    expect((await sharded.ended).code).toBe(0)
    expect(alone.problems).toEqual([])
    await alone.close()
  })
})

describe('the whole program on Discord', () => {
  it('prints the links that bring it in, and registers what it answers', async () => {
    const { out, code } = await runProgram(['discord:invite'], '', environment)
    expect(code).toBe(0)
    expect(out).toContain(`https://discord.com/oauth2/authorize?client_id=${APPLICATION}&scope=bot+app`)
    expect([...discord.rest.registered.places.keys()]).toEqual([GUILD])
    const { out: said } = await runProgram(['discord:register'], '', environment)
    expect(said).toMatch(new RegExp(`${discord.rest.registered.commands.length} commands .* ${GUILD}`))
    expect([...discord.rest.registered.places.keys()]).toEqual([GUILD])
  })

  it('answers /ask, completes "ger", and ranks with /top and its options', async () => {
    const { people, channel } = discord
    const answer = await shown(() => people.slash({ channel }, 'ask', { question: 'US imports July 2025' }))
    expect(answer.text).toContain('619 t')
    const typing = people.autocomplete({ channel }, 'top', 'place', 'ger')
    await patiently(() => expect(typing.choices?.[0]).toEqual({ name: 'Germany', value: 'Germany' }))
    const top = await shown(() => people.slash({ channel }, 'top', { period: 'July 2025', count: 2 }))
    expect(top.text).toMatch(/Germany.*1,116 t/)
    expect(top.text).not.toContain('Japan')
  })

  it('goes on from an answer: by a button, by a mention, by a reply, and after the gateway was lost', async () => {
    const { people, channel, gateway } = discord
    const answer = await shown(() => people.mention(channel, 'US imports July 2025'))
    const sources = answer.buttons.find((label) => /source/i.test(label))!
    const proof = await shown(() => people.tap(answer.id, sources))
    expect(proof.private).toBe(true)
    expect((await shown(() => people.mention(channel, 'and Germany?'))).text).toContain('1,116 t')
    const reply = await shown(() => people.say({ channel, text: 'in June?', replyTo: last().id }))
    expect(reply.text).toContain('June 2025')
    gateway.drop()
    const after = await shown(() => people.mention(channel, 'and the US?'))
    expect(after.text).toContain('353 t')
  })

  it('answers in private where it is asked to, and shows a long series whole or counted', async () => {
    const { people, channel } = discord
    const hidden = await shown(() =>
      people.slash({ channel }, 'ask', { question: 'exports by month since July 2023', private: true }),
    )
    expect(hidden).toMatchObject({ private: true })
    expect(hidden.text).toContain('March 2026')
  })

  it('promises nothing where it may not post, and says which right is missing', async () => {
    const { people, world } = discord
    world.managers.add(BORIS)
    const silent = world.addChannel({ type: TYPE.text, guild: GUILD })
    world.channels.get(silent)!.deny = PERMISSION.send
    const said = await shown(() =>
      people.slash({ channel: silent, user: BORIS }, 'subscribe', {
        request: 'YTD change every Monday at 8am',
      }),
    )
    expect(said.text).toContain('I promise nothing')
    expect(said.text).toContain('SendMessages')
  })

  it('stops posting to a channel that refuses, after one try, and tells the owner', async () => {
    const { people, channel, world, requests } = discord
    world.managers.add(BORIS)
    const use = { channel, user: BORIS }
    const made = await shown(() =>
      people.slash(use, 'subscribe', { request: 'YTD change every Monday at 8am UTC' }),
    )
    const [id] = /\bs[346789bcdfghjkmnpqrtvwx]{5}\b/.exec(made.text)!
    const tries = () =>
      requests.filter(({ method, path }) => method === 'POST' && path === `/channels/${channel}/messages`)
    const before = tries().length
    world.channels.get(channel)!.refuse = { status: 403, code: 50001, message: 'Missing Access' }
    people.slash(use, 'subscribe', { request: `test ${id}` })
    const isToldAlone = () => world.channels.get(last().channel)?.type === TYPE.direct
    await patiently(() => expect(isToldAlone()).toBe(true))
    expect(last().text).toContain('switched off')
    expect(tries()).toHaveLength(before + 1)
    const listed = await shown(() => people.slash(use, 'subscribe', { request: 'list' }))
    expect(listed.text).toContain('I may not post there any more')
  })
})
