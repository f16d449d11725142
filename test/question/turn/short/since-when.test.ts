import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

const july = 'US imports July 2025'

describe('"since when?"', () => {
  it('after a record that was claimed is since when it was as high', () => {
    expect(ofMagnets(july, 'was that a record?', 'since when?')).toMatchObject({
      operation: 'since',
      extreme: 'highest',
      period: '2025-07',
    })
  })

  it.each(['was it up', 'did they fall'])('after "%s" is the run, whichever way it went', (claim) => {
    const query = ofMagnets(july, claim, 'since when')
    expect(query).toMatchObject({ operation: 'streak', period: '2025-07', partners: ['US'] })
    expect(query).toHaveProperty('direction', undefined)
  })

  it('after a run is that run', () => {
    expect(ofMagnets('how long have exports to the US been falling', 'since when')).toMatchObject({
      operation: 'streak',
      direction: 'down',
    })
  })

  it.each([july, 'top buyers in July 2025', 'exports in 2025 by month'])('after "%s" is refused', (asked) => {
    expect(ofMagnets(asked, 'since when')).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})

describe('after a record that was claimed', () => {
  it.each([
    ['and the month before?', '2025-06'],
    ['the month after', '2025-08'],
    ['a year earlier', '2024-07'],
  ])('"%s" is how much it was then', (turn, period) => {
    expect(ofMagnets(july, 'was that a record?', turn)).toMatchObject({
      operation: 'show',
      partners: ['US'],
      period,
    })
  })

  it('a month that is named is claimed as well', () => {
    expect(ofMagnets(july, 'was that a record?', 'and in May 2025?')).toMatchObject({ operation: 'record' })
  })
})
