import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const places = 'exports to Germany and the US in August 2025'
const goods = 'UK imports of lithium carbonate and titanium 2025'
const months = 'exports in May 2025 and August 2025'

describe('one of those side by side is asked for by where it stands', () => {
  it.each([
    [places, 'the latter', { operation: 'show', partners: ['US'], period: '2025-08' }],
    [places, 'the former in kg', { operation: 'show', partners: ['DE'], unit: 'kg' }],
    [places, 'the second', { operation: 'show', partners: ['US'] }],
    [places, "the latter's share", { quantity: 'share', partners: ['US'] }],
    [places, 'how much did the latter take in July', { partners: ['US'], period: '2025-07' }],
    [months, 'the latter', { operation: 'show', partners: ['WORLD'], period: '2025-08' }],
    [months, 'the former to Germany', { partners: ['DE'], period: '2025-05' }],
    [months, 'top buyer in the latter', { operation: 'rank', period: '2025-08' }],
    ['exports in May, June and July 2025', 'the third', { operation: 'show', period: '2025-07' }],
    [
      'monthly exports to Germany and the US in Q3 2025',
      'the latter',
      { operation: 'series', partners: ['US'] },
    ],
  ])('%s: %s', (question, turn, query) => {
    expect(ofMagnets(question, turn)).toMatchObject(query)
    expect(JSON.stringify(ofMagnets(question, turn))).not.toContain('"along"')
  })

  it.each([
    [goods, 'the first by month', { operation: 'series', commodities: ['283691'] }],
    [goods, 'top suppliers of the latter', { operation: 'rank', commodities: ['810820'] }],
    [
      'UK imports and exports of titanium 2025',
      'the latter',
      { operation: 'show', flows: ['export'], commodities: ['810820'] },
    ],
  ])('%s: %s', (question, turn, query) => {
    expect(ofMinerals(question, turn)).toMatchObject(query)
  })

  it('of two told one after the other', () => {
    const told = ['exports to Germany in August 2025', 'and the US'] as const
    expect(ofMagnets(...told, 'the former')).toMatchObject({ partners: ['DE'], period: '2025-08' })
    expect(ofMagnets(...told, 'the latter as a share')).toMatchObject({ partners: ['US'], quantity: 'share' })
    expect(ofMagnets('exports to Germany in August 2025', 'and July', 'the former')).toMatchObject({
      partners: ['DE'],
      period: '2025-08',
    })
  })

  it.each([
    [places, 'the third'],
    [places, 'the latter vs Japan'],
    [places, 'was the first higher in 2024'],
    [months, 'the latter vs July'],
    ['exports in May, June and July 2025', 'the latter'],
    ['share of Germany and the US in August 2025', 'the latter'],
    // the first of its rows, or the first of the two
    ['monthly exports to Germany and the US in Q3 2025', 'the first one in kg'],
  ])('%s: %s is nothing that was told', (question, turn) => {
    expect(ofMagnets(question, turn)).toMatchObject({ kind: 'issue' })
  })

  it('a part of the year is none of them', () => {
    expect(ofMagnets('exports to Germany and the US in 2025', 'first half')).toMatchObject({
      along: 'partner',
      period: '2025-01/2025-06',
    })
  })
})

describe('the largest of those side by side', () => {
  it.each([
    ['exports to Germany and the US in Q3 2025', 'the biggest', { along: 'partner', extreme: 'highest' }],
    ['exports to Germany and the US in Q3 2025', 'the smallest one', { along: 'partner', extreme: 'lowest' }],
    ['exports to Germany and the US in Q3 2025', 'the biggest month', { operation: 'record' }],
  ])('%s: %s', (question, turn, query) => {
    expect(ofMagnets(question, turn)).toMatchObject(query)
  })

  it('is a good after goods', () => {
    for (const turn of ['which one is the highest', 'which of them is highest', 'the biggest'])
      expect(ofMinerals(goods, turn)).toMatchObject({ along: 'commodity', extreme: 'highest' })
  })
})

describe('the last one', () => {
  it.each([
    ['top buyers in August 2025', 'the last one'],
    ['best month of 2025', 'the last one'],
  ])('%s: %s is none of the latest month', (question, turn) => {
    expect(ofMagnets(question, turn)).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})
