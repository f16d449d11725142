import { expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

it('the mean of a year that is named twice is that of its own months', () => {
  expect(ofMagnets('months of 2025 above the 2025 average')).toMatchObject({
    operation: 'count_periods',
    baseline: 'average',
    period: '2025-01/2025-12',
  })
})
