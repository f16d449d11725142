import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import type { AskArguments } from '../../../src/adapters/terminal/arguments.ts'
import { runAsk } from '../../../src/adapters/terminal/ask.ts'
import { startBot } from '../../bot/support/bot.ts'

const NOTHING: AskArguments = { json: false, help: false, data: [], now: '2026-04-25', question: '' }

async function run(given: Partial<AskArguments>, input = '') {
  const { bot } = startBot()
  const [output, error] = [new PassThrough(), new PassThrough()]
  const terminal = {
    input: Readable.from([input]),
    output,
    error,
    colours: false,
    today: () => new Date('2020-01-01'),
  }
  const code = await runAsk({ bot, commands, given: { ...NOTHING, ...given }, terminal })
  return { code, out: String(output.read() ?? ''), err: String(error.read() ?? '') }
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('ask', () => {
  it('answers one question', async () => {
    const { code, out } = await run({ question: 'US imports July' })
    expect(code).toBe(0)
    expect(out).toMatch(/^619 t of rare-earth magnets .*\n/)
  })

  it('takes today from --now, and else from the clock', async () => {
    const { out } = await run({ question: 'US imports July', json: true })
    expect(JSON.parse(out).reading.period.from).toBe('2025-07')
  })

  it('runs a command by its name', async () => {
    const { out } = await run({ question: '/top july 2025' })
    expect(out).toContain('Germany')
    expect((await run({ question: '/nope' })).out).toContain('There is no command “nope”')
  })

  it('gives a command as data as well', async () => {
    const { out } = await run({ question: '/summary July 2025', json: true })
    expect(JSON.parse(out)).toMatchObject({
      id: '1',
      status: 'answered',
      text: expect.stringContaining('5,577 t'),
    })
  })
})

describe('lines of standard input', () => {
  it('are answered in order, one line each, blank ones skipped', async () => {
    const { code, out } = await run({ json: true }, 'US imports July\n\nGermany imports July\nbrazil july\n')
    expect(code).toBe(0)
    expect(lines(out).map(({ id, question, status }) => [id, question, status])).toEqual([
      ['1', 'US imports July', 'answered'],
      ['3', 'Germany imports July', 'answered'],
      ['4', 'brazil july', 'no_data'],
    ])
  })

  it('may be objects, with their own name, day and conversation', async () => {
    const input = [
      { text: 'US imports July 2025', id: 'q1', conversation: 'a' },
      { text: 'Japan imports July 2025', conversation: 'b' },
      { text: 'in June', id: 3, conversation: 'a' },
      { text: 'exports last month', now: '2025-08-30' },
    ]
    const { out } = await run({ json: true }, input.map((line) => JSON.stringify(line)).join('\n'))
    const answers = lines(out)
    expect(answers.map(({ id }) => id)).toEqual(['q1', '2', '3', '4'])
    expect(answers[2].reading).toMatchObject({ partners: ['US'], period: { from: '2025-06', to: '2025-06' } })
    expect(answers[3].reading.period.from).toBe('2025-07')
  })

  it('stand alone without a conversation, and are turns of one with --conversation', async () => {
    const input = 'US imports July 2025\nand Germany?\n'
    // without a conversation nobody spoke of July: it is the latest month held of Germany
    expect(lines((await run({ json: true }, input)).out)[1].figures[0].value).toBe(1118)
    expect(lines((await run({ json: true, conversation: 'c' }, input)).out)[1].figures[0].value).toBe(1116)
  })

  it.each([
    ['{"txt": "x"}', 'standard input, line 2: found {"txt": "x"}, expected plain text, or {"text": "…"}'],
    ['{"text": "x", "now": "soon"}', 'standard input, line 2: found now "soon", expected "YYYY-MM-DD"'],
    ['{"text": ', 'standard input, line 2: found {"text":, expected plain text, or {"text": "…"}'],
  ])('that do not fit end the program: %s', async (wrong, message) => {
    const { code, out, err } = await run({ json: true }, `US imports July\n${wrong}\nYTD\n`)
    expect(code).toBe(2)
    expect(lines(out)).toHaveLength(1)
    expect(err).toBe(`${message}\n`)
  })
})
