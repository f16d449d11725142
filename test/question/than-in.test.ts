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

test.each([
  'March exports vs the five months before',
  'how does March compare with the two months before it',
  'Q1 2026 vs the two quarters before',
  '2025 vs the two years before',
])('%s: all of them are no match for one', (text) => {
  expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood' } })
})

test('as many months before are set against as many', () => {
  expect(ofMagnets('last 3 months vs the 3 months before')).toMatchObject({
    period: '2026-01/2026-03',
    comparison: 'period_on_period 2025-10/2025-12',
  })
})

test('the months before, asked for after another, are all of them', () => {
  expect(ofMagnets('March 2026 exports', 'the two months before')).toMatchObject({
    period: '2026-01/2026-02',
  })
  expect(ofMagnets('March 2026 exports vs five months before')).toMatchObject({ period: '2026-03' })
})
