import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

const choicesOf = (text: string): readonly string[] => {
  const reading = read(text, { today })
  return reading.kind === 'issue' && 'choices' in reading.issue
    ? reading.issue.choices.map(({ label }) => label)
    : []
}

test('where no good is named, all of them together can be meant by a level or a balance', () => {
  expect(choicesOf('UK trade balance June 2025')[0]).toBe('All goods held')
  expect(choicesOf('UK imports June 2025')[0]).toBe('All goods held')
  expect(read('UK trade balance June 2025, All goods held', { today })).toMatchObject({
    kind: 'query',
    query: { quantity: 'balance' },
  })
})

test('of what is ranked, claimed or held against something else a good is asked for', () => {
  for (const text of [
    'top suppliers to the UK',
    'did UK imports rise in June 2025',
    'how concentrated are UK imports',
  ])
    expect(choicesOf(text)).not.toContain('All goods held')
})
