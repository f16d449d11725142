import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('"also" before another figure asks for that figure', () => {
  it.each([
    ['also US share', { quantity: 'share', operation: 'show' }],
    ['and also the US change', { operation: 'change' }],
  ])('%s', (turn, query) => {
    expect(ofMagnets('total November 2025', turn)).toMatchObject({
      ...query,
      partners: ['US'],
      period: '2025-11',
    })
  })

  it('before a place alone it stands beside what was told', () => {
    expect(ofMagnets('exports November 2025', 'also the US')).toMatchObject({
      operation: 'compare',
      partners: ['WORLD', 'US'],
    })
  })
})
