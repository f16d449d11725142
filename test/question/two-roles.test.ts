import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

test.each([
  "who supplies the UK's largest lithium carbonate buyer in June 2025",
  'top suppliers of the largest supplier of UK lithium carbonate in June 2025',
  'top supplier of the second largest UK lithium carbonate supplier in June 2025',
  'is the top buyer of UK lithium carbonate also its top supplier in June 2025',
])('%s: what only another one could report', (text) => {
  expect(ofMinerals(text)).toMatchObject({ issue: { kind: 'not_understood' } })
})
