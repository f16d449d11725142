import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

const months = 'US monthly January to June 2025'

describe('months that were told one by one are added up', () => {
  it.each(['total of that', 'sum of that', 'the total of those', 'add that up'])('%s', (then) => {
    const query = { operation: 'show', quantity: 'amount', partners: ['US'], period: '2025-01/2025-06' }
    expect(ofMagnets(months, then)).toMatchObject(query)
  })

  it('rates are not', () => {
    expect(ofMagnets('US yoy by month 2025', 'sum of that')).toMatchObject({ kind: 'issue' })
  })
})
