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

describe('of several told one after the other', () => {
  const told = ['exports to Germany in July 2025', 'US', 'Japan'] as const
  it.each([
    ['which was highest', 'highest'],
    ['the smallest', 'lowest'],
  ])('%s is one of them', (turn, extreme) => {
    const query = { operation: 'compare', along: 'partner', partners: ['DE', 'US', 'JP'], extreme }
    expect(ofMagnets(...told, turn)).toMatchObject(query)
  })

  it('all of them, and one, are nothing to choose from', () => {
    expect(ofMagnets('exports in July 2025', 'US', 'which was highest')).toMatchObject({ kind: 'issue' })
  })

  it('"than the US?" is of what each took, and "rise more than" of a rise that was not told', () => {
    const claim = ['how much did Germany buy in August 2025', 'more than in July?'] as const
    expect(ofMagnets(...claim, 'than the US?')).toMatchObject({
      operation: 'compare',
      partners: ['DE', 'US'],
    })
    expect(ofMagnets('exports to Germany in August 2025', 'did it rise more than the US?')).toMatchObject({
      issue: { words: ['than'] },
    })
  })
})

describe('months side by side', () => {
  const months = 'exports in May and August 2025'
  it.each(['Germany in those months', 'Germany in those two', 'and Germany in the same months'])(
    '%s are those, and not all between them',
    (turn) => {
      expect(ofMagnets(months, turn)).toMatchObject({
        along: 'period',
        partners: ['DE'],
        periods: ['2025-05', '2025-08'],
      })
    },
  )

  it.each(['who bought most in those months', 'Germany in the same months of 2024'])(
    '%s has no stretch of its own',
    (turn) => {
      expect(ofMagnets(months, turn)).toMatchObject({ kind: 'issue' })
    },
  )

  it('in a row are a stretch', () => {
    expect(ofMagnets('exports in July and August 2025', 'average of those two')).toMatchObject({
      quantity: 'average',
      period: '2025-07/2025-08',
    })
  })
})

describe('short words', () => {
  it.each([
    [['top gainers September 2025', 'and losers?'], { operation: 'rank', order: 'bottom' }],
    [['US share August 2025', 'theirs in July'], { quantity: 'share', partners: ['US'], period: '2025-07' }],
  ])('%j', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject(query)
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
