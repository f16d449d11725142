import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('a move named alone, after another', () => {
  it.each([
    ['how many months of 2025 did exports rise', 'fall?', { operation: 'count_periods', direction: 'down' }],
    ['how many months of 2025 did exports rise', 'how many fell', { operation: 'count_periods' }],
    ['how many months of 2025 did exports fall', 'and up?', { operation: 'count_periods', direction: 'up' }],
    [
      'how many months of 2025 did exports rise by more than 10%',
      'and fall',
      { direction: 'down', threshold: { relation: 'below', value: -10, unit: 'percent' } },
    ],
    ['longest run of rises since 2024', 'falls?', { operation: 'streak', longest: true, direction: 'down' }],
    ['biggest monthly rise in 2025', 'and drop?', { operation: 'record', extreme: 'lowest' }],
    ['which buyers rose most in 2025', 'and fell?', { operation: 'rank', order: 'bottom' }],
    [
      'did exports rise every month of 2025',
      'fall?',
      { period: '2025-01/2025-12', claim: { kind: 'direction_each', direction: 'down' } },
    ],
    [
      'did exports rise in March 2026?',
      'fall?',
      { period: '2026-03', claim: { kind: 'direction', direction: 'down' } },
    ],
  ])('%s, %s: is the same the other way', (first, turn, query) => {
    expect(ofMagnets(first, turn)).toMatchObject(query)
  })

  it.each([
    ['what drove the rise in March 2026', 'and fall?'],
    ['how many months of 2025 were above 5,000 t', 'fall?'],
    ['exports summer 2024', 'fall?'],
  ])('%s, %s: is refused where it cannot be turned, or can be the autumn', (first, turn) => {
    expect(ofMagnets(first, turn)).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it('is no autumn after a level', () => {
    expect(ofMagnets('exports 2025', 'fall?')).toMatchObject({
      operation: 'change',
      period: '2025-01/2025-12',
    })
    expect(ofMagnets('exports 2025', 'in fall')).toMatchObject({ period: '2025-09/2025-11' })
  })
})
