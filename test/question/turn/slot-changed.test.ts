import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

describe('one slot of what was told is put right', () => {
  it.each([
    ['scratch that, Japan', { partners: ['JP'] }],
    ['should have been Japan', { partners: ['JP'] }],
    ['I wanted Japan', { partners: ['JP'] }],
    ['change that to Japan', { partners: ['JP'] }],
    ['now do Japan', { partners: ['JP'] }],
  ])('%s', (turn, query) => {
    for (const [told, operation] of [
      ['US July 2025', 'show'],
      ['highest month of exports to the US in 2025', 'record'],
    ])
      expect(ofMagnets(told!, turn)).toMatchObject({ operation, ...query })
  })

  it.each(['no, September 2025', 'no, I meant September 2025'])('%s, of a ranking', (turn) => {
    expect(ofMagnets('top 2 buyers in July 2025', turn)).toMatchObject({
      operation: 'rank',
      limit: 2,
      period: '2025-09',
    })
  })
})

describe('one partner of all', () => {
  it.each(['just to Japan', 'filter Japan', 'limit to Japan', 'restrict it to Japan'])('%s', (turn) => {
    expect(ofMagnets('exports in July 2025', turn)).toMatchObject({ operation: 'show', partners: ['JP'] })
  })

  it('"just behind Japan" is the next one', () => {
    expect(ofMagnets('who was just behind Japan in July 2025')).toMatchObject({ operation: 'rank' })
  })
})

describe('all but one', () => {
  it.each([
    ['top 3 buyers in October 2025', 'rank'],
    ['highest month of 2025', 'record'],
    ['did exports rise in October 2025?', 'change'],
  ])('"other than Japan?" after %s', (told, operation) => {
    expect(ofMagnets(told, 'other than Japan?')).toMatchObject({ operation, partners: ['WORLD', '-JP'] })
  })
})

describe('the other end of a ranking', () => {
  it.each(['and the smallest?', 'and the bottom?'])('%s is as long', (turn) => {
    expect(ofMagnets('top 3 buyers in October 2025', turn)).toMatchObject({ order: 'bottom', limit: 3 })
  })

  it.each(['3 instead', 'only 3', 'just 3'])('%s is so many of them', (turn) => {
    expect(ofMagnets('top 5 buyers in October 2025', turn)).toMatchObject({ order: 'top', limit: 3 })
  })
})

describe('where most went', () => {
  it.each(['where did most go?', 'where did most of it go', 'where did the most go in October'])(
    '%s is asked of the partners, and of no month',
    (turn) => {
      expect(ofMagnets('exports in October 2025', turn)).toMatchObject({
        operation: 'rank',
        by: 'partner',
        period: '2025-10',
      })
    },
  )
})

describe('of another reporter', () => {
  it.each([
    [
      'UK trade balance in lithium carbonate with Germany in May 2025',
      { quantity: 'balance', reporters: ['BR'], partners: ['DE'] },
    ],
    [
      'compare UK titanium imports from Germany and Japan in May 2025',
      { operation: 'compare', along: 'partner', reporters: ['BR'], partners: ['DE', 'JP'] },
    ],
  ])('%s: "and Brazil\'s?" is with the same partners', (told, query) => {
    expect(ofMinerals(told, "and Brazil's?")).toMatchObject(query)
  })

  it('the whole balance is with everybody', () => {
    for (const turn of ['overall balance', "the UK's balance", 'total?'])
      expect(ofMinerals('UK trade balance in titanium with Germany in May 2025', turn)).toMatchObject({
        quantity: 'balance',
        partners: ['WORLD'],
      })
  })
})
