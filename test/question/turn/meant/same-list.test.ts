import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const buyers = 'top 3 buyers in July 2025'

describe('a list that was shown', () => {
  it.each(['same list for June 2025', 'that table for June 2025', 'show the list for June 2025'])(
    '%s is the ranking of another time',
    (turn) => {
      expect(ofMagnets(buyers, turn)).toMatchObject({ operation: 'rank', limit: 3, period: '2025-06' })
    },
  )

  it('is the ranking of another good', () => {
    const suppliers = 'top 3 suppliers of lithium carbonate to the UK in 2025'
    expect(ofMinerals(suppliers, 'the same table for exports')).toMatchObject({
      operation: 'rank',
      flows: ['export'],
      by: 'partner',
    })
  })

  it('is none of months after what those it listed have together', () => {
    expect(
      ofMagnets('share of Germany and the US together in July 2025', 'same list for Q2 2025'),
    ).toMatchObject({
      issue: { kind: 'not_understood', words: ['list'] },
    })
  })

  it.each(['the list by month', 'list the months', 'monthly list for 2025'])(
    '%s is one of months',
    (turn) => {
      expect(ofMagnets(buyers, turn)).toMatchObject({ operation: 'series' })
    },
  )
})
