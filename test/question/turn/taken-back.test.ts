import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

describe('what is taken back in the same message', () => {
  it.each([
    [['UK imports of lithium carbonate 2024', 'to the US — sorry, from the US']],
    [['UK imports of lithium carbonate 2024 from China, sorry, the US']],
    [['UK imports of lithium carbonate 2024', 'from China, I mean the US']],
  ])('%j is of what stands behind it', (turns) => {
    expect(ofMinerals(...turns)).toMatchObject({
      partners: ['US'],
      flows: ['import'],
      period: '2024-01/2024-12',
    })
  })

  it.each([
    ['US imports May 2025, I mean July 2025', '2025-07'],
    ['exports to the US in May 2025 - no sorry, July 2025', '2025-07'],
  ])('%s', (text, period) => {
    expect(ofMagnets(text)).toMatchObject({ partners: ['US'], period })
  })

  it('was never told', () => {
    expect(ofMagnets('Germany July 2025', 'and Japan, sorry, the US', 'both')).toMatchObject({
      operation: 'compare',
      partners: ['DE', 'US'],
    })
  })

  it.each(['sorry, US imports July 2025', 'US imports July 2025, sorry'])('%s takes nothing back', (text) => {
    expect(ofMagnets(text)).toMatchObject({ partners: ['US'], period: '2025-07' })
  })
})

describe('two periods side by side', () => {
  it('a year earlier are the same two of that year', () => {
    expect(ofMagnets('exports Q3 2025', 'and Q4', 'which is bigger', 'the year before')).toMatchObject({
      operation: 'compare',
      along: 'period',
      periods: ['2024-07/2024-09', '2024-10/2024-12'],
    })
  })
})
