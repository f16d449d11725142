import { expect, test } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

test('a month behind "higher than in" is what the latest month is held against', () => {
  expect(ofMagnets('are exports higher than in March 2025')).toMatchObject({
    operation: 'change',
    period: '2026-03',
    comparison: 'year_on_year 2025-03',
    claim: { kind: 'direction', direction: 'up' },
  })
})

test('a month behind "more in" is the one asked about', () => {
  expect(ofMagnets('did Germany or the US take more in October 2025')).toMatchObject({
    operation: 'compare',
    period: '2025-10',
  })
})
