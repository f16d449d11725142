import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/question/tokens.ts'

const texts = (message: string): string[] => tokenize(message).list.map(({ text }) => text)
const kinds = (message: string): string[] => tokenize(message).list.map(({ kind }) => kind)

describe('words', () => {
  test.each([
    ["China's exports", ['china', "'s", 'exports']],
    ["don't", ["don't"]],
    ['didnt', ["didn't"]],
    ["d'Ivoire", ["d'ivoire"]],
    ["they're", ['they', "'re"]],
    ['rare-earth', ['rare', '-', 'earth']],
    ['U.S. exports', ['us', 'exports']],
    ['U.A.E.', ['uae']],
    ['e.g. July', ['eg', 'july']],
    ['São', ['sao']],
    ['china->us', ['china', '->', 'us']],
    ['>= 5', ['>=', '5']],
  ])('%s', (message, expected) => expect(texts(message)).toEqual(expected))

  test('a script without spaces is cut into its characters', () => {
    expect(texts('7月稀土')).toEqual(['7', '月', '稀', '土'])
  })
})

describe('numbers', () => {
  test.each([
    ['1,116', 'number'],
    ['1.116,5', 'number'],
    ["1'116", 'number'],
    ['5bn', 'mixed'],
    ['2025m07', 'mixed'],
    ['q3', 'mixed'],
    ['٢٠٢٥', 'number'],
  ])('%s is one token: %s', (message, kind) => expect(kinds(message)).toEqual([kind]))

  test.each([
    ['1. top buyers', ['top', 'buyers']],
    ['2) exports July', ['exports', 'july']],
    ['<@U0123> 3. exports', ['exports']],
    ['1. Halbjahr 2025', ['1', 'halbjahr', '2025']],
    ['2.', ['2']],
    ['2.5 kt', ['2.5', 'kt']],
  ])('the number of a list is nothing that is asked: %s', (message, expected) =>
    expect(texts(message)).toEqual(expected),
  )

  test('the full stop of a sentence is none of the number', () => {
    expect(texts('in 2025.')[1]).toBe('2025')
  })
})

describe('flags', () => {
  test.each([
    ['🇺🇸', ['us']],
    ['🇩🇪🇨🇳', ['de', 'cn']],
    [':us:', ['us']],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', ['gb']],
  ])('%s', (message, codes) => {
    expect(texts(message)).toEqual(codes)
    expect(new Set(kinds(message))).toEqual(new Set(['flag']))
  })
})

describe('case', () => {
  test('is kept beside the folded text: US is no us', () => {
    expect(tokenize('US us').list.map(({ raw }) => raw)).toEqual(['US', 'us'])
  })

  test('u.s. is a name whatever its case', () => {
    expect(tokenize('u.s. imports').list[0]!.raw).toBe('US')
  })

  test.each([
    ['US IMPORTS JULY', true],
    ['us imports july', true],
    ['US imports July', false],
    ['imports', true],
  ])('%s says nothing by its capitals: %s', (message, oneCase) =>
    expect(tokenize(message).oneCase).toBe(oneCase),
  )
})

describe('any text', () => {
  test('gives spans in order that stand inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const { list } = tokenize(message)
        return list.every(
          ({ start, end }, i) => start >= (list[i - 1]?.start ?? 0) && end > start && end <= message.length,
        )
      }),
    )
  })

  test('of plain words gives each word where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1 }), (words) => {
        const message = words.join('  ')
        expect(tokenize(message).list.map(({ start, end }) => message.slice(start, end))).toEqual(words)
      }),
    )
  })
})
