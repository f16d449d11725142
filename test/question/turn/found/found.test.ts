import { describe, expect, it } from 'vitest'
import { month, range } from '../../../../src/calendar/month.ts'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'
import { ofMagnets } from '../../corpus/talk.ts'

const { read, today } = magnets()

/** A turn after "highest month to the US in 2025", which was found to be January. */
const afterJanuary = (text: string) => {
  const record = read('highest month to the US in 2025', { today })
  if (record.kind !== 'query') throw new TypeError('not read as a query')
  const previous = { ...record.query, foundPeriod: range(month(2025, 1)) }
  const reading = read(text, { today, previous })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('after a record', () => {
  it.each(['average', 'average over the same period', 'average over that period'])(
    '%s is over its span',
    (text) => {
      expect(afterJanuary(text)).toMatchObject({ quantity: 'average', period: '2025-01/2025-12' })
    },
  )

  it('the average price is over its span, the price of the month it found', () => {
    expect(afterJanuary('average price')).toMatchObject({ period: '2025-01/2025-12' })
    expect(afterJanuary('price')).toMatchObject({ quantity: 'unit_value', period: '2025-01' })
  })

  it.each(['how much was that in dollars', 'what was that in dollars', 'what is it in usd'])(
    '%s is what its month was worth, "by value" is another record',
    (text) => {
      const worth = { operation: 'show', measure: 'value', period: '2025-01' }
      expect(afterJanuary(text)).toMatchObject(worth)
      expect(afterJanuary('by value')).toMatchObject({ operation: 'record', measure: 'value' })
    },
  )

  it.each(['by how much above average', 'vs the 2025 average'])(
    '%s holds its month against its span',
    (text) => {
      expect(afterJanuary(text)).toMatchObject({
        operation: 'change',
        baseline: 'average',
        period: '2025-01',
        comparison: 'period_on_period 2025-01/2025-12',
      })
    },
  )
})

describe('who the largest was, after a record', () => {
  it.each(['the biggest buyer', 'top buyers'])('%s can be of its month or of its span', (text) => {
    expect(afterJanuary(text)).toMatchObject({
      issue: { kind: 'ambiguous', slot: 'period' },
    })
  })

  it.each(['who were the top buyers', 'top buyers then'])('%s is of its month', (text) => {
    expect(afterJanuary(text)).toMatchObject({ operation: 'rank', period: '2025-01' })
  })
})

describe('"how much did Germany get"', () => {
  it('is of the month that was told', () => {
    expect(ofMagnets('exports May 2025', 'how much did Germany get')).toMatchObject({
      operation: 'show',
      partners: ['DE'],
      period: '2025-05',
    })
    expect(afterJanuary('how much did Germany get')).toMatchObject({ operation: 'show', period: '2025-01' })
  })
})

describe('after one month', () => {
  it('an average has nothing to be made of', () => {
    const month = read('US July 2025', { today })
    const previous = month.kind === 'query' ? month.query : undefined
    expect(previous && read('average', { today, previous })).toMatchObject({
      issue: { kind: 'not_understood', words: ['average'] },
    })
  })
})
