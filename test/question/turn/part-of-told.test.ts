import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

describe('a part of that', () => {
  it.each([
    [
      ['ex us exports in july 2025', 'how much of that went to germany'],
      ['WORLD', '-US'],
    ],
    [
      ['US and Germany together july 2025', 'share of germany in that'],
      ['US', 'DE'],
    ],
    [['EU in july 2025', "germany's share of that"], ['EU']],
    [['EU in july 2025', 'how much of that is germany', "and germany's share of that in august"], ['EU']],
    [
      ['US and Germany together july 2025', 'share of germany in that', 'and the us'],
      ['US', 'DE'],
    ],
  ] as const)('%j is of what was told', (turns, partners) => {
    expect(ofMagnets(...turns)).toMatchObject({ quantity: 'share', against: { partners } })
  })

  it.each([
    ['EU in july 2025', 'minus germany', "germany's part of it"],
    ['EU in july 2025', 'how much of that went to japan'],
    ['US in july 2025', 'how much of that went to germany'],
    ['Germany in july 2025', "germany's share of that"],
    ['EU in july 2025', 'Germany', "germany's part of that"],
  ])('%s, %s: it is no part of it', (...turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it('of all of it is of everything', () => {
    expect(ofMagnets('exports in july 2025', 'how much of that went to germany')).toMatchObject({
      quantity: 'share',
      partners: ['DE'],
    })
  })
})

describe('"that as a share of all" of it', () => {
  it.each(['that as a share of all UK titanium imports', 'as a percentage of all titanium imports'])(
    '%s is that of the one who was told',
    (turn) => {
      expect(ofMinerals('UK titanium imports from the US in 2025', turn)).toMatchObject({
        quantity: 'share',
        partners: ['US'],
        period: '2025-01/2025-06',
      })
    },
  )
})

describe('"as a share of" another place', () => {
  it.each([
    ['Germany July 2025', 'as a share of the world'],
    ['German share July 2025', 'as a % of the world'],
  ])('%s, %s: of all that was sold', (told, turn) => {
    const query = ofMagnets(told, turn)
    expect(query).toMatchObject({ quantity: 'share', partners: ['DE'], period: '2025-07' })
  })

  it.each([
    ['US July 2025', "as a fraction of Germany's volume"],
    ['US July 2025', 'in percent of Germany'],
    ['US and German shares July 2025', 'and as percent of Germany'],
    ['exports July 2025', 'as a share of the EU'],
    ['US July 2025', 'half of that?'],
  ])('%s, %s: is no part of it', (told, turn) => {
    expect(ofMagnets(told, turn)).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})

describe('"as a share of" another good', () => {
  it('is not what somebody has of it', () => {
    const told = 'UK imports of titanium from Japan June 2025'
    expect(ofMinerals(told, 'as a percentage of lithium carbonate')).toMatchObject({ kind: 'issue' })
  })
})
