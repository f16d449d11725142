import { describe, expect, it } from 'vitest'
import type { Query } from '../../../../src/query/query.ts'
import { magnets, minerals, type World } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

const after = (question: string, found: Partial<Query>, turn: string, { read, today }: World = magnets()) => {
  const first = read(question, { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const reading = read(turn, { today, previous: { ...first.query, ...found } })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

const ranking = ['top buyers October 2025', { found: ['DE', 'US', 'KR'] }] as const

describe('a row of a ranking that was told is as good as named', () => {
  it.each([
    ['how much did the second one take in September', { partners: ['US'], period: '2025-09' }],
    ['how much did the third one get in September 2025', { partners: ['KR'], period: '2025-09' }],
    ['only the top one, by month', { operation: 'series', partners: ['DE'] }],
    ['the biggest one, monthly', { operation: 'series', partners: ['DE'] }],
    ['the second one by month', { operation: 'series', partners: ['US'] }],
    ['show the first one month by month', { operation: 'series', partners: ['DE'] }],
    ['growth of the top one', { operation: 'change', partners: ['DE'] }],
    ['the first one in dollars', { operation: 'show', partners: ['DE'], measure: 'value' }],
    ['the third one in September', { operation: 'show', partners: ['KR'], period: '2025-09' }],
  ])('%s', (turn, query) => {
    expect(after(...ranking, turn)).toMatchObject(query)
  })

  it('a row that was not told is nobody', () => {
    expect(after(...ranking, 'how much did the fifth one take in September')).toMatchObject({ kind: 'issue' })
    expect(after(...ranking, 'top two by month')).toMatchObject({ kind: 'issue' })
  })

  it('the top one of another time is ranked anew', () => {
    expect(after(...ranking, 'the top one in September')).toMatchObject({ operation: 'rank' })
  })

  it('the first alone goes on over time', () => {
    expect(after('top buyer October 2025', { found: ['DE'], limit: 1 }, 'by month')).toMatchObject({
      operation: 'series',
      partners: ['DE'],
    })
  })

  it('and so of two set against each other', () => {
    expect(after('US vs Japan October 2025', {}, 'the second one by month')).toMatchObject({
      operation: 'series',
      partners: ['JP'],
    })
  })

  it('after goods it is a good', () => {
    const goods = ['top goods in UK imports in May 2025', { foundGoods: ['283691', '810820'] }] as const
    expect(after(...goods, 'the second one by month', minerals())).toMatchObject({
      operation: 'series',
      commodities: ['810820'],
    })
    expect(after(...goods, 'how much of the first one came from Chile', minerals())).toMatchObject({
      commodities: ['283691'],
      partners: ['CL'],
    })
  })
})
