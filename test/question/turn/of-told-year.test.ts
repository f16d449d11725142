import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('the year of what was told', () => {
  it.each([['highest month of the year'], ['best month that year'], ['lowest month in that year']])(
    '%s is searched in it',
    (then) => {
      expect(ofMagnets('US August 2024', then)).toMatchObject({
        operation: 'record',
        period: '2024-01/2024-12',
        partners: ['US'],
      })
    },
  )

  it.each(['was it the best month of the year', 'was it the highest that year?'])(
    '%s: of its months',
    (then) => {
      expect(ofMagnets('US August 2024', then)).toMatchObject({
        operation: 'record',
        period: '2024-08',
        comparison: expect.stringContaining('2024-01/2024-12'),
      })
    },
  )

  it.each([
    ['exports H2 2024', 'US same year', '2024-01/2024-12'],
    ['exports H2 2024', 'US same period', '2024-07/2024-12'],
    ['exports August 2024', 'US, same month of the same year', '2024-08'],
    ['exports January 2025', 'same month this year', '2026-01'],
  ])('%s, %s: %s', (first, then, period) => {
    expect(ofMagnets(first, then)).toMatchObject({ operation: 'show', period })
  })

  it.each([
    ['US October 2025', 'and the quarter?', '2025-10/2025-12'],
    ['US October 2025', 'the whole year?', '2025-01/2025-12'],
    ['US Q3 2025', 'so the year was...?', '2025-01/2025-12'],
  ])('%s, %s: what it lies in', (first, then, period) => {
    expect(ofMagnets(first, then)).toMatchObject({ operation: 'show', period, partners: ['US'] })
  })

  it('of a year nobody knows which quarter', () => {
    expect(ofMagnets('US 2025', 'the quarter')).toMatchObject({ kind: 'issue' })
  })
})
