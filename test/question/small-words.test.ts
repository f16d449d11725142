import { describe, expect, it } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

describe('how much and how many before a flow', () => {
  it('leaves a reporter behind "imports" the one that imports', () => {
    for (const asked of ['how much imports UK titanium', 'total imports UK titanium', 'imports UK titanium'])
      expect(ofMinerals(asked)).toMatchObject({ flows: ['import'], reporters: ['GB'] })
  })

  it('counts no dollars', () => {
    expect(ofMinerals('how many UK titanium exports in 2025')).toMatchObject({
      issue: { kind: 'not_understood', words: ['how many'] },
    })
    expect(ofMinerals('how many tonnes of UK titanium exports in 2025')).toMatchObject({ operation: 'show' })
  })
})

describe('how far above, after the months above a number', () => {
  it('is not answered with how far their mean is below the peak', () => {
    expect(
      ofMinerals('in how many months were UK titanium exports above $1m', 'how far above was the highest'),
    ).toMatchObject({ issue: { kind: 'not_understood', words: ['how far above'] } })
  })
})

describe('how many of a group rose', () => {
  it.each(['how many EU suppliers of UK titanium rose', 'number of EU suppliers of UK titanium that rose'])(
    'counts those of it that did: %s',
    (asked) =>
      expect(ofMinerals(`${asked} in June 2025`)).toMatchObject({
        operation: 'breadth',
        direction: 'up',
        partners: ['EU'],
      }),
  )
})
