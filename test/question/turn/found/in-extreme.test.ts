import { describe, expect, it } from 'vitest'
import { month, range } from '../../../../src/calendar/month.ts'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

const { read, today } = magnets()

/** A turn after "when was the peak in 2025", which was found to be January. */
const afterPeak = (text: string) => {
  const record = read('when was the peak in 2025', { today })
  if (record.kind !== 'query') throw new TypeError('not read as a query')
  const previous = { ...record.query, foundPeriod: range(month(2025, 1)) }
  const reading = read(text, { today, previous })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('after the peak of all', () => {
  it.each([
    'how much went to the us in the peak month',
    'how much did the us get in the best month',
    'how much did the us get in that peak month',
    'exports to the us in the peak month',
    'how much did the us take at the peak',
  ])('%s is of that month', (text) => {
    expect(afterPeak(text)).toMatchObject({ operation: 'show', partners: ['US'], period: '2025-01' })
  })

  it('"its best month" is its own', () => {
    expect(afterPeak('how much did japan take in its best month')).toMatchObject({ operation: 'record' })
  })

  it.each(['how much went to japan in the low month', 'exports to japan in the worst month'])(
    '%s is of a month that was not found, and not of its own',
    (text) => {
      expect(afterPeak(text)).toMatchObject({ issue: { kind: 'not_understood' } })
    },
  )

  it('"in the low month" alone is the lowest of all', () => {
    expect(afterPeak('in the low month')).toMatchObject({
      operation: 'record',
      extreme: 'lowest',
      period: '2025-01/2025-12',
    })
  })
})
