import { expect, test } from 'vitest'
import { minerals } from './corpus/packages.ts'

const { read, today } = minerals()

/** The place is named twice, and so this cannot stand in the corpus. */
test('a share asked of two goods is one of each', () => {
  const question =
    'China takes what percent of UK lithium carbonate exports and what percent of UK titanium exports, June 2025'
  expect(read(question, { today })).toMatchObject({
    kind: 'query',
    query: {
      operation: 'compare',
      quantity: 'share',
      along: 'commodity',
      partners: { value: ['CN'] },
      commodities: { value: ['283691', '810820'] },
    },
  })
})

test('which of two goods grew faster: the one that did leads', () => {
  const question = 'which of titanium and lithium grew faster in UK imports in June 2025'
  expect(read(question, { today })).toMatchObject({
    kind: 'query',
    query: {
      operation: 'change',
      along: 'commodity',
      extreme: 'highest',
      commodities: { value: ['810820', '283691'] },
    },
  })
})
