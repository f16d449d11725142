import { expect, test } from 'vitest'
import { magnets } from './corpus/packages.ts'

const { read, today } = magnets()

/** Of one to the other, and not what became of each. */
test.each([
  'EU to US ratio November 2025 and November 2024',
  'ratio of the US to Japan November 2025 vs October 2025',
  'ratio of Germany to US volume, each month July to October 2025',
])('%s: no change and no level is their ratio', (question) => {
  expect(read(question, { today })).toMatchObject({
    issue: { kind: 'not_understood', words: [expect.stringMatching(/^ratio/)] },
  })
})

test('a ratio of two over a stretch is of its months together', () => {
  expect(read('US vs Japan ratio Oct to Dec 2025', { today })).toMatchObject({
    query: { operation: 'compare', along: 'partner', period: { value: { from: 24309, to: 24311 } } },
  })
})

test.each([
  ['how long did exports keep rising after May 2025', 'after'],
  ['how long did exports keep falling after November 2025', 'after'],
  ['how did exports develop after the April 2025 controls', 'after'],
])('%s: what went on from then on is not what is so by now', (question, word) => {
  expect(read(question, { today })).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
})

test('a run that goes on has its months since then', () => {
  expect(read('how long have exports been rising since May 2025', { today })).toMatchObject({
    query: { operation: 'streak' },
  })
})

test.each([
  ["how much of October 2025's rise over Oct 2024 do the US and Germany explain", ['US', 'DE']],
  ["how much of October 2025's rise over Oct 2024 does Germany explain", ['DE']],
  ['what share of the fall in May 2025 does the US explain', ['US']],
])('%s: what they added to it', (question, partners) => {
  expect(read(question, { today })).toMatchObject({
    query: { operation: 'contribution', partners: { value: partners } },
  })
})

test('up how many times is so many times as much; went up how many times is how often', () => {
  const previous = queryOf('exports to the US in June 2025')
  for (const text of ['so up how many times?', 'how many times up'])
    expect(read(text, { today, previous })).toMatchObject({ query: { operation: 'change', form: 'ratio' } })
  expect(read('went up how many times', { today, previous })).toMatchObject({
    query: { operation: 'count_periods' },
  })
  expect(read('was that the biggest jump', { today, previous })).toMatchObject({
    issue: { kind: 'not_understood' },
  })
})

function queryOf(text: string) {
  const reading = read(text, { today })
  if (reading.kind !== 'query') throw new Error(text)
  return reading.query
}
