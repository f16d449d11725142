import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

const exports = 'UK titanium exports to Germany in May 2025'

describe('what it imports', () => {
  it.each(['how much did it import in August', 'and how much did they import in August?'])(
    '%s, after what went to one, is what that one took',
    (turn) => {
      expect(ofMagnets('exports to the US in July 2025', turn)).toMatchObject({
        flows: ['export'],
        partners: ['US'],
        period: '2025-08',
      })
      expect(ofMagnets('US imports July 2025', turn)).toMatchObject({ partners: ['US'], period: '2025-08' })
    },
  )
})

describe('the other direction', () => {
  it.each([
    'in the other direction',
    'and the other direction?',
    'and the other way round?',
    'the other way',
  ])('%s is the other flow', (turn) => {
    expect(ofMinerals(exports, turn)).toMatchObject({
      operation: 'show',
      flows: ['import'],
      partners: ['DE'],
      period: '2025-05',
    })
  })

  it('of what rose, and of the highest month, a way can be another one', () => {
    for (const told of [
      'longest run of rises in UK titanium exports',
      'highest month of UK titanium exports',
    ])
      expect(ofMinerals(told, 'and the other way?')).not.toMatchObject({ flows: ['import'] })
  })

  it('that is not held is refused as such', () => {
    expect(ofMagnets('US May 2025', 'in the other direction')).toMatchObject({
      issue: { kind: 'not_held', slot: 'flow' },
    })
  })
})

describe('everybody, after one partner', () => {
  it.each(['all sources', 'and all suppliers?', 'everyone', 'all countries'])('%s', (turn) => {
    expect(ofMinerals('UK titanium imports from Japan in May 2025', turn)).toMatchObject({
      operation: 'show',
      partners: ['WORLD'],
      flows: ['import'],
    })
  })

  it('is judged as the one was', () => {
    expect(ofMagnets('did exports to the US rise in July 2025?', 'all destinations')).toMatchObject({
      operation: 'change',
      partners: ['WORLD'],
      claim: { kind: 'direction' },
    })
  })

  it('sources alone are where it is from', () => {
    expect(ofMinerals('UK titanium imports from Japan in May 2025', 'sources?')).toMatchObject({
      operation: 'source',
    })
  })
})

describe('and since', () => {
  it.each(['and since?', 'since then?'])('%s, after a year, is what came after it', (turn) => {
    expect(ofMagnets('US 2025', turn)).toMatchObject({ operation: 'show', period: '2026-01/2026-03' })
  })

  it('after one month could be how it moved', () => {
    expect(ofMagnets('US July 2025', 'and since?')).toMatchObject({ issue: {} })
  })
})

describe('the window of so many months', () => {
  it.each([
    ['3-month moving average of exports', 'the 6-month one', { operation: 'series', window: 6 }],
    ['3-month moving average of exports', '12-month', { operation: 'series', window: 12 }],
    ['3-month average of exports', 'the 6-month one', { quantity: 'average', period: '2025-10/2026-03' }],
    ['exports in the last 3 months', 'the 12-month one', { period: '2025-04/2026-03' }],
  ])('%s: %s', (question, turn, query) => {
    expect(ofMagnets(question, turn)).toMatchObject(query)
  })

  it('of a quarter that was named there is none', () => {
    expect(ofMagnets('exports Q3 2025', '6-month')).toMatchObject({ kind: 'issue' })
  })
})
