import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

describe('a turn that changes how the last answer is told', () => {
  it.each([
    [['exports by month 2025', 'put last year on the same chart'], '2024-01/2025-12'],
    [['exports by month 2025', 'overlay 2024'], '2024-01/2025-12'],
    [['exports by month 2025', 'add 2026 to the chart'], '2025-01/2026-12'],
  ])('%j lays the year on it', (turns, period) =>
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'series', period }),
  )

  it('a number alone is the length of the ranking', () => {
    expect(ofMinerals('top 10 UK suppliers of titanium in 2025', '20')).toMatchObject({
      operation: 'rank',
      limit: 20,
    })
  })

  it.each(['make it 6', 'show me six'])('%s is as well', (turn) => {
    expect(ofMinerals('top 3 UK suppliers of titanium in 2025', turn)).toMatchObject({ limit: 6 })
  })

  it('"how?" twice is of the same answer', () => {
    const how = ofMagnets('where is this from', 'how was this calculated', 'how')
    expect(how).toMatchObject({ operation: 'method', partners: ['WORLD'] })
  })
})
