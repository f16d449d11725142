import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

const years = 'exports 2023, 2024 and 2025'

describe('after several years', () => {
  it.each([years, 'exports by year, 2023 to 2025'])('%s: the highest and the mean are of years', (told) => {
    expect(ofMagnets(told, 'highest')).toMatchObject({ operation: 'record', grain: 'year' })
    expect(ofMagnets(told, 'average')).toMatchObject({ quantity: 'average', grain: 'year' })
    expect(ofMagnets(told, 'monthly average')).toMatchObject({ quantity: 'average', grain: 'month' })
  })

  it.each([years, 'exports by year, 2023 to 2025', 'exports 2023 to 2025'])(
    '%s: growth goes from the first of them to the last',
    (told) => {
      const ends = { period: '2025-01/2025-12', comparison: 'period_on_period 2023-01/2023-12' }
      expect(ofMagnets(told, 'growth')).toMatchObject({ operation: 'change', ...ends })
      expect(ofMagnets(told, 'cagr')).toMatchObject({ form: 'annual_rate', ...ends })
    },
  )

  it.each(['highest', 'average', 'total', 'sum', 'together'])(
    '%s is not told where one between them was left out',
    (turn) => {
      expect(ofMagnets('exports 2023 and 2025', turn)).toMatchObject({ issue: { kind: 'not_understood' } })
    },
  )
})

describe('"full year" and "for the year"', () => {
  it.each(['full year', 'the whole year', 'for the year'])('%s is the one spoken of', (turn) => {
    expect(ofMagnets('US July 2025', turn)).toMatchObject({ partners: ['US'], period: '2025-01/2025-12' })
  })
})

describe('what part of a longer time was told', () => {
  it.each([
    ['US July 2025', 'as a % of the year'],
    ['US July 2025', 'what share of the year is that'],
    ['US July 2025', "what part of the year's total was that"],
    ['US July 2025', 'as a share of 2025'],
    ['US July 2025', 'as a percentage of the full year'],
    ['US July 2025', 'share of that year'],
  ])('%s, %s: of its own year', (told, turn) => {
    expect(ofMagnets(told, turn)).toMatchObject({
      quantity: 'share',
      partners: ['US'],
      period: '2025-07',
      against: { period: { from: 24300, to: 24311 } },
    })
  })

  it.each(['what % of the quarter was that', 'share of that quarter'])('%s: of its own quarter', (turn) => {
    expect(ofMagnets('US October 2025', turn)).toMatchObject({
      partners: ['US'],
      period: '2025-10',
      against: { period: { from: 24309, to: 24311 } },
    })
  })

  it.each(['share of Q4 in the year', 'Q4 as a share of the year'])(
    '%s: of the year that was told',
    (turn) => {
      expect(ofMagnets('US by quarter 2025', turn)).toMatchObject({
        partners: ['US'],
        period: '2025-10/2025-12',
        against: { period: { from: 24300, to: 24311 } },
      })
    },
  )

  it('is no part of a time that it does not lie in', () => {
    expect(ofMagnets('US July 2025', 'as a share of 2024')).toMatchObject({ kind: 'issue' })
  })

  it.each(['share of 2025', 'as a share of July 2025'])('%s is of all partners', (turn) => {
    const query = ofMagnets('US July 2025', turn)
    expect(query).toMatchObject({ quantity: 'share', partners: ['US'] })
    expect('against' in query && query.against).toBeFalsy()
  })

  it('is asked of a month by name as well', () => {
    expect(ofMagnets('July 2025 as a share of the year')).toMatchObject({
      period: '2025-07',
      against: { period: { from: 24300, to: 24311 } },
    })
  })
})

describe('a part of a year, after its share was told', () => {
  const told = 'what share of 2025 exports came in Q4'

  it('is that of another place', () => {
    expect(ofMagnets(told, 'and the US?')).toMatchObject({
      quantity: 'share',
      partners: ['US'],
      period: '2025-10/2025-12',
    })
  })

  it.each([
    ['in 2024?', '2024-10/2024-12', { from: 24288, to: 24299 }],
    ['and Q3 2024', '2024-07/2024-09', { from: 24288, to: 24299 }],
    ['and Q3', '2025-07/2025-09', { from: 24300, to: 24311 }],
  ])('%s is that of its own year', (turn, period, whole) => {
    expect(ofMagnets(told, turn)).toMatchObject({ quantity: 'share', period, against: { period: whole } })
  })
})

describe('other words for the same again', () => {
  it.each(['ditto Germany', 'switch to Germany', 'Germany, same comparison', 'same comparison for Germany'])(
    '%s',
    (turn) => {
      expect(ofMagnets('US July 2025', turn)).toMatchObject({ partners: ['DE'], period: '2025-07' })
    },
  )
})

describe('month by month', () => {
  it('after one year against the other is of both, where the one follows on the other', () => {
    expect(ofMagnets('exports 2024 vs 2025', 'monthly')).toMatchObject({
      operation: 'series',
      period: '2024-01/2025-12',
    })
    expect(ofMagnets('exports Q1 2025 vs Q2 2025', 'month by month')).toMatchObject({
      period: '2025-01/2025-06',
    })
    expect(ofMagnets('YTD change', 'monthly')).toMatchObject({ period: '2026-01/2026-03' })
  })
})

it('what a value changed by is told in dollars, and in no weight', () => {
  expect(ofMagnets('price or volume 2024', 'in kg')).toMatchObject({
    issue: { kind: 'not_understood', words: ['in kg'] },
  })
})
