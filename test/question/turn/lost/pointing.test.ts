import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('the last one after a series', () => {
  it('is the last month of one by month', () => {
    expect(ofMagnets('exports by month, since January 2025', 'yoy for the last one')).toMatchObject({
      period: '2026-03',
      comparison: 'year_on_year 2025-03',
    })
  })

  it.each([
    ['exports by quarter, since January 2025', 'yoy for the last one'],
    ['exports by quarter 2025', 'the last one vs a year ago'],
    ['exports by month 2025', 'yoy for the last one'],
    ['exports by month, since January 2025', 'yoy for the first one'],
    ['exports by quarter, since January 2025', 'the last two'],
  ])('is no month where its last row is none, or another: %s, %s', (...turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})

describe('the two together', () => {
  it('are two that were told, and not one', () => {
    expect(ofMagnets('exports to Germany in 2025', 'share of the two together in July 2025')).toMatchObject({
      issue: { kind: 'not_understood', words: ['two'] },
    })
    expect(
      ofMagnets('exports to Germany and the US in 2025', 'share of the two together in July 2025'),
    ).toMatchObject({
      partners: ['DE', 'US'],
      quantity: 'share',
    })
  })
})
