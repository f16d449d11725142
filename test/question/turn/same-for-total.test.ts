import { expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

it.each([
  [['US 2025 by month', 'average', 'same for total exports'], { quantity: 'average', operation: 'show' }],
  [['US 2025 by month', 'lowest', 'same for the total'], { operation: 'record', extreme: 'lowest' }],
])('%j: the same figure of all', (turns, expected) => {
  expect(ofMagnets(...turns)).toMatchObject({ ...expected, partners: ['WORLD'], period: '2025-01/2025-12' })
})
