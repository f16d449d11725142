import { describe, expect, it } from 'vitest'
import type { Query } from '../../../../src/query/query.ts'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

/** Turns after a ranking whose rows are known, as they are once it was answered. */
function afterRanking(...turns: readonly string[]) {
  const { read, today } = magnets()
  let previous: Query | undefined
  for (const turn of ['top 3 buyers October 2025', ...turns]) {
    const reading = read(turn, { today, ...(previous && { previous }) })
    if (reading.kind !== 'query') throw new TypeError(`not read as a query: ${turn}`)
    previous = previous ? reading.query : { ...reading.query, found: ['DE', 'US', 'KR'] }
  }
  return plainOf(previous!)
}

const onYear = { operation: 'change', period: '2025-10', comparison: 'year_on_year 2024-10' }

describe('how a row of a ranking moved', () => {
  it.each([
    ['yoy for the first one', 'DE'],
    ['growth on the year for the first one', 'DE'],
    ['and on the year for the second?', 'US'],
  ])('%s is that of its partner', (turn, code) => {
    expect(afterRanking(turn)).toMatchObject({ ...onYear, partners: [code] })
  })

  it('is asked of the next one in fewer words, and then of another month', () => {
    const told = ['yoy for the first one', 'and the third?'] as const
    expect(afterRanking(...told)).toMatchObject({ ...onYear, partners: ['KR'] })
    expect(afterRanking(...told, 'in September')).toMatchObject({
      operation: 'change',
      partners: ['KR'],
      period: '2025-09',
      comparison: 'year_on_year 2024-09',
    })
  })
})
