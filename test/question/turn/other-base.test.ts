import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

describe('a period that is named as the base of the change just told', () => {
  it.each(['on april?', 'from april?', 'over april', 'and on april 2025?', 'vs april'])(
    '%s keeps the period and the claim',
    (turn) => {
      expect(ofMagnets('did exports to the US rise in July 2025', turn)).toMatchObject({
        operation: 'change',
        period: '2025-07',
        comparison: 'period_on_period 2025-04',
        claim: { kind: 'direction', direction: 'up' },
      })
    },
  )

  it('is the last such month before it', () => {
    for (const turn of ['up on December?', 'was it up 13.9% on December?', 'change from December'])
      expect(ofMagnets('exports January 2025', turn)).toMatchObject({
        period: '2025-01',
        comparison: 'month_on_month 2024-12',
      })
  })

  it.each(['compared with December', 'vs December', 'than December?'])(
    '%s is of the December before, which is nearer',
    (turn) => {
      expect(ofMagnets('did exports rise in January 2025', turn)).toMatchObject({
        period: '2025-01',
        comparison: 'month_on_month 2024-12',
      })
    },
  )

  it('is a base after a change only, and not beside another word', () => {
    expect(ofMagnets('US July 2025', 'in april')).toMatchObject({ operation: 'show', period: '2025-04' })
    expect(ofMagnets('did exports rise in July 2025', 'in april')).toMatchObject({ period: '2025-04' })
  })

  it('is none where a stretch is gone over', () => {
    expect(ofMagnets('did exports rise in July 2025', 'over the last 3 months')).toMatchObject({
      operation: 'change',
      period: '2026-01/2026-03',
    })
  })

  it('goes back over the new year where the later one is not held', () => {
    expect(ofMagnets('US Q1 2026 vs Q4 2025', 'q1 vs q4')).toMatchObject({
      comparison: 'period_on_period 2025-10/2025-12',
    })
    expect(ofMagnets('US March 2026 vs February', 'jan vs dec')).toMatchObject({
      period: '2026-01',
      comparison: 'month_on_month 2025-12',
    })
  })

  it('is the one told before where it is asked whether the other is higher or lower', () => {
    expect(ofMagnets('Q4 2025', 'q3', 'q4 higher or lower?')).toMatchObject({
      period: '2025-10/2025-12',
      comparison: 'period_on_period 2025-07/2025-09',
    })
  })

  it('is the earlier one where the one named came later', () => {
    expect(ofMagnets('US July 2025', 'vs september')).toMatchObject({
      period: '2025-09',
      comparison: 'period_on_period 2025-07',
    })
    expect(ofMagnets('US July 2025', 'was that more than in september')).toMatchObject({ period: '2025-07' })
  })

  it('on the year is claimed as well', () => {
    expect(ofMagnets('did exports rise in July 2025', 'and on the year?')).toMatchObject({
      comparison: 'year_on_year 2024-07',
      claim: { kind: 'direction', direction: 'up' },
    })
  })

  it('what moved another month may be a fall', () => {
    expect(ofMagnets('what drove the rise in exports in July 2025', 'and in april')).toMatchObject({
      operation: 'contribution',
      direction: undefined,
    })
  })
})

describe('a correction', () => {
  it.each([
    ['change to june', { operation: 'show', period: '2025-06' }],
    ['change it to june', { operation: 'show', period: '2025-06' }],
    ['change that to japan', { operation: 'show', partners: ['JP'] }],
    ['change it to 2024', { operation: 'show', period: '2024-07' }],
    ['actually 2024', { operation: 'show', period: '2024-07' }],
    ['how much was it actually in 2024', { operation: 'show', period: '2024-01/2024-12' }],
    ['change from june', { operation: 'change', comparison: 'month_on_month 2025-06' }],
  ])('%s after July 2025', (turn, query) => {
    expect(ofMagnets('US July 2025', turn)).toMatchObject(query)
  })

  it('puts another flow in its place', () => {
    expect(ofMinerals('UK imports of lithium carbonate May 2025', 'change it to exports')).toMatchObject({
      operation: 'show',
      flows: ['export'],
    })
  })

  it('the previous one could be the month or the answer before', () => {
    expect(ofMagnets('US July 2025', 'the previous one')).toMatchObject({
      issue: { kind: 'not_understood', words: ['the previous one'] },
    })
  })
})

describe('a change on the stretch just before, asked again for another as long', () => {
  it('is on the one before that', () => {
    expect(ofMagnets('US Q3 2025', 'q4', 'change', 'q1 2026')).toMatchObject({
      comparison: 'period_on_period 2025-10/2025-12',
    })
    expect(ofMagnets('Q3 2025 vs Q2 2025', 'Q4')).toMatchObject({
      comparison: 'period_on_period 2025-07/2025-09',
    })
  })

  it('is on the year before for a longer one', () => {
    expect(ofMagnets('Q4 2025 vs Q3 2025', '2024')).toMatchObject({
      comparison: 'year_on_year 2023-01/2023-12',
    })
  })
})

describe('a mean of calendar days', () => {
  it('stays one of days', () => {
    const told = ['exports per day in March 2026', 'february']
    expect(ofMagnets(...told)).toMatchObject({ quantity: 'average', perDay: true, period: '2026-02' })
    expect(ofMagnets(...told, 'change')).toMatchObject({ operation: 'change', perDay: true })
  })
})

describe('how many tonnes', () => {
  it('is the weight after the change of a price or a share', () => {
    const price = 'unit value of exports to the US, November 2025'
    expect(ofMagnets(price, 'yoy', 'how many tonnes')).toMatchObject({
      operation: 'show',
      quantity: 'amount',
      measure: 'net_weight',
    })
  })
})
