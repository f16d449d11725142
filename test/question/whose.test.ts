import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

test.each([
  ['whose purchases of UK lithium carbonate rose most in June 2025', 'export', 'change'],
  ['whose sales of lithium carbonate to the UK fell most in June 2025', 'import', 'change'],
  ['whose lithium carbonate deliveries to the UK fell most in June 2025', 'import', 'change'],
  ['whose share of UK lithium carbonate exports is the largest, June 2025', 'export', 'share'],
])('%s: who they are', (text, flow, quantity) => {
  expect(ofMinerals(text)).toMatchObject({
    operation: 'rank',
    by: 'partner',
    quantity,
    reporters: ['GB'],
    flows: [flow],
    partners: ['WORLD'],
    period: '2025-06',
  })
})
