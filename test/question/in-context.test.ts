import { describe, expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

describe('after the twelve months to October', () => {
  const told = 'exports in the twelve months to October 2025'

  it.each([
    ['to September 2025', '2024-10/2025-09'],
    ['and up to May?', '2024-06/2025-05'],
    ['through December', '2025-01/2025-12'],
    ['and the month before?', '2024-10/2025-09'],
    ['the following month', '2024-12/2025-11'],
    ['a year earlier', '2023-11/2024-10'],
  ])('%s is of twelve months as well', (turn, period) => {
    expect(ofMagnets(told, turn)).toMatchObject({ operation: 'show', period })
  })
})

describe('twelve months earlier', () => {
  it.each([
    ['exports Q4 2025', '2024-10/2024-12'],
    ['exports in the first half of 2025', '2024-01/2024-06'],
  ])('than %s is the same stretch of the year before', (told, period) => {
    for (const turn of ['12 months earlier', 'twelve months before'])
      expect(ofMagnets(told, turn)).toMatchObject({ period })
  })
})

describe('after one month', () => {
  it.each([
    ['trailing 12 months?', '2024-08/2025-07'],
    ['rolling twelve months', '2024-08/2025-07'],
    ['3-month average?', '2025-05/2025-07'],
    ['since January', '2025-01/2025-07'],
    ['and since April?', '2025-04/2025-07'],
    ['last 12 months', '2025-04/2026-03'],
    ['past 3 months', '2026-01/2026-03'],
  ])('%s', (turn, period) => {
    expect(ofMagnets('US July 2025', turn)).toMatchObject({ operation: 'show', period })
  })

  it('a change since another month is up to the latest', () => {
    expect(ofMagnets('US July 2025', 'change since January')).toMatchObject({ period: '2026-03' })
  })

  it('who looks for the highest since then looks through all that came', () => {
    expect(ofMagnets('US July 2025', 'by month since January')).toMatchObject({ period: '2026-01/2026-03' })
  })
})

describe('the year after', () => {
  it('is read as that year would be, which may still run', () => {
    for (const turn of ['the year after?', 'and the next year?'])
      expect(ofMagnets('exports 2025', turn)).toMatchObject({ operation: 'show', period: '2026-01/2026-03' })
  })
})
