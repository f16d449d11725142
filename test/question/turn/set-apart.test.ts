import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('what was told of one partner', () => {
  it.each([
    ['ratio to Germany', 'ratio'],
    ['and the gap to Germany', 'amount'],
    ['difference with Germany', 'amount'],
    ['lead over Germany', 'amount'],
  ])('is set against another: %s', (turn, form) => {
    expect(ofMagnets('US July 2025', turn)).toMatchObject({
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'DE'],
      period: '2025-07',
      form,
    })
  })

  it.each(['together with Germany', 'and Germany combined', 'plus Germany'])(
    'is added up with another: %s',
    (turn) => {
      const read = ofMagnets('US July 2025', turn)
      expect(read).toMatchObject({ operation: 'show', partners: ['US', 'DE'], period: '2025-07' })
    },
  )

  it('is no amount of several rows', () => {
    expect(ofMagnets('US July 2025', 'was it 700 t')).toMatchObject({ claim: { kind: 'threshold' } })
    expect(ofMagnets('top buyers July 2025', 'was it 700 t')).toMatchObject({ kind: 'issue' })
  })
})
