import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('after the changes of some months', () => {
  it.each([
    ['which was the worst', 'lowest'],
    ['which was the best', 'highest'],
    ['the largest decrease', 'lowest'],
  ])('%s: is one of the changes, and no level', (turn, extreme) => {
    for (const before of ['yoy change by month of 2025', 'which month had the highest yoy increase in 2025'])
      expect(ofMagnets(before, turn)).toMatchObject({
        operation: 'record',
        quantity: 'change',
        change: 'year_on_year',
        grain: 'month',
        extreme,
        period: '2025-01/2025-12',
      })
  })

  it.each(['highest month by volume', 'the lowest exports'])('%s: is a level', (turn) => {
    expect(ofMagnets('yoy change by month of 2025', turn)).toMatchObject({
      operation: 'record',
      quantity: 'amount',
    })
  })
})

describe('after who grew most', () => {
  it('"and least" is who grew least', () => {
    expect(ofMagnets('which of US, Japan, Korea grew most in July 2025', 'and least')).toMatchObject({
      operation: 'rank',
      quantity: 'change',
      order: 'bottom',
    })
  })

  it('"and least" after who fell most is not told', () => {
    expect(ofMagnets('who fell most in July 2025', 'and least')).toMatchObject({
      issue: { kind: 'not_understood', words: ['least'] },
    })
  })
})
