import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('"from … to …" after a change between two periods', () => {
  it.each([
    [
      'did US imports triple from June to July 2025',
      'and July to August?',
      '2025-08',
      'month_on_month 2025-07',
    ],
    ['change from May to June 2025', 'and from June to July', '2025-07', 'month_on_month 2025-06'],
    [
      'change from Q1 2025 to Q2 2025',
      'and from Q2 to Q3',
      '2025-07/2025-09',
      'period_on_period 2025-04/2025-06',
    ],
    [
      'did exports fall from 2024 to 2025',
      'and from 2023 to 2024',
      '2024-01/2024-12',
      'year_on_year 2023-01/2023-12',
    ],
  ])('%s: %s is between the two once more', (before, turn, period, comparison) => {
    expect(ofMagnets(before, turn)).toMatchObject({ operation: 'change', period, comparison })
  })

  it('is a stretch after a level', () => {
    expect(ofMagnets('exports May to June 2025', 'and from June to July')).toMatchObject({
      operation: 'show',
      period: '2025-06/2025-07',
    })
  })
})
