import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

test.each([
  'what does the UK buy from Germany among these minerals, June 2025',
  'what does the UK buy from Germany of these goods in June 2025',
  'what critical minerals does the UK buy from Germany in June 2025',
  'which of the minerals does the UK buy from Germany in June 2025',
])('%s: a list of goods', (text) => {
  expect(read(text, { today })).toMatchObject({ query: { operation: 'rank', by: 'commodity' } })
})

test('how much of these goods is one sum', () => {
  const text = 'how much does the UK buy from Germany of these minerals, June 2025'
  expect(read(text, { today })).toMatchObject({ query: { operation: 'show' } })
})

const monthsOf = (text: string): number => {
  const reading = read(text, { today })
  if (reading.kind !== 'query') throw new Error(text)
  const { from, to } = reading.query.period.value
  return to - from + 1
}

test.each([
  'is China a bigger supplier of UK titanium than Germany overall',
  'overall, is China a bigger supplier of UK titanium than Germany',
  'UK titanium imports: China vs Germany all in all',
])('%s: in all that is held', (text) => expect(monthsOf(text)).toBeGreaterThan(1))

test('a named time is that time', () => {
  expect(monthsOf('is China a bigger supplier of UK titanium than Germany overall in June 2025')).toBe(1)
})
