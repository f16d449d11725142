import { expect, test } from 'vitest'
import { widerGood } from '../../src/names/good-parts.ts'

test('a good without a code of its own has the wider one that it is counted in', () => {
  expect(widerGood('krypton')).toBe('rare gases')
  expect(widerGood('Xenon')).toBe('rare gases')
  expect(widerGood('argon')).toBeUndefined()
})
