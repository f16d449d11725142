import { describe, expect, it } from 'vitest'
import { ofMinerals } from '../corpus/talk.ts'

describe('after one level of everybody', () => {
  it.each(['which countries', 'from which countries', 'which partners'])(
    '"%s" are those it came from',
    (turn) => {
      expect(ofMinerals('uk lithium carbonate imports june 2026', turn)).toMatchObject({
        operation: 'rank',
        by: 'partner',
        flows: ['import'],
        commodities: ['283691'],
        period: '2026-06',
      })
    },
  )

  it('of one time set against another they are those of the first', () => {
    expect(ofMinerals('UK imports of lithium Q1 2025 vs Q4 2024', 'from which countries')).toMatchObject({
      operation: 'rank',
      by: 'partner',
      period: '2025-01/2025-03',
    })
  })

  it('"which countries do you have" are those held', () => {
    const held = ofMinerals('uk lithium carbonate imports june 2026', 'which countries do you have')
    expect(held).toMatchObject({ operation: 'coverage' })
  })
})

describe('after a ranking inside a group', () => {
  const asian = ['uk lithium carbonate exports 2026 by country', 'only asian ones'] as const

  it.each([
    ['how does that compare to last year', 'change'],
    ['by month', 'series'],
    ['which was the best month', 'record'],
    ['how many', 'show'],
  ])('"%s" is of the group', (turn, operation) => {
    expect(ofMinerals(...asian, turn)).toMatchObject({ operation, partners: ['ASIA'] })
  })

  it('another period is ranked inside it as well', () => {
    expect(ofMinerals(...asian, 'and in 2025')).toMatchObject({ operation: 'rank', within: ['ASIA'] })
  })
})

describe('after places side by side', () => {
  const beside = 'uk lithium carbonate imports from china versus germany in q2 2025'

  it.each(['and brazil', 'what about brazil', 'brazil?'])(
    '"%s" is one more of them, though it reports',
    (turn) => {
      expect(ofMinerals(beside, turn)).toMatchObject({
        reporters: ['GB'],
        partners: ['BR'],
        flows: ['import'],
      })
    },
  )

  it('whose imports they are is said', () => {
    expect(ofMinerals(beside, "and brazil's imports")).toMatchObject({
      reporters: ['BR'],
      partners: ['WORLD'],
    })
  })
})
