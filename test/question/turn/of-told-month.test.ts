import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('"since" after a month', () => {
  it.each(['is that the highest since January', 'is that the lowest since January'])(
    '%s ends in the month told',
    (turn) => {
      expect(ofMagnets('exports in June 2025', turn)).toMatchObject({
        period: '2025-06',
        comparison: 'period_on_period 2025-02/2025-06',
      })
    },
  )
})

describe('"for which month" after a share', () => {
  it('asks for a month, and for no verdict', () => {
    expect(ofMagnets('US share of exports in 2025', 'for which month was it highest')).toMatchObject({
      operation: 'record',
      quantity: 'share',
      grain: 'month',
      claim: undefined,
    })
  })
})
