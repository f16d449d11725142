import { expect, test } from 'vitest'
import { message, startBot } from './support/bot.ts'

const told = async (text: string): Promise<string> =>
  JSON.stringify(await startBot().bot.handle(message(text)))

test('exports alone behind the share of one are all of them', async () => {
  const answer = await told('is the US share up on last year and did exports fall')
  expect(answer).toContain('The share of the United States')
  expect(answer).toContain('exports of rare-earth magnets rose')
})

test('those of the one are told where they are pointed back at', async () =>
  expect(await told('is the US share up on last year and did exports there fall')).toContain(
    'to the United States fell',
  ))

test('what one bought and what all was are both told', async () => {
  const answer = await told('how much went to the US in July 2025 and what did China export')
  expect(answer).toContain('619 t')
  expect(answer).toContain('5,577 t')
})

test('that neither reports is no answer to what each of them bought', async () => {
  const answer = await told('what did Germany buy in Oct 2025 and what did the US buy')
  expect(answer).toContain('1,118 t')
  expect(answer).toContain('656 t')
})

test('what it exported is not what went there', async () =>
  expect(await told('what did Germany import in Oct 2025 and what did it export')).not.toContain('1,118 t'))
