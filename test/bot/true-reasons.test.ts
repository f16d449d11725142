import { expect, test } from 'vitest'
import { splitQuestions } from '../../src/bot/apart/split.ts'
import { message, startBot } from './support/bot.ts'

const told = async (text: string): Promise<string> =>
  JSON.stringify(await startBot().bot.handle(message(text)))

test('a good that is counted in a wider one is not said to be missing', async () => {
  expect(await told('SmCo magnets exports')).toContain('counted in them and not told apart')
  expect(await told('ferrite magnets exports')).toContain('nothing on ferrite magnets')
})

test('a code that is no everyday one stands beside the name it was read as', async () => {
  expect(await told('MP exports')).toContain('the Northern Mariana Islands (“MP”)')
  expect(await told('US exports')).not.toContain('“US”')
})

test('the publisher of the data is who publishes them, and not who printed the latest figure', async () => {
  expect(await told('who publishes the data')).toContain('published monthly by')
  expect(await told('who published the July number')).not.toContain('published monthly by')
})

test('what was agreed in several meetings is told of each', async () => {
  const agreed = await told('what did Trump and Xi agree on')
  expect(agreed).toContain('Trump-Xi phone call')
  expect(agreed).toContain('Busan summit truce')
})

test.each([
  ['when was the truce', '30 October 2025'],
  ['when did the export controls take effect', '4 April 2025'],
  ['when did MP Materials stop selling', 'April 2025'],
])('%s', async (text, date) => expect(await told(text)).toContain(date))

test.each([
  ['longest run of rises', 'longest run that is certain'],
  ['longest run of rises', 'the run to August 2024 may have been four months'],
  ['did exports ever rise four months in a row', 'within their rounding'],
])('rounding can hide a step of a run: %s', async (text, words) =>
  expect((await told(text)).toLowerCase()).toContain(words.toLowerCase()),
)

test('a time behind the last of several things is that of all', () => {
  expect(splitQuestions('UK imports of barite; feldspar in 2025')).toEqual([
    'UK imports of barite in 2025',
    'feldspar in 2025',
  ])
  expect(splitQuestions('exports; US in June 2025')).toEqual(['exports in June 2025', 'US in June 2025'])
  for (const apart of [
    'UK imports of barite in July 2025; feldspar in 2025',
    'UK imports of barite; exports of feldspar in 2025',
  ])
    expect(splitQuestions(apart)[0]).not.toMatch(/barite in 2025$/)
})

test.each([
  ['US imports in short tons', 'not in short tons'],
  ['US imports in lb', 'not in lb'],
  ['US imports in pounds', 'neither of them in pounds'],
  ['US imports in GBP', 'do not convert them to GBP'],
  ['US imports in euros', 'do not convert them to euros'],
])('what no figure is given in is named: %s', async (text, words) =>
  expect(await told(text)).toContain(words),
)

test('full years are the last held in full, and other months the last held', async () => {
  expect(await told('exports in the last two full years')).toContain(
    '2024 to 2025, the last years fully held',
  )
  expect(await told('exports in the last two years')).toContain('the last months held')
})
