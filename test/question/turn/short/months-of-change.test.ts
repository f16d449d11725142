import { expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

it.each([
  [['exports Q4 2025', 'vs Q4 2024', 'in tonnes', 'monthly'], '2025-10/2025-12'],
  [['US Q3 2025 vs Q3 2024', 'each month'], '2025-07/2025-09'],
  [['H1 2025 vs H1 2024', 'by quarter'], '2025-01/2025-06'],
  [['exports H1 2024 vs H1 2025', 'monthly'], '2025-01/2025-06'],
])('%j: each on the one a year before, and none that lies between', (turns, period) => {
  const query = { operation: 'series', quantity: 'change', change: 'year_on_year', period }
  expect(ofMagnets(...turns)).toMatchObject(query)
})

it.each([
  [['exports Q4 2025', 'vs Q3', 'monthly'], '2025-07/2025-12'],
  [['2025 vs 2024', 'by month'], '2024-01/2025-12'],
])('%j: all of what follows each other', (turns, period) => {
  expect(ofMagnets(...turns)).toMatchObject({ operation: 'series', quantity: 'amount', period })
})
