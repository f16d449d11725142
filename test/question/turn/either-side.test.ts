import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('a side that is asked for and not claimed', () => {
  it.each([
    'higher or lower than Germany?',
    'more or less than Germany',
    'was it higher or lower than Germany',
    'is that above or below Germany',
  ])('%s: what was told is held against another place', (turn) => {
    expect(ofMagnets('Japan October 2025', turn)).toMatchObject({
      operation: 'compare',
      partners: ['JP', 'DE'],
      period: '2025-10',
    })
  })

  it('moves a place where nothing is held against it', () => {
    expect(ofMagnets('Japan October 2025', 'up or down to Germany')).toMatchObject({
      operation: 'change',
      partners: ['DE'],
    })
  })
})
