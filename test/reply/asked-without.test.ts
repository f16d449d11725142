import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const { ask } = createAnswerer(tradeOf(SHIPPED))
const opening = async (text: string): Promise<string | undefined> => {
  const turn = await ask({ text, now: NOW })
  return 'reply' in turn ? turn.reply.text.split(/[.:]/)[0] : undefined
}

test.each([
  ['has it never been above 5,000 t', 'Yes, at least once'],
  ['was the US never below 20 t in 2025', 'No, never'],
  ['has China never exported more than 5,000 t', 'Yes, at least once'],
  ['was March 2026 not a record', 'No, asked without the “not”'],
  ['was no month of 2025 below 2,000 t', 'Yes, at least one'],
  ['has it ever been above 5,000 t', 'Yes'],
  ['has the US been under 500 t since October', 'No, not in every month'],
  ['has Japan been below 200 t since July 2025', 'No, at no time'],
  ['was every quarter of 2025 above 12,000 t', 'No, not in every quarter'],
  ['has the US been over 300 t since October', 'Yes'],
])('%s: %s', async (text, expected) => {
  expect(await opening(text)).toBe(expected)
})

test('a no to all months tells in how many it was so', async () => {
  const turn = await ask({ text: 'has Germany been over 1,300 t since July 2025', now: NOW })
  expect('reply' in turn && turn.reply.text).toContain('\nAbove 1,300 t in one of the four months held.')
})
