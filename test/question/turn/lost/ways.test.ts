import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const imports = 'uk lithium carbonate imports june 2026'
const exports = 'uk lithium carbonate exports june 2026'
const refused = (word: string) => ({ issue: { kind: 'not_understood', words: [word] } })

describe('where from and where to', () => {
  it.each([
    [imports, 'where from?'],
    [imports, 'from where'],
    [exports, 'where to?'],
    [exports, 'and to where'],
  ])('after %s, "%s" are the partners of the same month', (before, turn) => {
    expect(ofMinerals(before, turn)).toMatchObject({ operation: 'rank', by: 'partner', period: '2026-06' })
  })

  it.each(['by member', 'by member state', 'per member'])('"%s" after a group are its members', (turn) => {
    expect(ofMagnets('EU imports July 2025', turn)).toMatchObject({ operation: 'rank', partners: ['EU'] })
  })

  it('of the other way nothing was told', () => {
    expect(ofMinerals(imports, 'where to')).toMatchObject(refused('where to'))
    expect(ofMinerals(exports, 'from where')).toMatchObject(refused('from where'))
  })

  it.each(['where from', 'where to'])('"%s" after one partner is not asked of all', (turn) => {
    expect(ofMagnets('US imports July 2025', turn)).toMatchObject(refused(turn))
  })
})
