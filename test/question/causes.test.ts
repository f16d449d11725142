import { expect, test } from 'vitest'
import { magnets, minerals } from './corpus/packages.ts'

const shipped = magnets()
const two = minerals()

/** "How much of" and "due to" say the same, so that either alone would do: these cannot stand in the corpus. */
test.each([
  'how much of the fall in May 2025 was due to the US',
  'how much of the fall in May 2025 was driven by the US',
  'how much of the fall is attributable to the US in May 2025',
  'how much of the fall in May 2025 was because of the US',
])('%s', (question) => {
  expect(shipped.read(question, { today: shipped.today })).toMatchObject({
    kind: 'query',
    query: { operation: 'contribution', quantity: 'amount', partners: { value: ['US'] } },
  })
})

test.each([
  ['was more than half of the fall in May 2025 due to the US', 'above'],
  ['was at least a third of the fall in May 2025 due to the US', 'at_least'],
])('%s', (question, relation) => {
  expect(shipped.read(question, { today: shipped.today })).toMatchObject({
    query: {
      operation: 'contribution',
      claim: { kind: 'threshold', threshold: { relation, unit: 'percent' } },
    },
  })
})

test.each([
  'how much of the change in UK imports in June 2025 was due to titanium',
  'what share of the change in UK imports in June 2025 was accounted for by titanium',
])('%s', (question) => {
  expect(two.read(question, { today: two.today })).toMatchObject({
    query: {
      operation: 'contribution',
      commodities: { value: ['810820'] },
      against: { commodities: ['250410', '283691', '810820'] },
    },
  })
})

test('a part of it is not most of it', () => {
  const reading = shipped.read('was part of the fall in May 2025 due to the US', { today: shipped.today })
  expect(reading.kind).toBe('issue')
})

test('two that are named are claimed to have made up most of it together', () => {
  const question = 'was the rise in July 2025 due to Germany and the US'
  expect(shipped.read(question, { today: shipped.today })).toMatchObject({
    query: { operation: 'contribution', partners: { value: ['DE', 'US'] }, claim: { kind: 'threshold' } },
  })
  const reading = shipped.read(question, { today: shipped.today })
  expect(reading.kind === 'query' && reading.query.along).toBeUndefined()
})
