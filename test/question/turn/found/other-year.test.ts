import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('after the highest month of a year', () => {
  it.each(['and the year before?', 'the previous year', 'prior year', 'and what about the year before?'])(
    '%s is the highest month of that year',
    (turn) => {
      for (const [text, told] of [
        ['highest month 2025', { extreme: 'highest' }],
        ['third lowest month 2025', { extreme: 'lowest', nth: 3 }],
      ] as const)
        expect(ofMagnets(text, turn)).toMatchObject({
          operation: 'record',
          period: '2024-01/2024-12',
          ...told,
        })
    },
  )

  it('the next one is read as that year would be, which still runs', () => {
    for (const turn of ['and the year after?', 'and the next year?'])
      expect(ofMagnets('highest month 2025', turn)).toMatchObject({
        operation: 'record',
        period: '2026-01/2026-03',
      })
  })

  it('a year that is held against is none to search in', () => {
    expect(ofMagnets('highest month 2025', 'best month a year earlier')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })
})
