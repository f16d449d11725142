import { expect, test } from 'vitest'
import { message, startBot } from './support/bot.ts'

async function lastOf(...texts: readonly string[]): Promise<string> {
  const { bot } = startBot()
  let said = ''
  for (const text of texts) said = JSON.stringify(await bot.handle(message(text)))
  return said
}

test('what goes on from a country without figures is of that country', async () => {
  for (const text of ['and month on month?', 'in 2025?'])
    expect(await lastOf('US exports fell 30% in Mar 2026 yoy, true?', text)).toContain(
      'no figures reported by the United States',
    )
  expect(await lastOf('US exports in July 2025?', 'exports in 2025?')).toContain('57,392')
})

test('words that are not understood in between name no other country', async () => {
  expect(await lastOf('US exports in July 2025', 'in florins', 'and August')).toContain(
    'no figures reported by the United States',
  )
})

test('how much went to one after a verdict on another is no verdict', async () => {
  const told = await lastOf('total 2025 exports?', 'was that a record', 'how much went to the US')
  expect(told).toContain('5,933 t')
  expect(told).not.toContain('No: ')
})

test('a sum of a group and a member of it says that the member is counted once', async () => {
  expect(await lastOf('EU plus Germany October 2025 combined')).toContain(
    'Germany is in the European Union and counted once.',
  )
})
