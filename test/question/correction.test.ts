import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from './corpus/talk.ts'

describe('"change the country to B"', () => {
  it('is about B instead', () => {
    const first = 'UK imports of titanium June 2025'
    expect(ofMinerals(first, 'change country to Brazil')).toMatchObject({
      operation: 'show',
      reporters: ['BR'],
      flows: ['import'],
      period: '2025-06',
    })
  })
})

describe('"no A" after a list', () => {
  it.each(['no Vietnam', 'and no Vietnam', 'no Vietnam please', 'without Vietnam'])(
    '%s leaves it out',
    (turn) => {
      expect(ofMagnets('top buyers October 2025', turn)).toMatchObject({
        operation: 'rank',
        partners: ['WORLD', '-VN'],
      })
    },
  )

  it('with a comma, or after one place, it is what is meant', () => {
    expect(ofMagnets('top buyers October 2025', 'no, Vietnam')).toMatchObject({ partners: ['VN'] })
    expect(ofMagnets('US October 2025', 'no Germany')).toMatchObject({ partners: ['DE'] })
  })
})

describe('"not A, B" after a question about A', () => {
  it.each([
    ['US October 2025', 'not October, November', { partners: ['US'], period: '2025-11' }],
    ['US October 2025', 'not the US, Japan', { partners: ['JP'], period: '2025-10' }],
    ['US October 2025', 'no, not the US but Japan', { partners: ['JP'], period: '2025-10' }],
    ['US October 2025', 'not in October, in September', { partners: ['US'], period: '2025-09' }],
  ])('%s, %s: is about B', (first, turn, query) => {
    expect(ofMagnets(first, turn)).toMatchObject(query)
  })

  it('can name the right one first', () => {
    const first = 'US October 2025'
    expect(ofMagnets(first, 'November rather than October')).toMatchObject({ period: '2025-11' })
    expect(ofMagnets(first, 'Japan instead of the US please')).toMatchObject({ partners: ['JP'] })
    expect(ofMagnets(first, 'Japan, not the US')).toMatchObject({ partners: ['JP'] })
    expect(ofMagnets('average exports to the US 2025', 'total rather than average')).toMatchObject({
      operation: 'show',
      quantity: 'amount',
    })
    expect(ofMagnets(first, 'Japan, not Germany')).toMatchObject({ kind: 'issue' })
  })

  it('is about another good, or the other flow', () => {
    const first = 'UK imports of titanium June 2025'
    expect(ofMinerals(first, 'not titanium, lithium carbonate')).toMatchObject({ commodities: ['283691'] })
    expect(ofMinerals(first, 'not imports, exports')).toMatchObject({
      flows: ['export'],
      commodities: ['810820'],
      period: '2025-06',
    })
  })

  it('is refused where A was not spoken of', () => {
    expect(ofMagnets('US October 2025', 'not Germany, Japan')).toMatchObject({ kind: 'issue' })
    expect(ofMagnets('US October 2025', 'not August, July')).toMatchObject({ kind: 'issue' })
  })
})

describe('"swap A for B"', () => {
  const three = 'US, Germany and Japan July 2025'

  it.each([
    ['US July 2025', 'swap the US for Japan', ['JP']],
    [three, 'swap Japan for the EU', ['US', 'DE', 'EU']],
    [three, 'please replace Japan with Korea', ['US', 'DE', 'KR']],
    [three, 'Korea instead of Japan', ['US', 'DE', 'KR']],
  ])('%s, %s: the others stay', (first, turn, partners) => {
    expect(ofMagnets(first, turn)).toMatchObject({ partners, period: '2025-07' })
  })

  it.each([
    [three, 'swap Brazil for the EU'],
    [three, 'replace Japan with June'],
    ['exports excluding the US July 2025', 'swap the US for Germany'],
  ])('%s, %s: exchanges nothing that was told', (first, turn) => {
    expect(ofMagnets(first, turn)).toMatchObject({ kind: 'issue' })
  })
})
