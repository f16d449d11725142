import { expect, test } from 'vitest'
import { minerals } from '../corpus/packages.ts'
import { plainOf } from '../corpus/plain.ts'

/** After a ranking that has found Germany. */
function afterRanking(first: string, turn: string) {
  const { read, today } = minerals()
  const told = read(first, { today })
  if (told.kind !== 'query') throw new TypeError(`not read as a query: ${first}`)
  const reading = read(turn, { today, previous: { ...told.query, found: ['DE'] } })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

const buyer = 'top buyer of UK lithium carbonate in June 2025'
const supplier = 'top supplier of UK lithium carbonate in June 2025'

test.each([
  [buyer, 'how much did it buy', 'export'],
  [buyer, 'how much did it import', 'export'],
  [buyer, 'what did they import', 'export'],
  [supplier, 'how much did it export', 'import'],
])('%s: %s, of the one that was found', (first, turn, flow) => {
  expect(afterRanking(first, turn)).toMatchObject({ operation: 'show', flows: [flow], partners: ['DE'] })
})

test.each([
  [buyer, 'how much did it export'],
  [supplier, 'how much did it import'],
  // of that one, and not of all
  [buyer, 'how much did it import from the UK'],
  [supplier, 'how much did it sell to the UK'],
])('%s: %s, which is none of its trade that was told', (first, turn) => {
  expect(afterRanking(first, turn)).toMatchObject({ issue: { kind: 'not_understood' } })
})
