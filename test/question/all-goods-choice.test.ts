import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

const choicesOf = (text: string): readonly string[] => {
  const reading = read(text, { today })
  return reading.kind === 'issue' && 'choices' in reading.issue
    ? reading.issue.choices.map(({ label }) => label)
    : []
}

test('where no good is named, all of them together can be meant by a level, a balance or who trades', () => {
  expect(choicesOf('top suppliers to the UK in June 2025')[0]).toBe('All goods held')
  expect(choicesOf('who does the UK import from')[0]).toBe('All goods held')
  for (const text of [
    'top suppliers to the UK, All goods held',
    'who does the UK import from, All goods held',
  ])
    expect(read(text, { today })).toMatchObject({
      kind: 'query',
      query: { operation: 'rank', by: 'partner', commodities: { value: ['250410', '283691', '810820'] } },
    })
  expect(choicesOf('UK trade balance June 2025')[0]).toBe('All goods held')
  expect(choicesOf('UK imports June 2025')[0]).toBe('All goods held')
  expect(read('UK trade balance June 2025, All goods held', { today })).toMatchObject({
    kind: 'query',
    query: { quantity: 'balance' },
  })
})

test('of what is claimed or held against something else a good is asked for', () => {
  for (const text of ['did UK imports rise in June 2025', 'how concentrated are UK imports'])
    expect(choicesOf(text)).not.toContain('All goods held')
})
