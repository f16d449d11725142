import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('more months than those that were told', () => {
  it.each([
    ['Oct 2025 vs Oct 2024', 'monthly'],
    ['Oct 2025 vs Aug 2025', 'by month'],
    ['months above 6000 t in 2025', 'average'],
    ['months above 6000 t in 2025', 'their average'],
  ])('%s, %s', (told, turn) =>
    expect(ofMagnets(told, turn)).toMatchObject({ issue: { kind: 'not_understood' } }),
  )

  it.each([
    ['Oct 2025 vs Oct 2024', 'monthly since Jan 2025', 'series'],
    ['Oct 2025 yoy', 'monthly', 'series'],
    ['months above 6000 t in 2025', 'average in 2024', 'show'],
  ])('%s, %s is asked of all months', (told, turn, operation) =>
    expect(ofMagnets(told, turn)).toMatchObject({ operation }),
  )
})
