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

describe('the longest run there is', () => {
  it('of another partner is of all that is held of that one', () => {
    expect(ofMagnets('longest run of falls in exports to South Korea', 'and to the US?')).toMatchObject({
      operation: 'streak',
      partners: ['US'],
      period: '2023-07/2026-03',
    })
  })
})

describe('who drove the change', () => {
  it.each(['vs the month before', 'compared with the month before?'])('%s', (turn) => {
    const told = 'which country contributed most to the change in exports in September 2025 on a year earlier'
    expect(ofMagnets(told, turn)).toMatchObject({
      operation: 'contribution',
      comparison: 'month_on_month 2025-08',
    })
  })
})

describe('after the highest month', () => {
  it('"drop Japan" leaves it out, and nothing fell', () => {
    expect(ofMagnets('highest month of 2025', 'drop Japan')).toMatchObject({
      operation: 'record',
      partners: ['WORLD', '-JP'],
    })
  })

  it('"the year before that" is that year', () => {
    expect(ofMagnets('highest month of 2025', 'the year before that?')).toMatchObject({
      operation: 'record',
      period: '2024-01/2024-12',
    })
  })
})

describe('after one month', () => {
  it.each(['what is the record?', 'the record high?'])('%s is the highest there was', (turn) => {
    const { claim, ...query } = ofMagnets('US July 2025', turn) as { claim?: unknown }
    expect(claim).toBeUndefined()
    expect(query).toMatchObject({ operation: 'record', extreme: 'highest' })
  })

  it('"record high?" is claimed of it', () => {
    expect(ofMagnets('US July 2025', 'record high?')).toMatchObject({ claim: { kind: 'record' } })
  })
})

describe('the same base once more', () => {
  it('is told again', () => {
    expect(ofMagnets('change in US July 2025 on June 2025', 'versus June 2025?')).toMatchObject({
      operation: 'change',
      period: '2025-07',
    })
  })
})

describe('of two side by side', () => {
  it('one takes the place of the other', () => {
    expect(
      ofMagnets('compare exports to Germany and Japan in October 2025', 'and Vietnam instead of Japan'),
    ).toMatchObject({ operation: 'compare', partners: ['DE', 'VN'] })
  })
})

describe('a year that still runs', () => {
  it('leaves no months behind for another one', () => {
    expect(ofMagnets('exports 2025', 'the year after', 'no, I meant 2024')).toMatchObject({
      period: '2024-01/2024-12',
    })
  })
})

describe('a year put right', () => {
  it('is of the month that was said', () => {
    expect(ofMagnets('US July 2025', 'sorry, 2024')).toMatchObject({ period: '2024-07' })
  })
  it('is the whole of it where no month was', () => {
    expect(ofMagnets('exports to Japan', 'no, 2025')).toMatchObject({ period: '2025-01/2025-12' })
    expect(ofMagnets('exports to India', 'sorry, in 2025')).toMatchObject({ period: '2025-01/2025-12' })
  })
})

describe('back to what was told', () => {
  it.each([
    ['back to the US', { partners: ['US'], period: '2025-07' }],
    ['back to 2024', { operation: 'show', partners: ['DE'], period: '2024-01/2024-12' }],
    ['back to July 2024', { operation: 'show', partners: ['DE'], period: '2024-07' }],
    ['back to the total', { operation: 'show', partners: ['WORLD'] }],
    ['ok and total', { operation: 'show', partners: ['WORLD'] }],
  ])('%s', (turn, expected) => {
    expect(ofMagnets('exports to the US in July 2025', 'and Germany', turn)).toMatchObject(expected)
  })
})

describe('month by month', () => {
  it.each(['break it down by month', 'show the months', 'list the months'])('%s', (turn) => {
    expect(ofMagnets('US 2025', turn)).toMatchObject({
      operation: 'series',
      grain: 'month',
      period: '2025-01/2025-12',
    })
  })
})
