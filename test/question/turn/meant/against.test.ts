import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

describe('what was told, set against what is named', () => {
  it.each([
    [['US July 2025', 'vs Germany'], ['US', 'DE'], { operation: 'compare', quantity: 'amount' }],
    [['US July 2025', 'how does it compare with Germany'], ['US', 'DE'], { operation: 'compare' }],
    [['exports July 2025', 'compared with Germany'], ['WORLD', 'DE'], { operation: 'compare' }],
    [['US share July 2025', 'vs Germany'], ['US', 'DE'], { operation: 'compare', quantity: 'share' }],
    [['unit value November 2025', 'vs the US'], ['WORLD', 'US'], { quantity: 'unit_value' }],
    [['US and Germany July 2025', 'vs Japan'], ['US', 'DE', 'JP'], { operation: 'compare' }],
    [
      ['US July 2025 vs May 2025', 'vs Germany'],
      ['US', 'DE'],
      { operation: 'change', comparison: 'period_on_period 2025-05' },
    ],
  ])('%j is of %j', (turns, partners, query) => {
    expect(ofMagnets(...turns)).toMatchObject({ partners, along: 'partner', ...query })
  })

  it('is the other reporter, or the other flow', () => {
    const imports = 'UK imports of lithium carbonate May 2025'
    expect(ofMinerals(imports, 'vs Brazil')).toMatchObject({ reporters: ['GB', 'BR'], along: 'reporter' })
    expect(ofMinerals(imports, 'how does it compare with exports')).toMatchObject({
      flows: ['import', 'export'],
      along: 'flow',
    })
    expect(ofMinerals(imports, 'was that more than exports')).toMatchObject({
      flows: ['import', 'export'],
      claim: { kind: 'first_more' },
    })
    expect(ofMinerals(imports, 'was that more than exports in April')).toMatchObject({ kind: 'issue' })
    expect(ofMinerals(imports, 'was that more than imports in April')).toMatchObject({ operation: 'change' })
    expect(ofMinerals(imports, 'vs imports')).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it.each([['vs titanium sponge'], ['was that more than titanium sponge']])(
    '%s is the other good',
    (turn) => {
      const told = 'UK imports of lithium carbonate May 2025'
      expect(ofMinerals(told, turn)).toMatchObject({
        operation: 'compare',
        along: 'commodity',
        commodities: ['283691', '810820'],
      })
      expect(ofMinerals(told, `${turn} in April`)).toMatchObject({ kind: 'issue' })
    },
  )

  it('is the month before it, and not the last one on the calendar', () => {
    expect(ofMagnets('exports July 2025', 'compared with last month')).toMatchObject({
      operation: 'change',
      period: '2025-07',
      comparison: 'month_on_month 2025-06',
    })
  })

  it.each([
    [['US July 2025', 'vs Germany in June'], 'vs'],
    [['US by month 2025', 'vs Germany'], 'vs'],
    [['top 3 July 2025', 'vs Germany'], 'vs'],
    [['US July 2025', 'was it more to Germany'], 'more'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })
})

describe('higher than what was told', () => {
  it.each([
    [['July exports', 'were exports higher in June'], 'period_on_period 2025-07'],
    [['July 2025 exports', 'were exports bigger in June 2025?'], 'period_on_period 2025-07'],
    [['exports 2024', 'were exports lower in 2025'], 'year_on_year 2024-01/2024-12'],
    [['US July 2025', 'was it higher to Germany in August'], 'month_on_month 2025-07'],
  ])('%j compares with %s', (turns, comparison) => {
    expect(ofMagnets(...turns)).toMatchObject({
      operation: 'change',
      comparison,
      claim: { kind: 'direction' },
    })
  })

  it('is told of each of several, without one yes for all', () => {
    const query = ofMagnets('US and Germany July 2025', 'were they higher in June')
    expect(query).toMatchObject({ along: 'partner', comparison: 'period_on_period 2025-07' })
    expect(query).not.toMatchObject({ claim: expect.anything() })
  })

  it('is still than the month told where another is named', () => {
    expect(ofMagnets('exports July 2025', 'was it higher in June', 'and in May')).toMatchObject({
      period: '2025-05',
      comparison: 'period_on_period 2025-07',
      claim: { kind: 'direction' },
    })
  })

  it('goes on from the months of a change', () => {
    const turns = ['UK imports of lithium carbonate May 2025', 'were imports higher in April']
    expect(ofMinerals(...turns, 'were exports higher in April')).toMatchObject({
      flows: ['export'],
      period: '2025-04',
      comparison: 'period_on_period 2025-05',
    })
  })

  it.each([
    [['exports 2024', 'were exports higher in June']],
    [['US July 2025', 'was it higher to Germany in October']],
  ])('%j is refused', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: ['higher'] } })
  })
})

describe('a mark that what was told is held against', () => {
  it.each([
    ['compared with the average of 2025', { comparison: 'period_on_period 2025-01/2025-12' }],
    ['was it below the average of 2025', { claim: { kind: 'direction', direction: 'down' } }],
    ['how far below the peak of 2025 was it', { baseline: 'highest' }],
  ])('%s keeps the month', (turn, query) => {
    expect(ofMagnets('exports September 2025', turn)).toMatchObject({
      operation: 'change',
      period: '2025-09',
      ...query,
    })
  })
})
