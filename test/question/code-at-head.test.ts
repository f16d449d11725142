import { expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

it.each([
  ['WE exports 2025', 'WE'],
  ['OK exports 2025', 'OK'],
  ['GO exports 2025', 'GO'],
  ['WE imports 2025', 'WE'],
  ['IN YTD', 'IN'],
  ['AT YTD', 'AT'],
  ['IN YOY', 'IN'],
])('%s: two capitals at the head are a code that nobody has, or that is not read', (text, word) =>
  expect(ofMagnets(text)).toMatchObject({ issue: { words: [word] } }),
)

it.each([
  ['OK, exports 2025', { partners: ['WORLD'], period: '2025-01/2025-12' }],
  ['GO US exports 2025', { partners: ['US'], period: '2025-01/2025-12' }],
  ['IN Q3 2025', { partners: ['WORLD'], period: '2025-07/2025-09' }],
  ['US YTD', { partners: ['US'], period: '2026-01/2026-03' }],
])('%s is read', (text, query) => expect(ofMagnets(text)).toMatchObject(query))
