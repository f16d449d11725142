import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const { ask } = createAnswerer(tradeOf(SHIPPED))
const READ_AS = 'read as China’s exports of rare-earth magnets to the United States and the European Union'
const textOf = async (text: string): Promise<string> => {
  const turn = await ask({ text, now: NOW })
  return 'reply' in turn ? turn.reply.text.replaceAll("'", '’') : ''
}

test.each(['US vs EU exports October 2025', 'US exports vs EU exports October 2025'])(
  '%s: it is told whose exports they were read as',
  async (text) => {
    expect(await textOf(text)).toContain(READ_AS)
  },
)

test('where the preposition says it, nothing was read', async () => {
  expect(await textOf('exports to the US vs the EU October 2025')).not.toContain('read as')
})
