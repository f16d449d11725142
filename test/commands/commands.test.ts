import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { argumentsFrom } from '../../src/bot/run-command.ts'
import { startBot } from '../bot/support/bot.ts'

describe('the list of commands', () => {
  it('names each once, in words every platform takes', () => {
    const names = commands.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]{2,20}$/)
  })

  it('says of each command and option what it is, shortly', () => {
    for (const { help, options } of commands)
      for (const text of [help, ...options.map((option) => option.help)]) {
        expect(text.length).toBeGreaterThan(5)
        expect(text.length).toBeLessThanOrEqual(100)
      }
  })

  it('gives examples that are answered, typed as free text behind the name', async () => {
    for (const command of commands.filter(({ manages }) => !manages))
      for (const example of command.examples) {
        const { run } = startBot()
        const reply = await run(command.name, argumentsFrom(command, example))
        expect([command.name, example, reply?.status]).toEqual([command.name, example, 'answered'])
      }
  })
})

describe('a command', () => {
  it('that speaks of later says where it can be had', async () => {
    const { run } = startBot()
    for (const name of ['subscribe', 'alert']) expect((await run(name))?.text).toContain('npm start')
  })

  it('reads typed options and free text to the same answer', async () => {
    const typed = await startBot().run('top', { period: 'July 2025', count: '2' })
    const free = await startBot().run('top', { place: '2 July 2025' })
    expect(typed?.text).toContain('Germany')
    expect(typed?.text).not.toContain('Japan')
    expect(free?.text.split('\n')[0]).toBe(typed?.text.split('\n')[0])
  })

  it('compares two places named apart or together', async () => {
    const apart = await startBot().run('compare', {
      place: 'Germany',
      other: 'United States',
      period: 'July 2025',
    })
    const together = await startBot().run('compare', { place: 'Germany and US July 2025' })
    expect(apart?.text).toContain('1.8 times')
    expect(together?.text.split('\n')[0]).toBe(apart?.text.split('\n')[0])
  })

  it('is not led astray by what was said before', async () => {
    const { run, text } = startBot()
    await text('Germany share 2025')
    expect((await run('top', { period: 'July 2025' }))?.text).toMatch(/Germany.*1,116 t/)
    expect(await text('in June')).toContain('June 2025')
  })

  it('without options takes the answer before', async () => {
    const { run, text } = startBot()
    await text('US imports July 2025')
    expect((await run('sources'))?.text).toContain('S003')
    expect((await run('why'))?.text).toContain('Reported around then')
  })

  it('gives the sources of the figure its options name', async () => {
    const reply = await startBot().run('sources', { place: 'US', period: 'July 2025' })
    expect(reply?.text).toMatch(/United States in July 2025, 619 t/)
  })

  it('says what it needs', async () => {
    const reply = await startBot().run('ask')
    expect(reply).toMatchObject({
      status: 'refused',
      private: true,
      text: expect.stringContaining('question'),
    })
  })

  it('that nobody knows is answered with those that are known', async () => {
    const reply = await startBot().run('nope')
    expect(reply?.text).toBe(
      'There is no command “nope”. Commands: ask, top, trend, compare, summary, why, sources, subscribe, alert, defaults, forget, help.',
    )
  })

  it('that changes the channel is for those who manage it', async () => {
    const secret = { ...commands[0]!, name: 'secret', manages: true }
    const { run } = startBot({ commands: [secret] })
    expect((await run('secret', { question: 'exports' }, { mayManage: false }))?.text).toContain('manage')
    expect((await run('secret', { question: 'exports' }, { mayManage: true }))?.status).toBe('answered')
  })
})

describe('help', () => {
  it('lists every other command with an example', async () => {
    const reply = await startBot().run('help')
    for (const { name } of commands) if (name !== 'help') expect(reply?.text).toContain(`• ${name}: `)
    expect(reply).toMatchObject({ status: 'help', private: true })
  })
})
