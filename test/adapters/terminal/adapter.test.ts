import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { createTerminalAdapter } from '../../../src/adapters/terminal/adapter.ts'
import { startBot } from '../../bot/support/bot.ts'
import { type AdapterHarness, adapterContract } from '../../contracts/adapter.contract.ts'

function openTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const adapter = createTerminalAdapter(
    { input, output, error: new PassThrough(), colours: false, today: () => new Date('2026-04-25') },
    {},
  )
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
  })
  return { adapter, input, shown: () => shown }
}

const PROMPT = '› '

async function openHarness(): Promise<AdapterHarness> {
  const { adapter, input, shown } = openTerminal()
  const afterGreeting = () => shown().split('Ctrl-D ends.')[1] ?? ''
  return {
    adapter,
    conversation: 'terminal',
    user: 'terminal',
    ask: async (text) => void input.write(`${text}\n`),
    seen: () =>
      afterGreeting()
        .split(PROMPT)
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => ({
          text,
          private: false,
          buttons: Array.from(text.matchAll(/\[([^\]]+)\]/g), ([, label]) => label!),
          lures: text.match(/\p{Cc}(?<!\n)/gu) ?? [],
        })),
    close: async () => void input.end(),
  }
}

adapterContract('terminal', openHarness, {
  private: 'one person sits at it',
  edit: 'what is printed stays; the change is printed under it',
  remove: 'what is printed stays',
  nonce: 'one process prints, and once',
  cut: 'a screen scrolls',
  buttons: 'what a button would ask is typed, and “how?” and “sources” need no reminder',
})

describe('the chat', () => {
  it('greets with examples from the data, and shows them again for ?', async () => {
    const { adapter, input, shown } = openTerminal()
    const { bot } = startBot()
    await adapter.start(bot, commands)
    expect(shown()).toContain('  YTD change\n')
    input.end('?\n')
    await adapter.ended
    expect(shown().split('  YTD change\n')).toHaveLength(3)
  })

  it('is one conversation', async () => {
    const { adapter, input, shown } = openTerminal()
    await adapter.start(startBot().bot, commands)
    input.end('US imports July 2025\nand Germany?\n')
    await adapter.ended
    expect(shown()).toContain('619 t')
    expect(shown()).toContain('1,116 t')
  })

  it.each(['exit', 'quit', 'Bye'])('ends at “%s”, after the answers that were asked for', async (word) => {
    const { adapter, input, shown } = openTerminal()
    await adapter.start(startBot().bot, commands)
    input.write(`US imports July 2025\n${word}\n`)
    await adapter.ended
    expect(shown()).toContain('619 t')
  })
})
