import { expect, test } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

test.each([
  ['US share in July 2025', 'share'],
  ['unit value to the US in November 2025', 'unit_value'],
])('why? after %s is asked of that, and not of the amount', (question, quantity) => {
  expect(ofMagnets(question, 'why?')).toMatchObject({ operation: 'explain', quantity })
})

test.each([
  ['in tonnes', 'unit_value', 'USD/t'],
  ['in kg', 'unit_value', 'USD/kg'],
  ['how many tonnes was that', 'amount', 't'],
])('%s after a unit value', (turn, quantity, unit) => {
  expect(ofMagnets('unit value to the US in November 2025', turn)).toMatchObject({ quantity, unit })
})

test.each([
  ['unit value to the US in November 2025 in USD/t', 'vs Germany', 'USD/t'],
  ['exports to the US in July 2025 in kg', 'vs Germany', 'kg'],
])('%s, then %s: in the same unit, where it is of the same', (question, turn, unit) => {
  expect(ofMagnets(question, turn)).toMatchObject({ along: 'partner', unit })
})

test('in tonnes, after a price by the tonne, is the weight', () => {
  expect(ofMagnets('unit value to the US in November 2025 in USD/t', 'and in tonnes?')).toMatchObject({
    quantity: 'amount',
    unit: 't',
  })
})

test('on the year, after a share, is the share on the year', () => {
  expect(ofMagnets('US share in July 2025', 'and on the year?')).toMatchObject({
    operation: 'change',
    quantity: 'share',
    comparison: 'year_on_year 2024-07',
  })
})

test('"why did exports fall" names the amount', () => {
  expect(ofMagnets('US share in July 2025', 'why did exports fall')).toMatchObject({
    operation: 'explain',
    quantity: 'amount',
  })
})

test('more than the two that were told are ranked among all, as many are ranked among the two', () => {
  const two = 'Germany vs Japan in July 2025'
  expect(ofMagnets(two, 'top 5')).toMatchObject({ operation: 'rank', limit: 5, partners: ['WORLD'] })
  expect(ofMagnets(two, 'top 5')).toMatchObject({ within: undefined })
  expect(ofMagnets(two, 'top 2')).toMatchObject({ operation: 'rank', within: ['DE', 'JP'] })
})

test.each([
  ['how much lithium carbonate did Chile sell the UK in total', '2024-01/2025-06'],
  ['UK imports of lithium carbonate from Chile, all told', '2024-01/2025-06'],
  ['UK imports of lithium carbonate from Chile in total in 2024', '2024-01/2024-12'],
  ['UK imports of lithium carbonate in total', '2025-06'],
])('%s', (question, period) => {
  expect(ofMinerals(question)).toMatchObject({ operation: 'show', period })
})

test('in total goes on from the time that was told', () => {
  expect(
    ofMinerals('UK imports of lithium carbonate from Chile in 2024', 'and from China in total?'),
  ).toMatchObject({ period: '2024-01/2024-12', partners: ['CN'] })
})
