import { expect, test } from 'vitest'
import { partsOf } from '../../../src/question/readers/commodity/parts.ts'

const good = (code: string, label: string, description: string) => ({
  code,
  label,
  description,
  aliases: [],
  package: 'tiny',
})
const isPart = partsOf([
  good('280429', 'rare gases', 'Rare gases other than argon (helium, neon …)'),
  good('260600', 'aluminium ores', 'Aluminium ores and concentrates (bauxite)'),
  good('811292', 'gallium, germanium and others', 'Gallium, germanium, indium: unwrought'),
])

test('an example in brackets, or one of several in the label, is a part of what is held', () => {
  expect(isPart('280429', 'helium')).toBe(true)
  expect(isPart('811292', 'germanium')).toBe(true)
})

test('another name in brackets, or the whole by its name, is no part', () => {
  expect(isPart('260600', 'bauxite')).toBe(false)
  expect(isPart('280429', 'rare gases')).toBe(false)
})
