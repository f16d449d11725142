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

test('which are Asian after what came from the EU: of all there are', () => {
  expect(
    ofMinerals('UK lithium carbonate imports from the EU in June 2025', 'top Asian suppliers'),
  ).toMatchObject({
    operation: 'rank',
    within: ['ASIA'],
    partners: ['WORLD'],
  })
})
