import { describe, expect, test } from 'vitest'
import {
  amountDecimals,
  article,
  countWord,
  grouped,
  ordinal,
  round,
  scaled,
  signed,
  unsigned,
} from '../../src/reply/number.ts'

describe('rounding', () => {
  test.each([
    [75.45, 1, 75.5],
    [75.44999, 1, 75.4],
    [-75.45, 1, -75.5],
    [0.05, 1, 0.1],
    [-0.05, 1, -0.1],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [1238.5, 0, 1239],
    [-0.4, 0, 0],
    [0.1 + 0.2, 1, 0.3],
    [867.5, 0, 868],
  ])('%d to %d decimals is %d: half goes away from zero', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected)
  })

  test('a half that only binary fractions lose is still a half', () => {
    expect(round(718_000_000_000)).toBe(718_000_000_000)
    expect(round(1.255, 2)).toBe(1.26)
    expect(round(352.8 - 246.35, 1)).toBe(106.5)
  })

  test('is done once: 75.449 is not 75.45 first', () => {
    expect(round(75.449, 1)).toBe(75.4)
  })

  test('leaves no minus on nothing', () => {
    expect(Object.is(round(-0.01, 1), 0)).toBe(true)
    expect(grouped(-0.04, 1)).toBe('0.0')
    expect(signed(-0.04, 1)).toBe('0.0')
  })
})

describe('writing', () => {
  test.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [5577, 0, '5,577'],
    [27897, 0, '27,897'],
    [34041.06, 2, '34,041.06'],
    [1234567.8, 1, '1,234,567.8'],
    [999.95, 1, '1,000.0'],
    [-200, 0, '−200'],
    [-1234.5, 1, '−1,234.5'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(grouped(value, decimals)).toBe(text)
  })

  test('a sign is a plus or a true minus, never a hyphen', () => {
    expect(signed(75.46, 1)).toBe('+75.5')
    expect(signed(-25.62, 1)).toBe('−25.6')
    expect(signed(0, 1)).toBe('0.0')
  })

  test('a verb that says the direction needs no sign', () => {
    expect(unsigned(-1234.5, 0)).toBe('1,235')
  })

  test('counts up to nine are words, and so are places', () => {
    expect([1, 9, 10].map(countWord)).toEqual(['one', 'nine', '10'])
    expect([1, 2, 9, 10, 11, 12, 13, 21, 22, 23, 101, 111].map(ordinal)).toEqual(
      'first second ninth 10th 11th 12th 13th 21st 22nd 23rd 101st 111th'.split(' '),
    )
  })

  test('an eight-month high has an n', () => {
    expect([6, 8, 10, 11, 18, 20].map(article)).toEqual(['a', 'an', 'a', 'an', 'an', 'a'])
  })
})

describe('how much is shown', () => {
  test.each([
    [619, 0, 0],
    [352.8, 1, 0],
    [46.4, 1, 0],
    [9.96, 2, 1],
    [3, 0, 0],
    [0.34, 2, 2],
    [0.316, 3, 3],
    [0.0004, 0, 4],
    [0, 3, 0],
  ])('%d with %d known decimals shows %d', (value, known, shown) => {
    expect(amountDecimals(value, known)).toBe(shown)
  })

  test.each([
    [444_353, 444_353, '', 0],
    [999_994, 999_994, '', 0],
    [999_999, 999_999, '', 0],
    [1_000_000, 1, 'million', 2],
    [1_020_000_000, 1.02, 'billion', 2],
    [301_800_000, 301.8, 'million', 1],
    [5_767_589, 5.767589, 'million', 2],
    [999_940_000, 999.94, 'million', 1],
    [999_960_000, 0.99996, 'billion', 2],
    [-12_600_000, -12.6, 'million', 1],
  ])('%d USD is written as %d %s', (value, part, scale, decimals) => {
    expect(scaled(value)).toEqual({ value: part, scale, decimals })
  })
})
