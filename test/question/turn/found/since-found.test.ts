import { describe, expect, it } from 'vitest'
import { month, range } from '../../../../src/calendar/month.ts'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'
import { ofMagnets } from '../../corpus/talk.ts'

/** A turn after the highest month held, January 2025. */
function afterPeak(text: string) {
  const { read, today } = magnets()
  const record = read('what was the peak', { today })
  if (record.kind !== 'query') throw new Error('not read')
  const previous = { ...record.query, foundPeriod: range(month(2025, 1)) }
  const reading = read(text, { today, previous })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('since the month that was found', () => {
  it.each(['and the trough since then', 'what was the low point since then?'])('%s', (text) => {
    expect(afterPeak(text)).toMatchObject({
      operation: 'record',
      extreme: 'lowest',
      period: '2025-02/2026-03',
    })
  })
})

describe('a month told in a talk', () => {
  it('is of no season: the best July is one of all Julys', () => {
    expect(ofMagnets('exports August 2025', 'the best July?')).toMatchObject({ monthsOfYear: [7] })
  })

  it('is the one that is claimed to be the highest of its like', () => {
    expect(ofMagnets('exports July 2025', 'is this the highest July ever')).toMatchObject({
      period: '2025-07',
      monthsOfYear: [7],
      claim: { kind: 'record', extreme: 'highest' },
    })
  })

  it('is claimed to be a record by the word alone', () => {
    expect(ofMagnets('exports January 2025', 'record?')).toMatchObject({
      period: '2025-01',
      claim: { kind: 'record', extreme: 'highest' },
    })
  })

  it('is held against the months that are looked through', () => {
    expect(ofMagnets('exports December 2025', 'has any month this year been lower')).toMatchObject({
      period: '2025-12',
      comparison: 'period_on_period 2026-01/2026-03',
      claim: { kind: 'record', extreme: 'lowest', beaten: true },
    })
  })

  it.each(['where does that rank', 'how does it rank', 'how did that rank', 'rank of this month in history'])(
    '%s: at which place it stands',
    (turn) => {
      expect(ofMagnets('exports August 2025', turn)).toMatchObject({
        period: '2025-08',
        claim: { kind: 'record', extreme: 'highest', asked: true },
      })
    },
  )

  it.each([
    ['exports 2025', 'year'],
    ['exports Q3 2025', 'quarter'],
  ])('after %s it stands among its like', (told, grain) => {
    expect(ofMagnets(told, 'how does it rank')).toMatchObject({ grain, claim: { asked: true } })
  })

  it.each([
    ['exports March to May 2025', 'how does it rank'],
    ['exports yoy June 2025', 'how does it rank'],
  ])('after %s it is refused', (told, turn) => {
    expect(ofMagnets(told, turn)).toMatchObject({ kind: 'issue' })
  })

  it('how places are given is another question', () => {
    expect(ofMagnets('exports June 2025', 'how do you rank')).toMatchObject({ topic: ['ranking'] })
  })
})
