import { expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

it.each([
  [['exports Q1 2025', 'and the third?'], '2025-07/2025-09'],
  [['exports to the US Q2 2025', 'the first'], '2025-01/2025-03'],
  [['exports H1 2025', 'and the second?'], '2025-07/2025-12'],
])('%j is the part of the same year', (turns, period) => {
  expect(ofMagnets(...turns)).toMatchObject({ operation: 'show', period })
})

it('the two told last are added up, and no earlier one', () => {
  expect(ofMagnets('exports Q1 2025', 'and Q2?', 'and the third?', 'both together')).toMatchObject({
    operation: 'show',
    period: '2025-04/2025-09',
  })
})

it.each([
  [['exports July 2025', 'and the third?']],
  [['exports H1 2025', 'and the third?']],
  [['exports 2025', 'and the second?']],
])('%j names no part of a year', (turns) => {
  expect(ofMagnets(...turns)).toMatchObject({ kind: 'issue' })
})
