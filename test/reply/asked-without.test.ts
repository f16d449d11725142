import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const { ask } = createAnswerer(tradeOf(SHIPPED))
const opening = async (text: string): Promise<string | undefined> => {
  const turn = await ask({ text, now: NOW })
  return 'reply' in turn ? turn.reply.text.split(/[.:]/)[0] : undefined
}

test.each([
  ['has it never been above 5,000 t', 'Yes, asked without the “never”'],
  ['was March 2026 not a record', 'No, asked without the “not”'],
  ['was no month of 2025 below 2,000 t', 'Yes, asked without the “no”'],
  ['has it ever been above 5,000 t', 'Yes'],
])('%s: %s', async (text, expected) => {
  expect(await opening(text)).toBe(expected)
})
