import { describe, expect, it } from 'vitest'
import { magnets } from './corpus/packages.ts'
import { comparable } from './corpus/plain.ts'

const { read, today, usual } = magnets()

describe('when the level of a month was reached again', () => {
  it.each([
    ['when did exports get back over the level of March 2025', 'above'],
    ['when did exports return to the level of March 2025', 'at_least'],
    ['when were exports as high again as in March 2025', 'at_least'],
    ['when did exports get back to what they were in March 2025', 'at_least'],
  ] as const)('%s', (text, relation) => {
    const reading = read(text, { today })
    if (reading.kind !== 'query') throw new TypeError(`not read as a query: ${JSON.stringify(reading)}`)
    const threshold = { relation, value: 0, ofBase: true } as const
    const meaning = { operation: 'recovery', comparison: 'period_on_period 2025-03', threshold } as const
    expect(comparable(reading.query, meaning)).toEqual({ ...usual, period: '2026-03', ...meaning })
  })

  it('goes on with another partner', () => {
    const first = read('when did exports get back above the March level', { today })
    const previous = first.kind === 'query' ? first.query : undefined
    const next = read('and to the US?', { today, ...(previous && { previous }) })
    expect(next).toMatchObject({
      kind: 'query',
      query: {
        operation: 'recovery',
        partners: { value: ['US'] },
        threshold: { ofBase: true },
        comparison: previous?.comparison,
      },
    })
  })
})
