import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

describe('where there is one good only, who and which way is no new question', () => {
  it.each([
    'how much did the US take',
    'exports to the US',
    'US shipments',
    'did exports to the US rise',
    'share of exports to the US',
    'value of exports to the US',
  ])('%s: in the month that was told', (turn) => {
    expect(ofMagnets('exports in November 2025', turn)).toMatchObject({ partners: ['US'], period: '2025-11' })
  })

  it.each([
    ['exports to the US July 2025', '2025-07'],
    ['exports to the US, latest', '2026-03'],
    ['China magnet exports to the US', '2026-03'],
  ])('%s: in its own', (turn, period) => {
    expect(ofMagnets('exports in November 2025', turn)).toMatchObject({ partners: ['US'], period })
  })

  it.each(['how much did China export', "China's exports"])('%s: to everywhere', (turn) => {
    expect(ofMagnets('Japan November 2025', turn)).toMatchObject({ partners: ['WORLD'], period: '2025-11' })
  })
})

describe('a reporter that is told with its good trades with everyone', () => {
  it.each([
    ["and Brazil's titanium imports", 'BR'],
    ["and Brazil's total titanium imports", 'BR'],
    ['Brazil titanium', 'BR'],
    ['and UK graphite imports', 'GB'],
  ])('%s', (turn, reporter) => {
    const read = ofMinerals('UK lithium imports from Germany May 2025', turn)
    expect(read).toMatchObject({ reporters: [reporter], partners: ['WORLD'], period: '2025-05' })
  })

  it('keeps the partner where the reporter alone is another', () => {
    const read = ofMinerals('UK lithium imports from Germany May 2025', 'and Brazil?')
    expect(read).toMatchObject({ reporters: ['BR'], partners: ['DE'] })
  })
})

describe('a word for goods in a talk of a good', () => {
  it.each(['German stuff', 'the goods from Germany', 'for German material', 'German product only'])(
    '%s: is of that good',
    (turn) => {
      const read = ofMinerals('UK lithium imports May 2025', turn)
      expect(read).toMatchObject({ partners: ['DE'], commodities: ['283691'] })
    },
  )

  it.each(['all goods from Germany', 'total goods from Germany'])('%s: is of all of them', (turn) => {
    expect(ofMinerals('UK lithium imports May 2025', turn)).toMatchObject({
      commodities: ['250410', '283691', '810820'],
    })
  })
})

describe('the total of a record is of everybody', () => {
  it.each(['total lowest month', 'lowest month overall', 'lowest month for total exports'])('%s', (turn) => {
    expect(ofMagnets('US low month in 2025', turn)).toMatchObject({
      operation: 'record',
      partners: ['WORLD'],
      period: '2025-01/2025-12',
    })
  })
})

describe('the reporter told once more', () => {
  it('is no question of its own: the partner stays', () => {
    expect(ofMinerals('UK imports of lithium carbonate from Germany June 2025', 'UK')).toMatchObject({
      partners: ['DE'],
      flows: ['import'],
    })
  })
})
