import { describe, expect, it } from 'vitest'
import { month, range } from '../../../../src/calendar/month.ts'
import type { Query } from '../../../../src/query/query.ts'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

const { read, today } = magnets()

/** A turn after a search whose finding is known, as it is once it was answered. */
function after(question: string, found: Partial<Query>, turn: string) {
  const first = read(question, { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const reading = read(turn, { today, previous: { ...first.query, ...found } })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

const [july, may] = [range(month(2025, 7)), range(month(2025, 5))]

describe('"is that a record" is asked of the month that was found', () => {
  it.each(['is that a record?', 'was that an all-time high', 'was it the highest ever'])(
    'after a peak: %s',
    (turn) => {
      expect(after('highest month of 2025', { foundPeriod: july }, turn)).toMatchObject({
        operation: 'record',
        period: '2025-07',
        claim: { kind: 'record', extreme: 'highest' },
      })
    },
  )

  it('after the months of a year: the highest, or the lowest', () => {
    const listed = { periods: [], highest: july, lowest: may }
    expect(after('exports by month in 2025', { listed }, 'is that a record?')).toMatchObject({
      period: '2025-07',
      claim: { kind: 'record', extreme: 'highest' },
    })
    expect(after('exports by month in 2025', { listed }, 'is that a record low?')).toMatchObject({
      period: '2025-05',
      claim: { kind: 'record', extreme: 'lowest' },
    })
  })

  it('after the lowest month: whether none was lower', () => {
    for (const turn of ['is that a record?', 'record?'])
      expect(after('lowest month of 2025', { foundPeriod: may }, turn)).toMatchObject({
        period: '2025-05',
        claim: { kind: 'record', extreme: 'lowest' },
      })
    expect(after('lowest month of 2025', { foundPeriod: may }, 'is that a record high?')).toMatchObject({
      claim: { extreme: 'highest' },
    })
  })

  it('in a year that it is none of the months of, of nothing', () => {
    expect(after('exports in May 2025', {}, 'is that the highest this year')).toMatchObject({
      kind: 'issue',
      issue: { kind: 'not_understood', words: ['this year'] },
    })
  })

  it('and with a time of its own of that', () => {
    expect(after('highest month of 2025', { foundPeriod: july }, 'was May a record?')).toMatchObject({
      period: '2025-05',
    })
  })
})
