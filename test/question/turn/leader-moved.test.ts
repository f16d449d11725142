import { expect, it } from 'vitest'
import type { Query } from '../../../src/query/query.ts'
import { minerals } from '../corpus/packages.ts'
import { plainOf } from '../corpus/plain.ts'

/** What the second turn asks, after a ranking that was answered with these places. */
function after(ranking: string, found: readonly string[], turn: string) {
  const { read, today } = minerals()
  const first = read(ranking, { today })
  if (first.kind !== 'query') throw new TypeError(`not read as a query: ${ranking}`)
  const previous: Query = { ...first.query, found }
  const second = read(turn, { today, previous })
  return second.kind === 'query' ? plainOf(second.query) : second
}

const buyers = 'top buyers of uk lithium carbonate in june 2026'
const buyer = 'top buyer of uk lithium carbonate in june 2026'

it.each([
  [buyers, ['CN', 'US'], 'did it buy more than last year'],
  [buyers, ['CN', 'US'], 'has it bought more than a year ago'],
  [buyer, ['CN'], 'did it buy more than last year'],
  [buyer, ['CN'], 'how does that compare with a year ago'],
  [buyer, ['CN'], 'is that up on last year'],
  [buyer, ['CN'], 'yoy'],
])('%s %j: "%s" is of the first of them', (ranking, found, turn) => {
  expect(after(ranking, found, turn)).toMatchObject({
    operation: 'change',
    flows: ['export'],
    partners: ['CN'],
  })
})

it('what the buyers sold was not ranked', () => {
  expect(after(buyer, ['CN'], 'did it sell more than last year')).toMatchObject({ kind: 'issue' })
})

it('total exports are of everybody', () => {
  expect(after(buyer, ['CN'], 'did total exports rise')).toMatchObject({ partners: ['WORLD'] })
})
