import { expect, test } from 'vitest'
import { partsOf } from '../../../src/bot/apart/parts.ts'

test.each([
  [
    'total, US and US share October 2025?',
    ['total exports October 2025', 'US October 2025', 'US share October 2025'],
  ],
  ['total and US October 2025', ['total exports October 2025', 'US October 2025']],
  ['total exports and Germany in October 2025', ['total exports in October 2025', 'Germany in October 2025']],
  ['top five of 2025 vs top five of 2024', ['top five of 2025', 'top five of 2024']],
  [
    'top 3 suppliers of UK platinum in 2025 vs H1 2026',
    ['top 3 suppliers of UK platinum in 2025', 'top 3 suppliers of UK platinum H1 2026'],
  ],
  [
    'US Nov 2025: tonnes, yoy and price',
    ['US Nov 2025 tonnes', 'US Nov 2025 yoy by weight', 'US Nov 2025 price'],
  ],
  [
    'Germany in Aug 2025: tonnes, and how much of the total',
    ['Germany in Aug 2025 tonnes', 'Germany in Aug 2025 how much of the total by weight'],
  ],
  [
    'exports Nov 2025 in tonnes, dollars and USD per kg',
    ['exports Nov 2025 in tonnes', 'exports Nov 2025 dollars', 'exports Nov 2025 USD per kg'],
  ],
  [
    'UK platinum imports share by supplier, Q2 2026 vs Q2 2025',
    ['UK platinum imports share by supplier Q2 2026', 'UK platinum imports share by supplier Q2 2025'],
  ],
  [
    'UK nickel to Belgium and Sweden, q2 2026, in kg, yoy',
    [
      'UK nickel to Belgium and Sweden, q2 2026 in kg',
      'UK nickel to Belgium and Sweden, q2 2026 yoy by weight',
    ],
  ],
  ['Germany Oct 2025, yoy and rank', ['Germany Oct 2025 yoy', 'Germany Oct 2025 rank']],
  [
    'copper imports q2 26 vs q1 26 and vs q2 25',
    ['copper imports q2 26 vs q1 26', 'copper imports q2 26 vs q2 25'],
  ],
  [
    'exports June 2026 against May 2026 and June 2025?',
    ['exports June 2026 against May 2026', 'exports June 2026 against June 2025'],
  ],
])('%s: one after the other', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test.each([
  'total and average 2025',
  'total and US growth October 2025',
  'total exports October 2025',
  'top five of 2025 vs top three of 2024',
  'top five buyers of 2025',
  'buyers in 2025 by tonnes and price',
  'the gap between price and share',
  'exports Q2 2026 vs Q1 2026 vs Q2 2025',
])('%s: no row of things', (text) => {
  expect(partsOf(text)).toBeUndefined()
})
