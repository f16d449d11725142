import { expect, it } from 'vitest'
import type { Query } from '../../../../src/query/query.ts'
import { minerals } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'

/** What the second turn asks, after a ranking that was answered with these suppliers. */
function after(found: readonly string[], turn: string) {
  const { read, today } = minerals()
  const first = read('top supplier of UK lithium carbonate in June 2025', { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const previous: Query = { ...first.query, found }
  const second = read(turn, { today, previous })
  return second.kind === 'query' ? plainOf(second.query) : second
}

it.each([
  ['its best month', 'record'],
  ['its trend', 'series'],
  ['when was its highest month', 'record'],
  ['its total', 'show'],
])('"%s" is of the one that was told', (turn, operation) => {
  expect(after(['NL'], turn)).toMatchObject({ operation, partners: ['NL'], flows: ['import'] })
})

it.each([
  [['NL', 'NO'], 'its best month'],
  [['NL'], 'its imports by month'],
])('after %j nobody knows whose "%s" is', (found, turn) => {
  expect(after(found, turn)).toMatchObject({ kind: 'issue', issue: { words: ['its'] } })
})
