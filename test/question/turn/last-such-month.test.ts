import { expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

it.each([
  [['exports March 2026', 'what about last march'], '2025-03'],
  [['exports October 2025', 'last october'], '2024-10'],
  [['exports Q1 2026', 'and last Q1'], '2025-01/2025-03'],
  [['exports February 2026', 'last march'], '2026-03'],
  [['exports March 2026', 'the latest march'], '2026-03'],
])('%j: never the same once more', (turns, period) => {
  expect(ofMagnets(...turns)).toMatchObject({ operation: 'show', period })
})
