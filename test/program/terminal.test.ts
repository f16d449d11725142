import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createCommands } from '../../commands/index.ts'
import { createTerminalAdapter } from '../../src/adapters/terminal/adapter.ts'
import { createBot, type TallyBot } from '../../src/bot/bot.ts'
import { createLazyTerminal } from '../../src/program/terminal.ts'
import { zonesIn } from '../../src/schedule/read/zone.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { answerer } from '../bot/support/bot.ts'
import { createHandClock, createListLog } from '../store/support/clock.ts'
import { runProgram } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tallyman-terminal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const patiently = (assertion: () => void) => vi.waitFor(assertion, { timeout: 20_000, interval: 50 })

/** A chat at a screen, with its clock in hand. */
async function openChat(stateFile: string, clock = createHandClock('2026-04-27T07:59:00Z')) {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200 })
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
  })
  const terminal = { input, output, error: new PassThrough(), colours: false, today: clock.now }
  const adapter = createTerminalAdapter(terminal)
  const talks = createMemoryStore(clock)
  const log = createListLog()
  const lazy = createLazyTerminal({
    config: { stateFile, timeZone: 'UTC' },
    clock,
    log,
    adapter,
    talks,
    bot: () => bot,
    answerer: () => answerer,
    isChat: true,
  })
  const bot: TallyBot = createBot({
    answerer: lazy.answerer,
    commands: createCommands(lazy.commands),
    store: talks,
    kept: lazy.kept,
    log,
    reference: () => 'ref',
    zonesIn: async (words) => zonesIn(words),
    forget: lazy.forget,
  })
  await adapter.start(bot, createCommands(lazy.commands))
  await lazy.begin()
  const since = () => shown.length
  return {
    clock,
    say: async (text: string, answer: RegExp): Promise<string> => {
      const from = since()
      input.write(`${text}\n`)
      await patiently(() => expect(shown.slice(from)).toMatch(answer))
      return shown.slice(from)
    },
    shown: () => shown,
    leave: async () => {
      input.end()
      await adapter.ended
      await lazy.close()
    },
  }
}

const idIn = (text: string): string => /\b[sa][346789bcdfghjkmnpqrtvwx]{5}\b/.exec(text)?.[0] ?? ''

describe('a chat in the terminal', () => {
  it('makes, lists, tests, edits, pauses and deletes a subscription', async () => {
    const chat = await openChat(join(folder, 'all', 'state.db'))
    const made = await chat.say('subscribe to YTD change every Monday at 8am UTC', /Subscribed: /)
    const id = idIn(made)
    await chat.say('test it now', /16,001 t against 15,268 t/)
    await chat.say(
      `edit ${id} to Tuesdays at 9:30 UTC`,
      /Changed: .*“YTD change”, every Tuesday at 09:30 UTC/,
    )
    await chat.say(`pause ${id}`, /Paused: /)
    const list = await chat.say('show my subscriptions', /One subscription here/)
    expect(list).toMatch(/Yours\. Paused\. Last: posted, Mon 27 Apr 2026, 07:59 \(UTC\)\./)
    await chat.say(`resume ${id}`, /It goes on: .*Next: Tue 28 Apr 2026, 09:30/)
    await chat.say('move the subscription here', /Moved here/)
    await chat.say('unsubscribe', /Deleted: /)
    await chat.say('subscriptions', /Nothing is subscribed here/)
    await chat.leave()
  }, 60_000)

  it('prints what falls due while it is open, once, under what is being typed', async () => {
    const chat = await openChat(join(folder, 'due', 'state.db'))
    await chat.say('subscribe to YTD change every Monday at 8am UTC', /Subscribed: /)
    expect(chat.shown()).not.toContain('16,001 t')
    chat.clock.forward(2 * 60_000)
    await patiently(() => expect(chat.shown()).toContain('16,001 t against 15,268 t'))
    await chat.say('subscriptions', /Last: posted/)
    expect(chat.shown().split('16,001 t against').length).toBe(2)
    await chat.leave()
  }, 60_000)

  it('makes, mutes, edits and deletes an alert, and says why it was told', async () => {
    const chat = await openChat(join(folder, 'alert', 'state.db'))
    const id = idIn(await chat.say('alert me if exports to the US go below 300 t', /Alert a/))
    await chat.say('mute the alert', /Muted: /)
    await chat.say(`edit ${id} to exports to the US above 900 t`, /Changed: .*above 900 t/)
    await chat.say('test the alert', /if it fired now:/)
    await chat.say('why did I get this?', /No alert was told here so far/)
    await chat.say(`delete ${id}`, /Deleted: alert/)
    await chat.leave()
  }, 60_000)

  it('remembers what was kept when it is opened again, and forgets a person', async () => {
    const file = join(folder, 'again', 'state.db')
    const first = await openChat(file)
    await first.say('US imports July 2025', /619 t/)
    expect(existsSync(file)).toBe(false)
    await first.say('our home country is the US', /home country the United States/)
    await first.say('subscribe to exports every Monday at 8am UTC', /Subscribed/)
    await first.leave()
    const second = await openChat(file)
    await second.say('imports July 2025', /619 t.*the channel's home country/s)
    await second.say('forget me', /Forgotten \(2 entries\).*“subscribe delete s/s)
    expect(await second.say('in June', /›/)).not.toContain('as before')
    await second.say('defaults', /Nothing is taken for granted here/)
    await second.leave()
  }, 60_000)
})

describe('ask, without a chat', () => {
  const state = { TALLYMAN_STATE: join(folder, 'single', 'tallyman.db') }
  const ask = async (question: string) =>
    (await runProgram(['ask', '--now', '2026-04-25', question], '', state)).out
  const kept = join(folder, 'single', 'tallyman-terminal.db')

  it('keeps nothing for a question, and takes nothing for granted', async () => {
    expect(await ask('US imports July')).toMatch(/^619 t/)
    expect(existsSync(kept)).toBe(false)
    expect(await ask('set the home country to the US')).toContain('home country the United States')
    expect(existsSync(kept)).toBe(true)
    expect(await ask('imports July')).toMatch(/^China exported 5,577 t/)
  }, 60_000)

  it('does what a command that keeps something asks for, and prints its test before it ends', async () => {
    expect(await ask('subscribe to YTD change every Monday at 8am UTC')).toContain('Subscribed: s')
    expect(await ask('/subscribe list')).toContain('One subscription here')
    expect(await ask('test it now')).toMatch(/A test of s\w{5} is posted.*16,001 t against/s)
  }, 60_000)

  it('keeps nothing of lines', async () => {
    const file = join(folder, 'lines', 'tallyman.db')
    const lines = 'our home country is the US\nsubscribe to exports every Monday\nimports July\nforget me\n'
    const { out } = await runProgram(['ask', '--now', '2026-04-25'], lines, { TALLYMAN_STATE: file })
    expect(out).toMatch(/npm run ask.*China exported 5,577 t.*Forgotten/s)
    expect(existsSync(dirname(file))).toBe(false)
  }, 60_000)

  it('loads no database for a question', () => {
    const loaded = reachedFrom('src/main.ts', 'src/program/ask.ts')
    expect(
      [...loaded].filter((name) => /^(?:libsql|ioredis|bullmq|croner|@slack.*|discord.js)$/.test(name)),
    ).toEqual([])
    expect(loaded).toContain('src/bot/bot.ts')
  })
})

/** Every module that is loaded with these, what is imported while running left out. */
function reachedFrom(...files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    if (!file.endsWith('.ts')) return
    const statements = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)[^;'"()]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    )
    for (const [, from, bare] of statements) {
      const name = (from ?? bare)!
      visit(name.startsWith('.') ? relative('.', join(dirname(file), name)) : name)
    }
  }
  for (const file of files) visit(file)
  return reached
}
