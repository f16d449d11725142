import { expect, test } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

test.each(["how's 2026 going so far", 'how has 2026 been so far', 'what has 2026 looked like so far'])(
  '%s is of the months that there are',
  (text) => expect(ofMagnets(text)).toMatchObject({ operation: 'show', period: '2026-01/2026-03' }),
)

test.each([
  'every month from July 2025 on the year',
  'each month yoy from July 2025',
  'yoy by month from July 2025',
])('%s begins in July, and nothing is held against July', (text) =>
  expect(ofMagnets(text)).toMatchObject({
    operation: 'series',
    quantity: 'change',
    change: 'year_on_year',
    period: '2025-07/2026-03',
  }),
)

test('how many times one volume was another is the other over the one', () =>
  expect(ofMagnets('how many times the US volume was the German volume in July 2025')).toMatchObject({
    operation: 'compare',
    form: 'ratio',
    partners: ['DE', 'US'],
  }))
