import { describe, expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

describe('the other half of the same year, named by its number alone', () => {
  const halves = { period: '2025-07/2025-12', comparison: 'period_on_period 2025-01/2025-06' }

  it.each(['was the second half of 2025 stronger than the first', 'second half of 2025 vs the first'])(
    '%s',
    (text) => {
      expect(ofMagnets(text)).toMatchObject({ operation: 'change', ...halves })
    },
  )

  it('is none beside a month', () => {
    expect(ofMagnets('was Germany bigger in July 2025 than the second')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })
})
