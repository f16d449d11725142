import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

const refused = { issue: { kind: 'not_understood' } }

describe('words that point at what was listed', () => {
  it.each(['the lowest of those', 'average of those', 'who bought most in those months'])(
    'after the months above a number %s is of those months, and not of all',
    (turn) => {
      const months = ['monthly exports 2025', 'which months were above 5,000 t']
      expect(ofMagnets(...months, turn)).toMatchObject(refused)
    },
  )

  it('"their combined share" after the one that bought most is not the highest share', () => {
    expect(ofMagnets('which country bought the most in May 2025', 'their combined share')).toMatchObject(
      refused,
    )
  })

  it('"which country …, and how much did each" lists all of them', () => {
    const asked = 'which country bought the most in May 2025 and how much did each take'
    expect(ofMagnets(asked)).toMatchObject({ operation: 'rank', by: 'partner' })
    expect(ofMagnets(asked)).not.toMatchObject({ limit: 1 })
  })

  it('after months with others between them the lowest of those is one of them', () => {
    expect(ofMagnets('exports in March 2025, July 2025 and November 2025', 'lowest of those')).toMatchObject(
      refused,
    )
  })

  it('the highest of those months is no partner', () => {
    expect(
      ofMagnets(
        'exports in July and August 2025',
        'who bought most in those months',
        'highest of those months',
      ),
    ).toMatchObject(refused)
  })

  it('after a series they are its months', () => {
    expect(ofMagnets('monthly exports 2025', 'the lowest of those')).toMatchObject({
      operation: 'record',
      period: '2025-01/2025-12',
    })
  })

  it('the lowest of five is not the lowest of all', () => {
    expect(ofMagnets('top 3 buyers September 2025', 'lowest of those')).toMatchObject(refused)
  })
})
