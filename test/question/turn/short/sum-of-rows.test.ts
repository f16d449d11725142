import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

describe('those that were told side by side, added up', () => {
  it.each(['put together, how much?', 'how much is that together', 'how much combined?'])('%s', (turn) => {
    expect(ofMagnets('Germany vs the US July 2025', turn)).toMatchObject({
      operation: 'show',
      partners: ['DE', 'US'],
      period: '2025-07',
    })
  })
})

describe('those that were listed inside a group, added up', () => {
  it.each(['total?', 'how much is that in total', 'what do they add up to', 'what do those come to'])(
    '%s',
    (turn) => {
      expect(ofMagnets('top EU buyers July 2025', turn)).toMatchObject({
        operation: 'show',
        partners: ['EU'],
        period: '2025-07',
      })
    },
  )
})

describe('how many of those that were ranked moved', () => {
  it('is counted of all of them', () => {
    expect(ofMagnets('top buyers July 2025', 'how many rose?')).toMatchObject({
      operation: 'breadth',
      direction: 'up',
    })
  })

  it('is not told of all after some of them', () => {
    expect(ofMagnets('top 3 buyers October 2025', 'how many rose?')).toMatchObject({
      issue: { kind: 'not_understood', words: ['rose'] },
    })
  })
})

describe('who was next', () => {
  it.each([
    ['top buyers July 2025', 'and who was next?', 2],
    ['top 3 buyers October 2025', 'who came next?', 4],
  ])('%s, %s', (first, turn, nth) => {
    expect(ofMagnets(first, turn)).toMatchObject({ operation: 'rank', by: 'partner', nth })
  })
})
