import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('three places told one after the other', () => {
  const told = ['US May 2025', 'Germany', 'Japan'] as const

  it.each(['all three', 'all of them', 'compare all three'])('%s stand side by side', (turn) => {
    expect(ofMagnets(...told, turn)).toMatchObject({
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'DE', 'JP'],
    })
  })

  it.each([
    ['sum of the three', 'amount'],
    ['all three together', 'amount'],
    ['the three together as a share', 'share'],
  ])('%s is one figure', (turn, quantity) => {
    const query = { operation: 'show', quantity, partners: ['US', 'DE', 'JP'], period: '2025-05' }
    expect(ofMagnets(...told, turn)).toMatchObject(query)
  })

  it.each(['all four', 'sum of the two months', 'average of the three'])(
    '%s are not what was told',
    (turn) => {
      expect(ofMagnets(...told, turn)).toMatchObject({ kind: 'issue' })
    },
  )
})

describe('three periods told one after the other', () => {
  const told = ['US July 2025', 'August', 'September'] as const

  it.each(['all three', 'all three months'])('%s stand side by side', (turn) => {
    const periods = ['2025-07', '2025-08', '2025-09']
    expect(ofMagnets(...told, turn)).toMatchObject({ operation: 'compare', along: 'period', periods })
  })

  it.each([
    ['sum of the three', 'amount'],
    ['average of the three', 'average'],
  ])('%s is of one stretch', (turn, quantity) => {
    const query = { operation: 'show', quantity, partners: ['US'], period: '2025-07/2025-09' }
    expect(ofMagnets(...told, turn)).toMatchObject(query)
  })

  it('with a gap between them they are no stretch', () => {
    expect(ofMagnets('US July 2025', 'August', 'October', 'sum of the three')).toMatchObject({
      kind: 'issue',
    })
  })
})
