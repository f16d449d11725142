import { expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

it.each([
  ['average of Q1, Q2 and Q3 2025', 'quarter', '2025-01/2025-09'],
  ['average of H1 2025 and H2 2025', 'half', '2025-01/2025-12'],
  ['average of 2024 and 2025', 'year', '2024-01/2025-12'],
  ['monthly average of 2024 and 2025', 'month', '2024-01/2025-12'],
  ['average per month in 2024 and 2025', 'month', '2024-01/2025-12'],
])('%s: a mean of each %s', (text, grain, period) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'show', quantity: 'average', grain, period })
})

it.each(['US November 2025 minus US October 2025', 'US November 2025 less US October 2025'])(
  '%s is of one place, named twice',
  (text) => {
    expect(ofMagnets(text)).toMatchObject({
      operation: 'change',
      form: 'amount',
      partners: ['US'],
      period: '2025-11',
      comparison: 'month_on_month 2025-10',
    })
  },
)
