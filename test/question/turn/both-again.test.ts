import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('both of two told one after the other', () => {
  it.each([
    'both in August',
    'those two in August',
    'these two countries in August',
    'those countries in August',
    'and the two of them in August',
  ])('%s are the two places, side by side', (turn) => {
    expect(ofMagnets('US July 2025', 'Germany', turn)).toMatchObject({
      operation: 'compare',
      along: 'partner',
      partners: ['US', 'DE'],
      period: '2025-08',
    })
  })

  it('are asked for their measure, their change, their sum', () => {
    const two = { partners: ['US', 'DE'] }
    expect(ofMagnets('US July 2025', 'Germany', 'both in dollars')).toMatchObject({
      ...two,
      measure: 'value',
    })
    expect(ofMagnets('US July 2025', 'Germany', 'both, month on month')).toMatchObject({
      ...two,
      operation: 'change',
    })
    const sum = ofMagnets('US July 2025', 'Germany', 'those two together in August')
    expect(sum).toMatchObject({ ...two, operation: 'show', period: '2025-08' })
  })

  it('are two months where one place was told in both', () => {
    expect(ofMagnets('US July 2025', 'September', 'both for Germany')).toMatchObject({
      along: 'period',
      partners: ['DE'],
      periods: ['2025-07', '2025-09'],
    })
  })

  it('are the ones that the message names itself', () => {
    expect(ofMagnets('US July 2025', 'Germany', 'both Japan and Germany in September 2025')).toMatchObject({
      partners: ['JP', 'DE'],
    })
  })

  it('are all that were told where no number, or theirs, is said', () => {
    const all = { along: 'partner', partners: ['US', 'JP', 'DE'], period: '2025-09' }
    expect(ofMagnets('US July 2025', 'Japan', 'Germany', 'all three in September')).toMatchObject(all)
    expect(ofMagnets('US July 2025', 'Japan', 'Germany', 'those countries in September')).toMatchObject(all)
    expect(ofMagnets('US July 2025', 'Japan', 'Germany', 'both in September')).toMatchObject({
      partners: ['JP', 'DE'],
    })
  })

  it('are added up where they are asked for together', () => {
    const sum = { operation: 'show', partners: ['US', 'JP', 'DE'] }
    expect(ofMagnets('US July 2025', 'Japan', 'Germany', 'together')).toMatchObject(sum)
    expect(ofMagnets('US July 2025', 'Japan', 'Germany', 'their combined share')).toMatchObject({
      ...sum,
      quantity: 'share',
    })
    expect(ofMagnets('US and Japan July 2025', 'combined share')).toMatchObject({
      quantity: 'share',
      partners: ['US', 'JP'],
    })
  })

  it.each([
    ['US July 2025', 'both in August'],
    ['US July 2025', 'those countries in August'],
    ['exports July 2025', 'to the US', 'both together'],
    ['exports May 2025', 'April', 'to the US', 'both months together'],
    ['US July 2025', 'Japan', 'all three in September'],
    ['US July 2025', 'Japan', 'Germany', 'Korea', 'those three in September'],
  ])('are refused where two were not told, or another number: %s, %s, %s', (...turns) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})
