import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('the top few after who moved most', () => {
  it.each(['top 3', 'the top three', 'top 3?'])('%s are those that fell most', (turn) => {
    expect(ofMagnets('which buyers fell most in October 2025', turn)).toMatchObject({
      operation: 'rank',
      quantity: 'change',
      order: 'bottom',
      limit: 3,
    })
  })

  it('the bottom of them is not said', () => {
    expect(ofMagnets('which buyers fell most in October 2025', 'bottom 3')).toMatchObject({
      kind: 'issue',
      issue: { words: ['bottom 3'] },
    })
  })
})
