import { expect, it } from 'vitest'
import { magnets } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

function after(first: string, turn: string) {
  const { read, today } = magnets()
  const told = read(first, { today })
  if (told.kind !== 'query') throw new TypeError(`not read as a query: ${first}`)
  const second = read(turn, { today, previous: told.query })
  return second.kind === 'query' ? plainOf(second.query) : second
}

it.each(['when', 'which months', 'when was that', 'how many times'])(
  '"%s" after a number that was ever passed lists the months that did',
  (turn) => {
    expect(after('did exports ever exceed 6000 t in 2025', turn)).toMatchObject({
      operation: 'count_periods',
      grain: 'month',
      period: '2025-01/2025-12',
      threshold: { relation: 'above', value: 6000, unit: 't' },
    })
  },
)

it('where every month was to pass it, "when" can be those that did and those that did not', () => {
  expect(after('were exports always above 6000 t in 2025', 'when')).toMatchObject({ kind: 'issue' })
})
