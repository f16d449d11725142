import { describe, expect, it } from 'vitest'
import { ofMinerals } from '../../corpus/talk.ts'

const months = 'list months in which UK exported over 50m of lithium carbonate'

describe('how many months were listed', () => {
  it.each([
    'and how many in all',
    'how many',
    'how many months',
    'HOW MANY TIMES?',
    'please, how many in total',
  ])('%s', (turn) =>
    expect(ofMinerals(months, turn)).toMatchObject({ operation: 'count_periods', quantity: 'amount' }),
  )

  it.each(['in all?', 'how much in total'])('%s is not the trade of all months', (turn) =>
    expect(ofMinerals(months, turn)).toMatchObject({ issue: { kind: 'not_understood' } }),
  )

  it('is not asked of the months of a year', () =>
    expect(ofMinerals('UK exports of lithium carbonate by month in 2025', 'how many in all')).toMatchObject({
      issue: { kind: 'not_understood' },
    }))

  it('a year that is named is added up', () =>
    expect(ofMinerals(months, 'total exports in 2025')).toMatchObject({
      operation: 'show',
      period: '2025-01/2025-06',
    }))
})

describe('the longest run after whether there is one', () => {
  it('is looked for in all months', () =>
    expect(
      ofMinerals('have UK lithium carbonate imports fallen three months in a row', 'longest run of falls'),
    ).toMatchObject({ operation: 'streak', longest: true, period: expect.stringMatching(/^2024/) }))

  it('is of the year that was told', () =>
    expect(ofMinerals('UK lithium carbonate imports 2025', 'what is the longest run of rises')).toMatchObject(
      { operation: 'streak', longest: true, period: '2025-01/2025-06' },
    ))
})
