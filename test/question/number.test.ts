import { describe, expect, test } from 'vitest'
import { amountOf, readNumbers } from '../../src/question/readers/number.ts'
import { tokenize } from '../../src/question/tokens.ts'

describe('how people write an amount', () => {
  test.each([
    ['1116', 1116],
    ['1,116', 1116],
    ["1'116", 1116],
    ['1,116.5', 1116.5],
    ['1.116,5', 1116.5],
    ['1.116.000', 1_116_000],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.116', 1.116],
  ])('%s is %d', (text, value) => expect(amountOf(text)).toBe(value))

  test.each(['1.2.3', '12,34,5', '1,23,456'])('%s is none', (text) => expect(amountOf(text)).toBeUndefined())
})

describe('a number in a question', () => {
  test('keeps the letters glued to it', () => {
    const [edge] = readNumbers(tokenize('5bn dollars'))
    expect(edge).toMatchObject({ from: 0, to: 1, value: { value: 5, suffix: 'bn', raw: '5bn' } })
  })

  test.each([
    ['302m', 0],
    ['2.50bn', 2],
    ['1,116', 0],
    ['1,116.5', 1],
    ['1.116,50', 2],
    ['1.116.000', 0],
  ])('%s is written with %d decimals', (text, decimals) => {
    expect(readNumbers(tokenize(text))[0]!.value.decimals).toBe(decimals)
  })

  test('is not found in a word that ends in digits', () => {
    expect(readNumbers(tokenize('q3 h1 m7'))).toEqual([])
  })
})
