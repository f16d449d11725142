import { expect, test } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

test.each([
  ["Germany's share minus the US share in August 2025", { quantity: 'share' }],
  ['share of Germany minus share of the US in August 2025', { quantity: 'share' }],
  ["Germany's share of exports in August 2025 minus the US share", { quantity: 'share' }],
  ["Germany's share of exports in August 2025 vs the US share", { quantity: 'share' }],
  ["Germany's share in August 2025 vs the US", { quantity: 'share' }],
  ["Germany's share vs the US share of exports in August 2025", { quantity: 'share' }],
  ["how does Germany's share compare with the US share in August 2025", { quantity: 'share' }],
  ['exports to Germany minus to the US August 2025', { quantity: 'amount' }],
  ['exports to Germany minus exports to the US August 2025', { quantity: 'amount' }],
])('%s: one against the other', (text, query) => {
  expect(ofMagnets(text)).toMatchObject({ along: 'partner', partners: ['DE', 'US'], ...query })
})

test.each([
  "Germany's share in July vs the US in August 2025",
  "Germany's share in July vs the US share in August 2025",
])('%s: each of its own time is refused', (text) => {
  expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood' } })
})

test('months that are added up are of the one year behind them', () => {
  expect(ofMagnets('exports March plus December 2025')).toMatchObject({
    periods: ['2025-03', '2025-12'],
    together: 'sum',
  })
})

test('growth in $ value is growth of the value, in percent', () => {
  const text = 'year-on-year growth in $ value of exports to Germany for each month of Q3 2025'
  expect(ofMagnets(text)).toMatchObject({ operation: 'series', measure: 'value', form: undefined })
})

test('what is taken off a group is left out of it', () => {
  expect(ofMagnets('exports to the EU minus to Germany August 2025')).toMatchObject({
    partners: ['EU', '-DE'],
  })
})

test.each(['exports July 2025: highest on record?', 'US July 2025 lowest ever?'])(
  '%s is a claim of that month',
  (text) => {
    expect(ofMagnets(text)).toMatchObject({ period: '2025-07', claim: { kind: 'record' } })
  },
)
