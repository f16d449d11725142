import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

test.each([
  'UK exports of lithium carbonate from abroad 2025',
  'UK exports of lithium carbonate from overseas June 2025',
])('%s: what comes in from there is no export', (question) => {
  expect(read(question, { today })).toMatchObject({
    kind: 'issue',
    issue: { kind: 'not_understood', words: [expect.stringMatching(/^from /)] },
  })
})

test.each([
  'UK exports and imports of lithium carbonate from abroad 2025',
  'UK lithium carbonate from abroad 2025',
])('%s: of imports it says nothing new', (question) => {
  expect(read(question, { today })).toMatchObject({ kind: 'query' })
})
