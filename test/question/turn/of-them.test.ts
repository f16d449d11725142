import { expect, test } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

const suppliers = 'top suppliers of UK lithium carbonate in June 2025'
const buyers = 'top buyers in October 2025'

test.each([
  'which of them sold over $100,000',
  'how many of those sold over $100,000',
  'how many sold more than $100,000',
  'those that sold over $100,000',
  'which exported more than $100,000',
  'which ones sold over $100,000?',
])('%s, of those who supply: what they sold are the imports', (turn) => {
  expect(ofMinerals(suppliers, turn)).toMatchObject({
    operation: 'threshold',
    by: 'partner',
    flows: ['import'],
  })
})

test.each(['how many bought more than $100,000', 'which bought over $100,000'])(
  '%s, of those who supply, is nothing that they did',
  (turn) => expect(ofMinerals(suppliers, turn)).toMatchObject({ issue: { kind: 'not_understood' } }),
)

test.each([
  'which of them bought over 500 t in September 2025',
  'how many of them imported over 500 t in September 2025',
])('%s: they are those that were told, and trade as they did', (turn) => {
  expect(ofMagnets(buyers, turn)).toMatchObject({
    operation: 'threshold',
    by: 'partner',
    flows: ['export'],
    period: '2025-09',
  })
})
