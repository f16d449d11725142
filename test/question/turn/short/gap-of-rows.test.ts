import { describe, expect, it } from 'vitest'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

/** A turn after a ranking whose rows are known, as they are once it was answered. */
function afterRows(turn: string, found = ['DE', 'US', 'JP']) {
  const { read, today } = magnets()
  const first = read('top buyers in October 2025', { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const reading = read(turn, { today, previous: { ...first.query, found } })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('how far the rows of a ranking are apart', () => {
  it.each([
    ['gap between the first and the second', ['DE', 'US']],
    ['difference between the top two', ['DE', 'US']],
    ['how much more than the second', ['DE', 'US']],
    ['how far ahead of the third', ['DE', 'JP']],
    ['gap between second and third', ['US', 'JP']],
  ])('%s', (turn, partners) => {
    const apart = { operation: 'compare', along: 'partner', form: 'amount', partners, period: '2025-10' }
    expect(afterRows(turn)).toMatchObject(apart)
  })

  it('a list of two has one', () => {
    expect(afterRows('difference', ['DE', 'US'])).toMatchObject({ partners: ['DE', 'US'] })
  })

  it.each(['how much bigger is the first', 'gap between the first and the ninth', 'difference'])(
    '%s names no two of them',
    (turn) => expect(afterRows(turn)).toMatchObject({ kind: 'issue' }),
  )
})
