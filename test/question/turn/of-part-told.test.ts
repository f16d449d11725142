import { expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

it.each([
  [['US share march 2026', 'and of the EU?'], 'share', 'show', ['EU']],
  [['share of the US july 2025', 'and of germany'], 'share', 'show', ['DE']],
  [['exports to Germany October 2025', 'rank of Japan'], 'amount', 'rank', ['JP']],
])('%j: whose part of the same exports, and not whose exports', (turns, quantity, operation, partners) => {
  expect(ofMagnets(...turns)).toMatchObject({ quantity, operation, reporters: ['CN'], partners })
})

it('is whose exports where their amount was told', () => {
  expect(ofMagnets('exports to Germany October 2025', 'and of Japan')).toMatchObject({ kind: 'issue' })
})
