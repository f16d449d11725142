import { expect, test } from 'vitest'
import { magnets } from './corpus/packages.ts'

const { read, today } = magnets()

test.each([
  ['exports july 2025 in kilotonnes', ['kilotonnes']],
  ['exports july 2025 in thousand tonnes', ['thousand tonnes']],
  ['exports 2025 in kt', ['kt']],
  ['exports july 2025 in tonnes', []],
  ['months above 6 kt', []],
])('%s: a size that amounts are not told in is named', (text, unused) => {
  expect(read(text, { today })).toMatchObject({ kind: 'query', query: { unused } })
})
