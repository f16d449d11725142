import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('after the place of one partner', () => {
  it.each(['and Vietnam', 'Vietnam?', 'what about Vietnam'])('%s: its place, and not how much', (turn) => {
    for (const before of ['rank of Japan in October 2025', 'where does Japan rank in October 2025'])
      expect(ofMagnets(before, turn)).toMatchObject({
        operation: 'rank',
        by: 'partner',
        partners: ['VN'],
        period: '2025-10',
      })
  })

  it('"how much did Vietnam take" is how much', () => {
    expect(ofMagnets('rank of Japan in October 2025', 'how much did Vietnam take')).toMatchObject({
      operation: 'show',
      partners: ['VN'],
    })
  })

  it.each(['and the EU', 'and Vietnam and the US'])('%s: has no place of its own', (turn) => {
    expect(ofMagnets('rank of Japan in October 2025', turn)).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })
})
