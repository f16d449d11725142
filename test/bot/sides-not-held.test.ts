import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { type Conversation, FRESH } from '../../src/bot/conversations.ts'
import { converse } from '../../src/bot/converse.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))

async function last(...texts: readonly string[]): Promise<string | undefined> {
  let state: Conversation = FRESH
  let told: string | undefined
  for (const text of texts) {
    const { after, turns } = await converse(answerer, { text, now: NOW }, state)
    state = after
    told = turns[0]?.reply.text.split('\n')[0]
  }
  return told
}

// of one of the two no figure was held then: the next month is asked of each, and not of both added up
test.each([
  [['is the EU a bigger market than the US?', 'in h1 2025'], /^Yes\. .*European Union 8,360 t.*2,510 t/],
  [['did the EU take more than the US in February 2026', 'November 2025', 'by value'], /106\.9.*26\.7/],
  [['were Japan and Germany up in March 2026', 'October 2025'], /Japan 226 t, Germany 1,118 t/],
])('%j', async (turns, expected) => {
  expect(await last(...turns)).toMatch(expected)
})
