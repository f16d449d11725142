import { expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

it.each([
  ['Germany Oct 2025', 'and its EU share'],
  ['Germany Oct 2025', 'its share of the EU total'],
  ['Germany yoy Oct 2025', 'its share in the EU'],
])('%s, %s: its part of what the EU took', (...turns) => {
  const query = { operation: 'show', quantity: 'share', partners: ['DE'], against: { partners: ['EU'] } }
  expect(ofMagnets(...turns)).toMatchObject(query)
})

it('one that is no member has no part in it', () => {
  const refused = { kind: 'issue', issue: { kind: 'not_understood', words: ['its'] } }
  expect(ofMagnets('US Oct 2025', 'its EU share')).toMatchObject(refused)
})

it.each([
  ['Germany Oct 2025', 'EU share'],
  ['exports Oct 2025', 'its EU share'],
])('%s, %s: the part of the EU', (...turns) => {
  expect(ofMagnets(...turns)).toMatchObject({ quantity: 'share', partners: ['EU'] })
})
