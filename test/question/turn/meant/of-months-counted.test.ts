import { expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

it.each([
  ['months over 6,000 t in 2025', 'how many in 2026', { threshold: { relation: 'above', value: 6000 } }],
  ['how many months fell in 2025', 'and how many in 2024?', { direction: 'down' }],
])('%s, %s: months are counted', (first, then, query) => {
  expect(ofMagnets(first, then)).toMatchObject({ operation: 'count_periods', ...query })
})

it('tonnes are not', () => {
  const query = { operation: 'show', period: '2026-01/2026-03' }
  expect(ofMagnets('months over 6,000 t in 2025', 'how many tonnes in 2026')).toMatchObject(query)
})
