import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const level = { operation: 'show', quantity: 'amount' }

describe('a level is asked, whatever was searched for before', () => {
  it.each([
    [['record month for exports to Japan', 'how much in 2024'], { period: '2024-01/2024-12' }],
    [['record month for exports to Japan', 'how much did Korea get in 2024'], { partners: ['KR'] }],
    [['longest run of rises in 2025', 'how much in 2025 all together'], { period: '2025-01/2025-12' }],
    [['how many months of 2025 were above 5500', 'how much in 2024'], { period: '2024-01/2024-12' }],
    [['was the US above 500 t in July 2025?', 'what was it in june'], { period: '2025-06' }],
    [['did exports rise in July 2025?', 'what was it in june'], { period: '2025-06' }],
    [['July 2025 vs May 2025', 'how much was it in May 2025'], { period: '2025-05' }],
    [['US July 2025 vs June', 'what was the March figure'], { partners: ['US'], period: '2025-03' }],
    [['US July 2025 yoy', 'and the September number'], { partners: ['US'], period: '2025-09' }],
  ])('%j', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject({ ...level, claim: undefined, ...query })
  })

  it('of a good that is named with a period of its own', () => {
    const since = 'when did UK imports of lithium carbonate last exceed 1m'
    expect(ofMinerals(since, 'titanium sponge 2025')).toMatchObject({ ...level, commodities: ['810820'] })
    expect(ofMinerals(since, 'and titanium sponge')).toMatchObject({ operation: 'since' })
  })

  it('a record of another year is still a record', () => {
    expect(ofMagnets('record month for exports to Japan', 'in 2024')).toMatchObject({ operation: 'record' })
  })

  it.each([
    [['have exports risen three months in a row?', 'last 4 months']],
    [['did exports rise in July 2025?', 'show the last 4 months']],
  ])('%j are the months', (turns) => {
    expect(ofMagnets(...turns)).toMatchObject({
      operation: 'series',
      grain: 'month',
      period: '2025-12/2026-03',
    })
  })
})

describe('a part of what was told', () => {
  it.each([
    [['June 2025 to July 2025 change', 'how much of that was the US'], 'contribution', 'amount'],
    [['July 2025 m/m', 'how much of it is the US'], 'contribution', 'amount'],
    [['July 2025 m/m', 'who drove it', "and the US's part?"], 'contribution', 'amount'],
    [['July 2025', 'how much of that was the US'], 'show', 'share'],
    [['July 2025 m/m', 'US share'], 'show', 'share'],
  ])('%j is a %s', (turns, operation, quantity) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation, quantity, partners: ['US'], period: '2025-07' })
  })

  it('of one partner is no part of the change of another', () => {
    expect(ofMagnets('Germany July 2025 m/m', 'how much of that was the US')).toMatchObject({
      issue: { kind: 'not_understood', words: ['how much of'] },
    })
  })
})

describe('answers that are counted', () => {
  it.each([
    [['US October 2025', 'november', 'sum of the last two'], { ...level, period: '2025-10/2025-11' }],
    [
      ['US October 2025', 'november', 'average of the last two'],
      { quantity: 'average', period: '2025-10/2025-11' },
    ],
    [['US October 2025', 'germany', 'sum of the last two'], { ...level, partners: ['US', 'DE'] }],
  ])('%j', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject(query)
  })

  it.each([
    [['total 2025', '2024', '2023', 'average of all three'], 'three'],
    [['total 2025', '2024', '2023', 'average of those three years'], 'three'],
    [['total 2025', '2024', '2023', 'sum'], 'sum'],
    [['US Q3 2025', 'q4', 'average of the two quarters'], 'two'],
    [['US October 2025', 'november', 'december', 'which was highest'], 'highest'],
    [['US October 2025', 'november', 'the highest of these'], 'highest'],
    [['US October 2025', 'sum of the last three'], 'the last three'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })
})

describe('what the partners do', () => {
  const imports = 'UK imports of lithium carbonate from China May 2025'
  const exports = 'UK exports of lithium carbonate to China May 2025'

  it.each([
    ['UK imports of lithium carbonate May 2025', 'how much did China supply', 'import'],
    ['UK exports of lithium carbonate May 2025', 'what did EU countries sell', 'import'],
    ['UK exports of lithium carbonate May 2025', 'what did Germany buy', 'export'],
    ['UK imports of lithium carbonate May 2025', 'how much came from China then', 'import'],
    [imports, 'and what did they buy', 'export'],
    [imports, 'and what did they sell', 'import'],
    [imports, 'how much did they buy in June', 'import'],
    [exports, 'from them in June', 'import'],
    [imports, 'to them in June', 'export'],
  ])('%s, %s: of the one who reports an %s', (told, turn, flow) => {
    expect(ofMinerals(told, turn)).toMatchObject({ reporters: ['GB'], flows: [flow] })
  })

  it.each([
    [imports, 'how much did it buy', 'buy'],
    [exports, 'how much did it ship', 'ship'],
    [
      'UK exports of lithium carbonate to China and Germany May 2025',
      'what did they supply in June',
      'supply',
    ],
  ])('%s, %s: can be of either', (told, turn, word) => {
    expect(ofMinerals(told, turn)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })

  it('is not told of those that were listed', () => {
    expect(ofMinerals('top buyers of UK lithium carbonate in 2025', 'what did they sell')).toMatchObject({
      issue: { kind: 'not_understood', words: ['sell'] },
    })
  })
})
