import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldDigit } from '../../src/question/fold.ts'

describe('letters', () => {
  test.each([
    ['ÉXPORTS', 'exports'],
    ["CÔTE D'IVOIRE", "cote d'ivoire"],
    ['Türkiye', 'turkiye'],
    ['TÜRKİYE', 'turkiye'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Sa\u0303o', 'sao'],
    ['ＥＸＰＯＲＴＳ', 'exports'],
    ['ЁЛКА', 'елка'],
    ['中国', '中国'],
  ])('%s is matched as %s', (typed, folded) => expect(fold(typed)).toBe(folded))

  test('the marks of other scripts stay: ガ is not カ', () => {
    expect(fold('ガ')).not.toBe(fold('カ'))
  })

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('digits of any script', () => {
  test.each([
    ['٢', '2'],
    ['२', '2'],
    ['２', '2'],
    ['𝟗', '9'],
    ['7', '7'],
  ])('%s is %s', (typed, digit) => expect(foldDigit(typed)).toBe(digit))
})
