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
  const reading = read(text, { today, previous: { ...record.query, foundPeriod: range(month(2025, 1)) } })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('a month that is named, held against the one told', () => {
  it.each([
    'how far below that was June 2025',
    'how far is June 2025 below that',
    'was June 2025 lower than that',
    'how does June 2025 compare with that',
    'June 2025 vs that',
  ])('%s', (text) => {
    const moved = { operation: 'change', period: '2025-06', comparison: 'period_on_period 2025-01' }
    expect(afterPeak(text)).toMatchObject(moved)
    expect(ofMagnets('exports January 2025', text)).toMatchObject(moved)
  })

  it('a year is held against a year', () => {
    expect(ofMagnets('exports 2025', 'how far above that was 2024')).toMatchObject({
      operation: 'change',
      period: '2024-01/2024-12',
      comparison: 'period_on_period 2025-01/2025-12',
    })
  })

  it.each(['how far below that was Germany in June 2025', 'how far below that was the lowest of 2025'])(
    '%s: more than a time is another',
    (text) => {
      expect(afterPeak(text)).not.toMatchObject({ operation: 'change', comparison: expect.anything() })
    },
  )
})
