import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('a distance asked for again', () => {
  it('of another place is one from its own peak, and not from its month before', () => {
    const asked = ofMagnets('how far below the record was July 2025', 'and for the US')
    expect(asked).toMatchObject({
      operation: 'change',
      baseline: 'highest',
      partners: ['US'],
      period: '2025-07',
    })
    expect((asked as { comparison?: string }).comparison).toBeUndefined()
  })

  it('keeps the year whose mean it was from', () => {
    expect(ofMagnets('how far is March 2026 below the 2025 average', 'and February')).toMatchObject({
      baseline: 'average',
      comparison: 'period_on_period 2025-01/2025-12',
      period: '2026-02',
    })
  })
})

describe('how far a month that was no record is from it', () => {
  const turns = ['exports March 2026', 'is that a record?']

  it.each(['how far below the record', 'how far off the peak is it'])('%s', (turn) => {
    expect(ofMagnets(...turns, turn)).toMatchObject({
      operation: 'change',
      baseline: 'highest',
      period: '2026-03',
    })
  })

  it('by how much it is below is the distance, and no change on the month before', () => {
    expect(ofMagnets(...turns, 'by how much is it below')).toMatchObject({
      operation: 'record',
      form: 'distance',
    })
  })

  it('is asked of the month told without a verdict too', () => {
    expect(ofMagnets('exports March 2026', 'how much below the peak is that')).toMatchObject({
      operation: 'change',
      baseline: 'highest',
    })
  })
})
