import { expect, test } from 'vitest'
import { ofMinerals } from '../corpus/talk.ts'

const suppliers = 'suppliers of UK lithium carbonate in June 2025'

test.each(['which of them are in the EU?', 'which are EU members', 'which of those are in the EU'])(
  '%s after a ranking of all: the ranking inside the group',
  (turn) => {
    expect(ofMinerals(suppliers, turn)).toMatchObject({
      operation: 'rank',
      within: ['EU'],
      partners: ['WORLD'],
      flows: ['import'],
    })
  },
)

test.each(['how many of those are in the EU?', 'how many of them are EU members', 'how many are in the EU'])(
  '%s: their number',
  (turn) => {
    expect(ofMinerals(suppliers, turn)).toMatchObject({
      quantity: 'count',
      partners: ['EU'],
      flows: ['import'],
    })
  },
)

test('of the first five nobody counts those of a group', () => {
  expect(ofMinerals(`top 5 ${suppliers}`, 'how many of them are in the EU')).toHaveProperty('issue')
})

test.each(['how many in Europe', 'which of them are in Europe'])(
  '%s: of the first three nobody knows',
  (turn) => {
    expect(ofMinerals(`top 3 ${suppliers}`, turn)).toHaveProperty('issue')
  },
)

const past = 'who supplied more than 100000 USD of lithium carbonate to the UK in June 2025'

test.each([
  ['how many in Europe', { operation: 'show', quantity: 'count', partners: ['EUROPE'] }],
  ['which of them are in Europe', { operation: 'threshold', within: ['EUROPE'] }],
])('%s after those past a number: past it still', (turn, query) => {
  expect(ofMinerals(past, turn)).toMatchObject({ ...query, threshold: { value: 100_000 } })
})

test('which are Asian after what came from the EU: of all there are', () => {
  expect(
    ofMinerals('UK lithium carbonate imports from the EU in June 2025', 'top Asian suppliers'),
  ).toMatchObject({
    operation: 'rank',
    within: ['ASIA'],
    partners: ['WORLD'],
  })
})
